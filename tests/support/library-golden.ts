// The golden results of the documented systems: the smallest town of each, every design, read from and written to a file of their own.

import { readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/paths.mjs';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { policyTimeline } from '../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { documentedSystems } from './documented-systems.ts';
import { goldenReplication } from './golden.ts';
import { outcomeOf, startRun, territoryOf } from './model-run.ts';
import { loaded, scenarioFile } from './scenario-text.ts';

/** Outcome hashes by system and design. */
export type LibraryGolden = Record<string, { scenarioHash: string; outcomes: Record<string, string> }>;

const file = fromRoot('tests/golden/library.json');

/** Reads the committed hashes. */
export const readLibraryGolden = (): LibraryGolden => JSON.parse(readFileSync(file, 'utf8')) as LibraryGolden;

/** Commits other hashes. */
export function writeLibraryGolden(golden: LibraryGolden): void {
  writeFileSync(file, `${JSON.stringify(golden, null, 2)}\n`);
}

/** Computes the hashes of all systems; designs of one system share the warm-up. */
export function computeLibraryGolden(): LibraryGolden {
  const entries = documentedSystems().map((name) => {
    const scenario = loaded(scenarioFile(`${name}/scenario.yaml`));
    return [name, { scenarioHash: scenarioHash(scenario), outcomes: outcomesOf(scenario) }] as const;
  });
  return Object.fromEntries(entries);
}

function outcomesOf(scenario: Scenario): Record<string, string> {
  const engine = startRun(scenario, goldenReplication, [smallestTown(scenario)]);
  engine.advance(engine.reformMinute);
  const reform = engine.snapshot();
  const entries = scenario.designs.map(({ id }) => {
    engine.restore(reform);
    engine.applyDesign(policyTimeline(scenario, id));
    engine.advance(engine.endMinute);
    return [id, outcomeOf(engine, scenario, id).hash] as const;
  });
  return Object.fromEntries(entries);
}

/** Returns the index of the town with the fewest residents. */
function smallestTown(scenario: Scenario): number {
  const { cellTown, cellPopulation } = territoryOf(scenario);
  const residents = new Array<number>(scenario.territory.towns).fill(0);
  cellTown.forEach((town, cell) => (residents[town] += cellPopulation[cell]));
  return residents.indexOf(Math.min(...residents));
}
