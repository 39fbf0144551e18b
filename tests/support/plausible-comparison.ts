// A comparison of Z district's designs over plausible outcomes, for tests of pictures and sentences.
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import type { Comparison, Look } from '../../src/experiment/comparison.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { plausibleOutcome } from './plausible-outcome.ts';

/** Returns the comparison of `worlds` worlds; the first design is the baseline. */
export function plausibleComparison(scenario: Scenario, worlds: number, look: Look = 'final'): Comparison {
  const designs = scenario.designs.map(({ id }) => id);
  const outcomes = Array.from({ length: worlds }, (_, replication) =>
    designs.map((design) => plausibleOutcome({ scenario, design, replication, towns: null })),
  ).flat();
  return compareDesigns({ designs, baseline: designs[0], primary: 'true-solved-share', outcomes, look });
}
