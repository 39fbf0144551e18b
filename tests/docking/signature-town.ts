// A small town with everything of the defaults in it, for empirical signatures: runs of several arms in the same worlds.

import { scenarioHash } from '../../src/scenario/hash.ts';
import type { Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { runDesign, withDesign } from '../support/model-run.ts';
import { shortScenario } from '../support/scenario-text.ts';

/** Residents, grids and towns of the town; everything else as by default. @param more YAML sections */
export const signatureTown = (seed: string, more: string): Scenario => ({
  ...shortScenario(`time: { warmUpDays: 60, windowDays: 90, followUpDays: 60 }
territory: { population: 10000, areaKm2: 6, towns: 2, parks: 0, communities: 4, cells: 10 }
${more}`),
  seed,
});

/** Returns the measures of an arm in a world. */
export type Arm = (replication: number) => Readonly<Record<string, number>>;

/** Makes an arm: a patch from the reform day on. */
export function armOf(scenario: Scenario, patch: Patch): Arm {
  const patched = withDesign(scenario, 'arm', [{ patch }]);
  const hash = scenarioHash(patched);
  return (replication) => runDesign(patched, 'arm', replication).result('arm', hash).measures;
}
