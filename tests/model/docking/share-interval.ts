// Comparison of a simulated share with a closed form: a normal interval of the binomial at the closed form, at the share of a
// 5 % level that each comparison of the model's docking tests has, with a demand on its width so that it can also fail.

import { expect } from 'vitest';
import { normalQuantile } from '../../../src/core/dmath.ts';

/** Number of comparisons by share or mean in the tests of the model; the 5 % level is shared among them (Bonferroni). */
export const COMPARISONS = 40;
const QUANTILE = normalQuantile(1 - 0.05 / COMPARISONS / 2);

/**
 * Expects a share to lie where the closed form puts it.
 * @param successes of so many independent trials
 * @param exact probability by the closed form
 * @param precision largest half-width of the interval
 */
export function expectShare(successes: number, trials: number, exact: number, precision: number): void {
  const halfWidth = QUANTILE * Math.sqrt((exact * (1 - exact)) / trials);
  const told = `${successes / trials} of ${trials} against ${exact} +- ${halfWidth}`;
  expect(halfWidth, told).toBeLessThanOrEqual(precision);
  expect(Math.abs(successes / trials - exact), told).toBeLessThanOrEqual(halfWidth);
}
