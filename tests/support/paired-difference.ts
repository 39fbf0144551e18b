// What a design changes, world by world: the same replications of a committed reference scenario under the baseline with a patch and
// without it, and Student's interval of the mean difference at the level that every comparison of the model's tests has.

import { Moments } from '../../src/core/accumulator.ts';
import { studentTQuantile } from '../../src/core/dmath.ts';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { COMPARISONS } from '../model/docking/share-interval.ts';
import { outcomeOf, runDesign, withDesign } from './model-run.ts';

/** Interval of the mean of `read` under the second patch less that under the first. */
export interface Difference {
  readonly low: number;
  readonly mean: number;
  readonly high: number;
}

/** Runs both patches from the reform day on. @param replications at least 3 */
export function pairedDifferences<const Name extends string>(
  scenario: Scenario,
  [before, after]: readonly [Patch, Patch],
  replications: number,
  reads: Readonly<Record<Name, (outcome: Outcome) => number>>,
): Record<Name, Difference> {
  const names = Object.keys(reads) as Name[];
  const moments = new Map(names.map((name) => [name, new Moments()]));
  const both = withDesign(withDesign(scenario, 'before', [{ patch: before }]), 'after', [{ patch: after }]);
  const outcome = (design: string, replication: number) =>
    outcomeOf(runDesign(both, design, replication), both, design);
  for (let replication = 0; replication < replications; replication++) {
    const [first, second] = [outcome('before', replication), outcome('after', replication)];
    for (const name of names) moments.get(name)?.add(reads[name](second) - reads[name](first));
  }
  const width = studentTQuantile(1 - 0.05 / COMPARISONS / 2, replications - 1);
  return Object.fromEntries(
    names.map((name) => {
      const found = moments.get(name) ?? new Moments();
      const half = width * found.standardError();
      return [name, { low: found.mean - half, mean: found.mean, high: found.mean + half }];
    }),
  ) as Record<Name, Difference>;
}

/** Reads a measure by its id. */
export const measure =
  (id: string) =>
  ({ measures }: Outcome): number =>
    measures[id];
