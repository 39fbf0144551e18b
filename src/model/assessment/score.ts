// Indicators and the composite score of a scorecard over an open period. Reads counters only: the record ledger.
import type { Scorecards } from '../world/scorecards.ts';
import { counter } from './counters.ts';
import { indicators } from './indicators/index.ts';

/** Score of an indicator without any case: the assessed is given full marks (reward rule for empty denominators, RULES 15). */
export const EMPTY_SCORE = 1;

const numerators = indicators.map((indicator) => indicator.numerator.map((id) => counter[id]));
const denominators = indicators.map((indicator) => indicator.denominator.map((id) => counter[id]));

/** Sums the counters of an indicator's numerator or denominator. @param read count of a counter */
export function indicatorParts(index: number, read: (counterIndex: number) => number): [number, number] {
  let numerator = 0;
  let denominator = 0;
  for (const i of numerators[index]) numerator += read(i);
  for (const i of denominators[index]) denominator += read(i);
  return [numerator, denominator];
}

/** Returns the ratio, at most 1 where the indicator is capped; NaN when the denominator is empty. */
export function indicatorValue(index: number, numerator: number, denominator: number): number {
  if (denominator <= 0) return NaN;
  const ratio = numerator / denominator;
  return indicators[index].capped ? Math.min(1, ratio) : ratio;
}

/** Returns the weighted composite score in [0, 1] of an open period; weights are normalised, 0 when none is given. */
export function compositeScore(
  cards: Scorecards,
  subject: number,
  kind: number,
  weights: Float64Array,
): number {
  let score = 0;
  let total = 0;
  for (let j = 0; j < weights.length; j++) {
    if (weights[j] === 0) continue;
    const [numerator, denominator] = indicatorParts(j, (i) => cards.running(kind, subject, i));
    const value = indicatorValue(j, numerator, denominator);
    score += weights[j] * (value === value ? value : EMPTY_SCORE);
    total += weights[j];
  }
  return total === 0 ? 0 : score / total;
}
