// What one more count is worth to the assessed (6.5).

import type { PeriodKind } from '../../src/core/calendar.ts';
import { exp, lgamma, log, normalCdf, normalPdf } from '../../src/core/dmath.ts';
import {
  coreIndicatorIds as indicatorIds,
  type CoreIndicatorId as IndicatorId,
} from '../../src/scenario/schema/indicators.ts';
import type { Reward, Weights } from '../../src/scenario/schema/scheme.ts';
import { periodEnd, periodStart } from './fixed-facts.ts';
import { policyAt } from './run-state.ts';
import type { Cell, Facts, Run } from './run-state.ts';
import { indicators, running, winnersOf } from './scoring.ts';
import { countsOf, periodKinds, type Counter, type Scorecard } from './scorecard.ts';

interface Rivals {
  readonly n: number;
  readonly meanScore: number;
  readonly sdScore: number;
}
interface Component {
  readonly share: number;
  readonly reward: Reward;
}
interface Assessment {
  readonly weights: Weights;
  readonly stakeYuanPerYear: number;
  readonly components: Partial<Record<PeriodKind, Component>>;
  readonly rivals: (kind: PeriodKind) => Rivals;
}

/** Sets the prices of some towns and of the posts in them. */
export function setPrices(run: Run, day: number, towns: readonly number[]): void {
  const { facts, posts } = run;
  for (const cell of facts.cells) {
    if (!towns.includes(cell.town)) continue;
    const { weights, stakes, cashYuanPerYear, careerYuanPerYear, components } = policyAt(run, cell).scheme;
    setPrice(facts, day, posts[cell.index].card, {
      weights,
      stakeYuanPerYear: stakes * (cashYuanPerYear + careerYuanPerYear),
      components,
      rivals: (kind) => rivalsOf(run, facts.cellsOfTown[cell.town], kind),
    });
  }
  for (const town of towns) {
    const { stakes, superior } = run.policies[town].scheme;
    const perGrid = superior.builtFromSubordinates ? stakes * superior.stakeYuanPerYear : 0;
    setPrice(facts, day, run.towns[town].card, {
      weights: superior.weights,
      stakeYuanPerYear: perGrid * facts.cellsOfTown[town].length,
      components: { month: { share: 1, reward: { kind: 'linear' } } },
      rivals: () => ({ n: 1, meanScore: 1, sdScore: 0.05 }),
    });
  }
}

function rivalsOf(run: Run, cells: readonly Cell[], kind: PeriodKind): Rivals {
  const scores = cells
    .map((cell) => run.posts[cell.index].card.lastScore[kind])
    .filter((score) => !Number.isNaN(score));
  const sum = scores.reduce((total, score) => total + score, 0);
  const squares = scores.reduce((total, score) => total + score * score, 0);
  const meanScore = scores.length === 0 ? 1 : sum / scores.length;
  const variance = scores.length < 2 ? 0.0025 : Math.max(0, squares / scores.length - meanScore * meanScore);
  return { n: cells.length, meanScore, sdScore: Math.sqrt(variance) };
}

function setPrice(facts: Facts, day: number, card: Scorecard, assessment: Assessment): void {
  const { weights, stakeYuanPerYear, components } = assessment;
  card.price = countsOf(() => 0);
  const weighted = indicatorIds.filter((id) => (weights[id] ?? 0) !== 0);
  const weightSum = indicatorIds.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
  if (weightSum === 0 || stakeYuanPerYear === 0) return;
  for (const kind of periodKinds) {
    const component = components[kind];
    if (component === undefined || component.share === 0) continue;
    const end = periodEnd(facts, kind, day);
    const stake = (stakeYuanPerYear * component.share * (end - periodStart(facts, kind, day))) / 365;
    const expected = expectedCounts(card, kind, end - day);
    const parts = weighted.map((id) => ({ id, weight: weights[id] ?? 0, ...standing(id, expected) }));
    const { score, sd } = expectedScore(parts, weightSum);
    const marginal = marginalReward(stake, component.reward, score, sd, assessment.rivals(kind));
    for (const { id, weight, below, value, open } of parts) {
      if (below < 1e-6) continue;
      const unit = (marginal * weight) / weightSum / below;
      for (const counter of indicators[id].above) card.price[counter] += unit * open;
      for (const counter of indicators[id].below) card.price[counter] -= unit * open * value;
    }
  }
}

function expectedCounts(card: Scorecard, kind: PeriodKind, daysLeft: number): Record<Counter, number> {
  const now = running(card, kind);
  return countsOf((counter) => now[counter] + card.dailyRate[counter] * daysLeft);
}

function standing(id: IndicatorId, expected: Record<Counter, number>) {
  const sum = (names: readonly Counter[]) => names.reduce((total, name) => total + expected[name], 0);
  const above = sum(indicators[id].above);
  const below = sum(indicators[id].below);
  const share = below > 0 ? above / below : 1;
  if (!indicators[id].capped) return { below, value: share, open: 1 };
  const open = normalCdf((below - above) / Math.sqrt(Math.max(1, above)));
  return { below, value: Math.min(1, share), open };
}

function expectedScore(
  parts: readonly { weight: number; below: number; value: number }[],
  weightSum: number,
): { score: number; sd: number } {
  let score = 0;
  let variance = 0.01 * 0.01;
  for (const { weight, below, value } of parts) {
    const w = weight / weightSum;
    score += w * value;
    variance += (w * w * Math.max(0, value * (1 - value))) / Math.max(1, below);
  }
  return { score, sd: Math.sqrt(variance) };
}

function marginalReward(stake: number, reward: Reward, score: number, sd: number, rivals: Rivals): number {
  if (reward.kind === 'linear') return stake;
  if (reward.kind === 'threshold') return (stake * normalPdf((reward.threshold - score) / sd)) / sd;
  if (reward.kind === 'grades') throw new Error('the reference pays no grades');
  const { n, meanScore, sdScore } = rivals;
  const winners = winnersOf(n, reward.winnersShare);
  const prize = (stake * n) / winners;
  const rivalSd = Math.max(0.01, sdScore);
  if (n - 1 < 1 || winners > n - 1) return 0;
  const lead = score - meanScore;
  const places = Array.from({ length: 513 }, (_, i) => i / 32 - 8);
  const densities = cutDensities(places, n - 1, winners);
  const least = 1e-9 * Math.max(...densities);
  const isEnough = (density: number) => density >= least;
  const from = densities.findIndex(isEnough);
  const to = densities.findLastIndex(isEnough);
  const kept = places.slice(from, to + 1).map((x, i) => ({ x, density: densities[from + i] }));
  const stride = strideFor(kept, rivalSd / sd);
  let sum = 0;
  kept.forEach(({ x, density }, i) => {
    if (i % stride === 0) sum += density * normalPdf((x * rivalSd - lead) / sd);
  });
  return (prize * sum * stride) / 32 / sd;
}

/** How many of the nodes are used: 1 in 1, 2, 4, 8 or 16. */
function strideFor(nodes: readonly { x: number; density: number }[], ratio: number): number {
  const total = (value: (node: { x: number; density: number }) => number) =>
    nodes.reduce((sum, node) => sum + value(node), 0);
  const mass = total(({ density }) => density);
  const mean = total(({ x, density }) => density * x) / mass;
  const variance = total(({ x, density }) => density * x * x) / mass - mean * mean;
  const width = 1 / Math.sqrt(1 / variance + ratio * ratio);
  return [16, 8, 4, 2].find((stride) => width * 32 >= 1.5 * stride) ?? 1;
}

const known = new Map<string, readonly number[]>();

/** Density of the winners-th best of so many standard normal rivals, at some places. */
function cutDensities(places: readonly number[], rivals: number, winners: number): readonly number[] {
  const key = `${rivals}/${winners}`;
  const densities = known.get(key) ?? places.map((x) => cutDensity(rivals, winners, x));
  known.set(key, densities);
  return densities;
}

function cutDensity(rivals: number, winners: number, x: number): number {
  const above = winners - 1;
  const below = rivals - winners;
  const logWays = lgamma(rivals + 1) - lgamma(above + 1) - lgamma(below + 1);
  const under = normalCdf(x);
  const over = normalCdf(-x);
  if ((under <= 0 && below > 0) || (over <= 0 && above > 0)) return 0;
  const logUnder = below === 0 ? 0 : below * log(under);
  const logOver = above === 0 ? 0 : above * log(over);
  return normalPdf(x) * exp(logWays + (logUnder + logOver));
}
