// What one more count is worth to an assessed actor, in yuan: the shadow price of each counter of its scorecard.
//   price(c) = sum over periods P and indicators j of R'_P(S) w_j ( [c in numerator_j] - I_j [c in denominator_j] ) / D_j
// with D_j the denominator expected when the books of P close: running count + learned daily rate x days left (RULES 17),
// and R'_P the marginal reward at the expected score: linear, threshold (density near the notch) or ranking (density of
// passing a rival). An actor sees its own counts and the last published ranking, nothing of what is true.
import { normalCdf } from '../../core/dmath.ts';
import type { PeriodComponent } from '../plan/town-policy.ts';
import type { Scorecards } from '../world/scorecards.ts';
import { counterCount } from './counters.ts';
import { usualFormulas, type Formula } from './formulas.ts';
import type { PeriodClock } from './period-clock.ts';
import { gradeMarginalYuan } from './rewards/grades.ts';
import { linearMarginalYuan } from './rewards/linear.ts';
import { rankingMarginalYuan } from './rewards/ranking.ts';
import { thresholdMarginalYuan } from './rewards/threshold.ts';
import { EMPTY_SCORE, meritOf } from './score.ts';

const DAYS_PER_YEAR = 365;
/** Least uncertainty about a final score that anyone has. */
const SCORE_SD_FLOOR = 0.01;

/** An indicator about which the actor expects fewer counts than this has no price: nobody reckons with it. */
const LEAST_VOLUME = 1e-6;

/** The rivals of an actor, as last published. */
export interface Rivals {
  /** The actor included. */
  readonly contestants: number;
  readonly meanScore: number;
  readonly sdScore: number;
  /** How far they are ahead of the town's mean, by which standards are shifted; absent where all are compared alike. */
  readonly ahead?: number;
}

/** Expected end-of-period standing on one indicator. */
interface Standing {
  denominator: number;
  value: number;
  /** Factor on the numerator's effect: probability that a capped ratio is still below 1; 0 for what should be low and is above. */
  open: number;
}

/**
 * Writes the prices of all counters of one subject. Mutates cards.price only.
 * @param weights by indicator, in the order of indicators/index.ts; normalised here
 * @param stakeYuanPerYear what hangs on the composite over a year
 * @param rivals one entry per period kind; used by ranking rewards
 * @param volumeForesight factor on what counts against a quota, below 1 where more today means a higher quota tomorrow
 * @param only indicator whose part of the prices alone is written, at the marginal reward of the whole score; -1 = all
 */
export function writePrices(
  cards: Scorecards,
  subject: number,
  day: number,
  clock: PeriodClock,
  weights: Float64Array,
  stakeYuanPerYear: number,
  components: readonly PeriodComponent[],
  rivals: readonly Rivals[],
  formulas: readonly Formula[] = usualFormulas,
  volumeForesight = 1,
  only = -1,
): void {
  const at = subject * counterCount;
  cards.price.fill(0, at, at + counterCount);
  let total = 0;
  for (const weight of weights) total += weight;
  if (total === 0 || stakeYuanPerYear === 0) return;
  const standing: Standing = { denominator: 0, value: 0, open: 1 };
  components.forEach((component, kind) => {
    if (component.share === 0) return;
    const start = clock.startOf(kind, day);
    const end = clock.endOf(kind, day);
    const stake = (stakeYuanPerYear * component.share * (end - start)) / DAYS_PER_YEAR;
    const { score, sd } = expectedScore(cards, subject, kind, end - day, weights, total, standing, formulas);
    const marginal = marginalReward(stake, component, score, sd, rivals[kind]);
    for (let j = 0; j < weights.length; j++) {
      if (weights[j] === 0 || (only >= 0 && j !== only)) continue;
      expectedStanding(cards, subject, kind, formulas[j], end - day, standing);
      if (standing.denominator < LEAST_VOLUME) continue;
      const { numerator, subtracted, denominator, lower, isQuota } = formulas[j];
      const unit = ((lower ? -marginal : marginal) * weights[j]) / total / standing.denominator;
      const volume = isQuota ? volumeForesight : 1;
      for (const c of numerator) cards.price[at + c] += unit * standing.open * volume;
      for (const c of subtracted) cards.price[at + c] -= unit * standing.open * volume;
      for (const c of denominator) cards.price[at + c] -= unit * standing.open * standing.value;
    }
  });
}

function expectedStanding(
  cards: Scorecards,
  subject: number,
  kind: number,
  formula: Formula,
  daysLeft: number,
  standing: Standing,
): void {
  const { numerator, subtracted, denominator, capped, lower } = formula;
  const at = subject * counterCount;
  const expected = (c: number) => cards.running(kind, subject, c) + cards.dailyRate[at + c] * daysLeft;
  let above = 0;
  let below = 0;
  for (const c of numerator) above += expected(c);
  for (const c of subtracted) above -= expected(c);
  for (const c of denominator) below += expected(c);
  standing.denominator = below;
  const ratio = below > 0 ? above / below : lower ? 1 - EMPTY_SCORE : EMPTY_SCORE;
  standing.value = capped ? Math.min(1, ratio) : ratio;
  standing.open = capped ? normalCdf((below - above) / Math.sqrt(Math.max(1, above))) : 1;
  if (lower && ratio >= 1) standing.open = 0;
}

function expectedScore(
  cards: Scorecards,
  subject: number,
  kind: number,
  daysLeft: number,
  weights: Float64Array,
  total: number,
  standing: Standing,
  formulas: readonly Formula[],
): { score: number; sd: number } {
  let score = 0;
  let variance = SCORE_SD_FLOOR * SCORE_SD_FLOOR;
  for (let j = 0; j < weights.length; j++) {
    if (weights[j] === 0) continue;
    expectedStanding(cards, subject, kind, formulas[j], daysLeft, standing);
    const weight = weights[j] / total;
    score += weight * meritOf(formulas[j].lower, standing.value);
    const spread = Math.max(0, standing.value * (1 - standing.value));
    variance += (weight * weight * spread) / Math.max(1, standing.denominator);
  }
  return { score, sd: Math.sqrt(variance) };
}

function marginalReward(
  stakeYuan: number,
  component: PeriodComponent,
  score: number,
  sd: number,
  rivals: Rivals | undefined,
): number {
  const { reward } = component;
  if (reward.kind === 'linear') return linearMarginalYuan(stakeYuan);
  const held = rivals?.ahead === undefined ? score : score - rivals.ahead;
  if (reward.kind === 'threshold') return thresholdMarginalYuan(stakeYuan, held, reward.threshold, sd);
  if (reward.kind === 'grades') return gradeMarginalYuan(stakeYuan, held, sd, reward);
  if (rivals === undefined) return 0; // nobody to win against
  const winners = Math.max(1, Math.round(rivals.contestants * reward.winnersShare));
  const rivalSd = Math.max(SCORE_SD_FLOOR, rivals.sdScore);
  // The prize is the winners' share of the pot each: the stake is what an average participant gets.
  const prize = (stakeYuan * rivals.contestants) / winners;
  return rankingMarginalYuan(prize, rivals.contestants, winners, score - rivals.meanScore, sd, rivalSd);
}
