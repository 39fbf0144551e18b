// Comparison of runs of dispatch-1 with the reference: is the difference of the means inside its sampling error?

import { Moments } from '../../src/core/accumulator.ts';
import { studentTQuantile } from '../../src/core/dmath.ts';
import type { Outputs } from './counts.ts';
import type { Reference } from './reference.ts';

/** One output beside its reference. */
export interface Difference {
  readonly output: keyof Outputs;
  readonly mean: number;
  readonly reference: number;
  /** Largest difference of the means that chance explains at the level asked for. */
  readonly tolerance: number;
  readonly inside: boolean;
}

/**
 * Compares means by Welch's t test, the level shared among all outputs (Bonferroni).
 * @param runs at least two results with different seeds
 * @param reference means and deviations to compare with
 * @param level chance that any output of a right implementation is called outside
 */
export function compareOutputs(runs: readonly Outputs[], reference: Reference, level: number): Difference[] {
  const outputs = Object.keys(reference.values) as (keyof Outputs)[];
  return outputs.map((output) => {
    const moments = new Moments();
    for (const run of runs) moments.add(run[output]);
    const [mean, deviation] = reference.values[output];
    const ours = moments.variance() / runs.length;
    const theirs = (deviation * deviation) / reference.seeds;
    const freedom =
      ((ours + theirs) * (ours + theirs)) /
      ((ours * ours) / (runs.length - 1) + (theirs * theirs) / (reference.seeds - 1));
    const quantile = studentTQuantile(1 - level / outputs.length / 2, freedom);
    const tolerance = quantile * Math.sqrt(ours + theirs);
    const inside = Math.abs(moments.mean - mean) <= tolerance;
    return { output, mean: moments.mean, reference: mean, tolerance, inside };
  });
}
