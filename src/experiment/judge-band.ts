// Whether a model's figure lies in a published band: in, out, or not to be told, by its interval over worlds. Pure.
import type { Estimate, Interval } from './comparison.ts';

export type BandFinding = 'in' | 'out' | 'cannot-tell' | 'not-comparable';

/**
 * Judges a figure: in when its whole 95 % interval lies within the band, out when all of it lies outside, else cannot tell.
 * @param isComparable false where the condition of the band is not met
 */
export function judgeBand({ interval95 }: Estimate, band: Interval, isComparable: boolean): BandFinding {
  if (!isComparable) return 'not-comparable';
  if (interval95 === null) return 'cannot-tell';
  const { lower, upper } = interval95;
  if (lower >= band.lower && upper <= band.upper) return 'in';
  return upper < band.lower || lower > band.upper ? 'out' : 'cannot-tell';
}
