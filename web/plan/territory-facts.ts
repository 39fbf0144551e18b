// What the screen needs to know about a scenario's map: the names of its towns, and which towns stand for the district in a first
// coarse answer. Pure.
import { sampleTowns } from '../../src/experiment/sampling.ts';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { BilingualText } from '../i18n/language-tag.ts';

export interface TerritoryFacts {
  readonly townNames: readonly BilingualText[];
  /** Towns of the coarse answer, ascending. */
  readonly sample: readonly number[];
}

const sampledTowns = 1;

/** Generates the scenario's map and returns what the screen shows of it. */
export function territoryFacts(scenario: Scenario): TerritoryFacts {
  const territory = generateTerritory(scenario);
  const count = Math.min(sampledTowns, territory.towns);
  return { townNames: territory.townNames, sample: sampleTowns(territory, { count }) };
}
