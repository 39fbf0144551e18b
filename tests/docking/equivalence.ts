// Equivalence test (two one-sided tests) of a simulated mean against a closed form: it docks when the whole confidence interval
// of the difference lies inside the tolerance, and does not dock when the whole interval lies outside. A wide interval is
// neither: a test without power cannot pass.

import type { Moments } from '../../src/core/accumulator.ts';
import { studentTQuantile } from '../../src/core/dmath.ts';
import type { Expected } from './law.ts';

export type Verdict = 'docks' | 'does not dock' | 'cannot tell';

export interface Reading {
  readonly mean: number;
  /** Interval of the mean; both ends are the mean where there is no luck. */
  readonly low: number;
  readonly high: number;
  readonly replications: number;
  readonly verdict: Verdict;
}

/** Share of the familywise 5 % level that each of so many comparisons has (Bonferroni). */
export const levelOf = (comparisons: number): number => 0.05 / comparisons;

/** Returns the half-width of the interval of a mean at a two-sided level; infinite for fewer than two values. */
export function halfWidth(moments: Moments, level: number): number {
  if (moments.count < 2) return Infinity;
  return studentTQuantile(1 - level / 2, moments.count - 1) * moments.standardError();
}

/**
 * Judges one figure.
 * @param moments values of independent replications
 * @param level two-sided level of the interval
 * @param tolerance share of the expected value's scale
 */
export function judge(expected: Expected, moments: Moments, level: number, tolerance: number): Reading {
  const half = expected.kind === 'exact' ? 0 : halfWidth(moments, level);
  const { mean } = moments;
  const [low, high] = [mean - half, mean + half];
  return {
    mean,
    low,
    high,
    replications: moments.count,
    verdict: verdictOf(expected, moments, low, high, tolerance),
  };
}

function verdictOf(
  expected: Expected,
  moments: Moments,
  low: number,
  high: number,
  tolerance: number,
): Verdict {
  switch (expected.kind) {
    case 'value': {
      const room = tolerance * expected.scale;
      if (low >= expected.value - room && high <= expected.value + room) return 'docks';
      return high < expected.value - room || low > expected.value + room ? 'does not dock' : 'cannot tell';
    }
    case 'exact':
      return Math.abs(moments.mean - expected.value) <= expected.within ? 'docks' : 'does not dock';
    case 'sign':
      if (expected.sign * low > 0 && expected.sign * high > 0) return 'docks';
      return expected.sign * low <= 0 && expected.sign * high <= 0 ? 'does not dock' : 'cannot tell';
    case 'zero':
      return moments.mean === 0 && moments.variance() === 0 ? 'docks' : 'does not dock';
  }
}
