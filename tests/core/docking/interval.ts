// Comparison of a simulated mean with a closed form: a t interval over independent replications, at the share of a 5 %
// level that each of the docking comparisons has, together with a demand on its width, so that it can also fail.

import { expect } from 'vitest';
import { Moments } from '../../../src/core/accumulator.ts';
import { studentTQuantile } from '../../../src/core/dmath.ts';
import { KeyedRandom, rootKey } from '../../../src/core/random.ts';
import { testName } from '../seed-of.ts';

/** Number of comparisons in all docking tests of the kernel; the 5 % level is shared among them (Bonferroni). */
export const COMPARISONS = 33;

const replicationsMade = 20;

/** Runs 20 replications, seeded from the running test's name, and collects what each returns by name. */
export function replicate(run: (random: KeyedRandom) => Record<string, number>): Record<string, Moments> {
  const collected: Record<string, Moments> = {};
  for (let replication = 0; replication < replicationsMade; replication++) {
    const [root0, root1] = rootKey(testName(), replication);
    for (const [name, value] of Object.entries(run(new KeyedRandom(root0, root1)))) {
      (collected[name] ??= new Moments()).add(value);
    }
  }
  return collected;
}

/**
 * Expects the closed form inside the interval, and the interval's half-width to be at most a share of the closed form.
 * @param moments values of the replications
 * @param exact closed form
 * @param precision largest half-width, relative to the closed form
 */
export function expectDocked(moments: Moments, exact: number, precision: number): void {
  const quantile = studentTQuantile(1 - 0.05 / COMPARISONS / 2, moments.count - 1);
  const halfWidth = quantile * moments.standardError();
  const told = `${String(moments.mean)} +- ${String(halfWidth)} against ${String(exact)}`;
  expect(Math.abs(moments.mean - exact), told).toBeLessThanOrEqual(halfWidth);
  expect(halfWidth / exact, told).toBeLessThanOrEqual(precision);
}
