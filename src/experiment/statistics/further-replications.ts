// How many more worlds would settle an undecided difference, if mean and spread stay what they are now.
// A forecast for planning, not a promise: the observed mean is itself uncertain.
import type { FurtherReplications } from '../comparison.ts';
import type { Spread } from './spread.ts';
import { studentCritical } from './student-critical.ts';
import { WORLDS_FOR_ZERO_SPREAD } from './verdict.ts';

/** More worlds than this are not forecast: "more than". */
export const FURTHER_MAX = 10_000;

/**
 * Finds the smallest total N at which the 95 % t interval would exclude 0 (half-width < |mean|) or fit inside the margin
 * (half-width <= margin - |mean|), whichever comes first, and returns N - n; null for fewer than two values.
 * @param margin smallest difference that matters, >= 0
 * @param level confidence level of the verdict that is asked for, e.g. 0.95
 */
export function furtherReplications(
  spread: Spread,
  margin: number,
  level = 0.95,
): FurtherReplications | null {
  if (spread.n < 2) return null;
  if (spread.sd === 0) {
    return { replications: Math.max(1, WORLDS_FOR_ZERO_SPREAD - spread.n), capped: false };
  }
  const size = Math.abs(spread.mean);
  const wanted = Math.max(size, margin - size);
  const enough = (total: number): boolean =>
    (studentCritical(level, total - 1) * spread.sd) / Math.sqrt(total) < wanted;
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
