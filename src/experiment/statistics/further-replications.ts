// How many more worlds would settle an undecided difference, if mean and spread stay what they are now.
// A forecast for planning, not a promise: the observed mean is itself uncertain.
import type { FurtherReplications, Look } from '../comparison.ts';
import { sequenceCritical } from './confidence-sequence.ts';
import type { Spread } from './spread.ts';
import { studentCritical } from './student-critical.ts';
import { isTooAlike, WORLDS_FOR_ZERO_SPREAD } from './verdict.ts';

/** More worlds than this are not forecast: "more than". */
export const FURTHER_MAX = 10_000;
/** From fewer worlds than this the spread is too uncertain for a forecast. */
export const WORLDS_FOR_FORECAST = 5;

/**
 * Finds the smallest total N at which the interval would exclude 0 (half-width < |mean|) or fit inside the margin
 * (half-width <= margin - |mean|), whichever comes first, and returns N - n; null for too few values.
 * @param margin smallest difference that matters, >= 0
 * @param rule chance of error alpha of the interval that the verdict rests on, and the look that says of which kind it is
 */
export function furtherReplications(
  spread: Spread,
  margin: number,
  { alpha, look }: { readonly alpha: number; readonly look: Look } = { alpha: 0.05, look: 'final' },
): FurtherReplications | null {
  if (spread.n < 2) return null;
  if (isTooAlike(spread) || spread.sd === 0) {
    return { replications: Math.max(1, WORLDS_FOR_ZERO_SPREAD - spread.n), capped: false };
  }
  if (spread.n < WORLDS_FOR_FORECAST) return null;
  const size = Math.abs(spread.mean);
  const wanted = Math.max(size, margin - size);
  const critical = (total: number): number =>
    look === 'final' ? studentCritical(1 - alpha, total - 1) : sequenceCritical(total, alpha);
  const enough = (total: number): boolean => (critical(total) * spread.sd) / Math.sqrt(total) < wanted;
  let low = spread.n;
  let high = spread.n + FURTHER_MAX;
  if (!enough(high)) return { replications: FURTHER_MAX, capped: true };
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return { replications: high - spread.n, capped: false };
}
