// Student's t interval for the mean of independent worlds (Student 1908; Law, Simulation Modeling and Analysis, 4.5).
// A per-replication ratio is a scalar like any other.
import type { Estimate, Interval } from '../comparison.ts';
import type { Spread } from './spread.ts';
import { spreadOf } from './spread.ts';
import { studentCritical } from './student-critical.ts';
import { isTooAlike } from './verdict.ts';

/** Returns mean +- t * sd / sqrt(n) at the level; null for fewer than two values. */
export function meanInterval(spread: Spread, level: number): Interval | null {
  if (spread.n < 2) return null;
  const half = (studentCritical(level, spread.n - 1) * spread.sd) / Math.sqrt(spread.n);
  return { lower: spread.mean - half, upper: spread.mean + half };
}

/** Estimates a mean with its 50 % and 95 % t intervals from finite values; few worlds that are all alike give none. */
export function meanEstimate(values: readonly number[]): Estimate {
  const spread = spreadOf(values);
  const isOpen = isTooAlike(spread);
  return {
    n: spread.n,
    value: spread.n === 0 ? null : spread.mean,
    interval50: isOpen ? null : meanInterval(spread, 0.5),
    interval95: isOpen ? null : meanInterval(spread, 0.95),
    method: 't',
  };
}
