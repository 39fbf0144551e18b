// Indicators, composite scores, quotas, the close of periods and its rewards (6.2-6.4).

import type { PeriodKind } from '../../src/core/calendar.ts';
import {
  coreIndicatorIds as indicatorIds,
  type CoreIndicatorId as IndicatorId,
} from '../../src/scenario/schema/indicators.ts';
import type { Reward, Weights } from '../../src/scenario/schema/scheme.ts';
import { count } from './case-books.ts';
import { begins, periodStart } from './fixed-facts.ts';
import { policyAt } from './run-state.ts';
import type { Run } from './run-state.ts';
import { countsOf, periodKinds, type Counter, type Counts, type Scorecard } from './scorecard.ts';

interface Indicator {
  readonly above: readonly Counter[];
  readonly below: readonly Counter[];
  readonly capped: boolean;
}

const ratio = (above: Counter, ...below: Counter[]): Indicator => ({ above: [above], below, capped: false });
const quota = (above: Counter): Indicator => ({ above: [above], below: ['planned'], capped: true });

/** Formulas of the indicators (6.3). */
export const indicators: Record<IndicatorId, Indicator> = {
  'discovery-patrol-share': ratio('discovered', 'discovered', 'publicFiled'),
  'discovery-quota': quota('discovered'),
  'reporting-rate': ratio('reported', 'discovered'),
  'reporting-quota': quota('reported'),
  'handling-rate': ratio('handled', 'due'),
  'closure-rate': ratio('closed', 'due'),
  'on-time-rate': ratio('onTime', 'due'),
  'callback-satisfaction': ratio('satisfied', 'calledBack'),
  'survey-satisfaction': ratio('surveyScore', 'surveyed'),
};

/** Returns numerator and denominator of an indicator. */
export function partsOf(id: IndicatorId, counts: Counts): { numerator: number; denominator: number } {
  const sum = (names: readonly Counter[]) => names.reduce((total, name) => total + counts[name], 0);
  return { numerator: sum(indicators[id].above), denominator: sum(indicators[id].below) };
}

/** Returns the value of an indicator, NaN if its denominator is empty. */
export function valueOf(id: IndicatorId, counts: Counts): number {
  const { numerator, denominator } = partsOf(id, counts);
  if (denominator <= 0) return NaN;
  const value = numerator / denominator;
  return indicators[id].capped ? Math.min(1, value) : value;
}

/** Returns the counts of the open period of a kind. */
export const running = ({ total, base }: Scorecard, kind: PeriodKind): Counts =>
  countsOf((counter) => total[counter] - base[kind][counter]);

function compositeScore(counts: Counts, weights: Weights): number {
  let score = 0;
  let total = 0;
  for (const id of indicatorIds) {
    const weight = weights[id] ?? 0;
    if (weight === 0) continue;
    const value = valueOf(id, counts);
    score += weight * (Number.isNaN(value) ? 1 : value);
    total += weight;
  }
  return total === 0 ? 0 : score / total;
}

/** Adds a day's share of the quota (6.2). */
export function accrueQuotas(run: Run): void {
  for (const cell of run.facts.cells) {
    const { quotaPerThousandMonth } = policyAt(run, cell).scheme;
    const quotaOfDay = (quotaPerThousandMonth * cell.residents) / 1000 / 30;
    count(run, cell, 'planned', quotaOfDay, quotaOfDay);
  }
}

/** Closes the periods that end at this midnight (6.4). */
export function closePeriods(run: Run, day: number): void {
  for (const kind of periodKinds) {
    if (begins(run.facts, kind, day)) closePeriod(run, kind, day - periodStart(run.facts, kind, day - 1));
  }
}

function closePeriod(run: Run, kind: PeriodKind, length: number): void {
  const cards = [...run.posts, ...run.towns].map(({ card }) => card);
  for (const cell of run.facts.cells) {
    const { card } = run.posts[cell.index];
    card.lastScore[kind] = compositeScore(running(card, kind), policyAt(run, cell).scheme.weights);
  }
  run.towns.forEach(({ card }, town) => {
    const { weights } = run.policies[town].scheme.superior;
    card.lastScore[kind] = compositeScore(running(card, kind), weights);
  });
  run.towns.forEach((_, town) => pay(run, town, kind, length));
  for (const card of cards) {
    if (kind === 'month') {
      const month = running(card, kind);
      card.dailyRate = countsOf(
        (counter) => card.dailyRate[counter] + 0.3 * (month[counter] / length - card.dailyRate[counter]),
      );
    }
    card.base[kind] = { ...card.total };
  }
}

function pay(run: Run, town: number, kind: PeriodKind, length: number): void {
  const { stakes, cashYuanPerYear, components } = run.policies[town].scheme;
  const { share, reward } = components[kind];
  const stake = (stakes * cashYuanPerYear * share * length) / 365;
  if (stake === 0) return;
  const cards = run.facts.cellsOfTown[town].map((cell) => run.posts[cell.index].card);
  const amounts = rewards(
    reward,
    stake,
    cards.map((card) => card.lastScore[kind]),
  );
  cards.forEach((card, i) => (card.paid += amounts[i]));
}

function rewards(reward: Reward, stake: number, scores: readonly number[]): number[] {
  if (reward.kind === 'linear') return scores.map((score) => stake * score);
  if (reward.kind === 'threshold') return scores.map((score) => (score >= reward.threshold ? stake : 0));
  if (reward.kind === 'grades') throw new Error('the reference pays no grades');
  const winners = winnersOf(scores.length, reward.winnersShare);
  const order = [...scores.keys()].sort((a, b) => scores[b] - scores[a] || a - b);
  return scores.map((_, i) => (order.indexOf(i) < winners ? (stake * scores.length) / winners : 0));
}

/** Number of winners among n. */
export const winnersOf = (n: number, share: number): number => Math.max(1, Math.round(n * share));
