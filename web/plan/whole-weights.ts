// Weights of indicators as they are computed: shares of their sum. A table of an assessment may be typed in weights that miss 100 per
// cent; it is kept as typed, and only what is run is scaled. Pure.
import { sumTolerance } from '../../src/scenario/check/sums-to-one.ts';
import type { Patch } from '../../src/scenario/schema/scenario.ts';
import { valueAt, withValueAt, type LeverPath } from './patch-paths.ts';

/** Where a scheme keeps the weights of the grid workers' score, and those of their superior's. */
export const weightPaths: Readonly<Record<'worker' | 'superior', LeverPath>> = {
  worker: ['scheme', 'weights'],
  superior: ['scheme', 'superior', 'weights'],
};

/** Returns the changes with every set of weights scaled to the sum 1; the same object where none misses it, or all are 0. */
export function withWholeWeights(patch: Patch): Patch {
  return Object.values(weightPaths).reduce((result, path) => {
    const weights = valueAt(patch, path);
    return isWeights(weights) && missesSum(weights)
      ? withValueAt(result, path, wholeWeights(weights))
      : result;
  }, patch);
}

/** Returns the sum of weights. */
export const sumOf = (weights: Readonly<Record<string, number>>): number =>
  Object.values(weights).reduce((sum, weight) => sum + weight, 0);

/** Tells whether weights are neither 1 together nor all 0. */
export function missesSum(weights: Readonly<Record<string, number>>): boolean {
  const sum = sumOf(weights);
  return sum > 0 && Math.abs(sum - 1) > sumTolerance;
}

/** Returns weights as shares of their sum, which must not be 0. */
export function wholeWeights(weights: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const sum = sumOf(weights);
  return Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, weight / sum]));
}

function isWeights(value: unknown): value is Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((weight) => typeof weight === 'number' && weight >= 0 && weight <= 1);
}
