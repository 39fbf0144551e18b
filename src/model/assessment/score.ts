// Indicators and the composite score of a scorecard over an open period. Reads counters only: the record ledger.
import type { Scorecards } from '../world/scorecards.ts';
import { usualFormulas, type Formula } from './formulas.ts';

/** Score of an indicator without any case: the assessed is given full marks (reward rule for empty denominators, RULES 15). */
export const EMPTY_SCORE = 1;

/** Sums the counters of an indicator's numerator or denominator. @param read count of a counter */
export function indicatorParts(
  index: number,
  read: (counterIndex: number) => number,
  formulas: readonly Formula[] = usualFormulas,
): [number, number] {
  const formula = formulas[index];
  let numerator = 0;
  let denominator = 0;
  for (const i of formula.numerator) numerator += read(i);
  for (const i of formula.subtracted) numerator -= read(i);
  for (const i of formula.denominator) denominator += read(i);
  return [numerator, denominator];
}

/** Returns the ratio, at most 1 where the indicator is capped; NaN when the denominator is empty. */
export function indicatorValue(index: number, numerator: number, denominator: number): number {
  if (denominator <= 0) return NaN;
  const ratio = numerator / denominator;
  return usualFormulas[index].capped ? Math.min(1, ratio) : ratio;
}

/** Returns what a value is worth in a score: itself, or what is left of 1 where less is better, at least 0. */
export function meritOf(lower: boolean, value: number): number {
  return lower ? Math.max(0, 1 - value) : value;
}

/** Returns the weighted composite score in [0, 1] of an open period; weights are normalised, 0 when none is given. */
export function compositeScore(
  cards: Scorecards,
  subject: number,
  kind: number,
  weights: Float64Array,
  formulas: readonly Formula[] = usualFormulas,
): number {
  let score = 0;
  let total = 0;
  for (let j = 0; j < weights.length; j++) {
    if (weights[j] === 0) continue;
    const [numerator, denominator] = indicatorParts(j, (i) => cards.running(kind, subject, i), formulas);
    const value = indicatorValue(j, numerator, denominator);
    score += weights[j] * (value === value ? meritOf(formulas[j].lower, value) : EMPTY_SCORE);
    total += weights[j];
  }
  return total === 0 ? 0 : score / total;
}
