// What every command about zones works on: the scenario, its territory, the units with their planned work, and the norms asked for.
import { scenarioUnits } from '../../experiment/zones/scenario-units.ts';
import { generateTerritory } from '../../scenario/generate/generate-territory.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { putuoNorms, type Band, type ZoneNorms } from '../../zoning/norms/zone-norms.ts';
import type { Units } from '../../zoning/units.ts';
import { walkAlong } from '../../zoning/walk/street-walk.ts';
import type { WalkNetwork } from '../../zoning/walk/walk-network.ts';
import { waysOfMap } from '../../zoning/walk/ways-of-map.ts';
import { usageFailure } from '../command-failure.ts';
import { openScenario } from '../input/open-scenario.ts';
import type { Texts } from '../texts/texts.ts';

export interface NormOptions {
  readonly people?: string;
  readonly area?: string;
  readonly households?: string;
  readonly hours?: string;
  readonly seed?: string;
}

export interface ZoneSite {
  readonly scenario: Scenario;
  readonly territory: Territory;
  readonly units: Units;
  readonly norms: ZoneNorms;
  /** Ways along the streets of the scenario's map; absent = straight lines with a detour. */
  readonly network?: WalkNetwork;
}

/** Opens a scenario for work on its zones. @throws CommandFailure */
export function openZoneSite(argument: string, given: NormOptions, texts: Texts): ZoneSite {
  const scenario = openScenario(argument, given.seed, texts);
  const territory = generateTerritory(scenario);
  const band = (option: string, word: string | undefined, otherwise: Band | null): Band | null =>
    word === undefined ? otherwise : parseBand(option, word, texts);
  const norms = {
    ...putuoNorms,
    population: band('--people', given.people, putuoNorms.population),
    areaKm2: band('--area', given.area, putuoNorms.areaKm2),
    households: band('--households', given.households, null),
    workloadHours: band('--hours', given.hours, null),
  };
  const units = scenarioUnits(scenario, territory);
  const ways = waysOfMap(scenario.territory.map, units, norms.detour);
  return { scenario, territory, units, norms, ...(ways === null ? {} : { network: walkAlong(ways) }) };
}

/** Parses `least-most`. @throws CommandFailure */
function parseBand(option: string, word: string, { usage, zones }: Texts): Band | null {
  if (word === 'none') return null;
  const match = /^(\d+(?:\.\d+)?)[-–](\d+(?:\.\d+)?)$/.exec(word);
  const [min, max] = match === null ? [NaN, NaN] : [Number(match[1]), Number(match[2])];
  if (min <= max) return { min, max };
  throw usageFailure(usage.badValue(option, word, zones.bandExpected));
}
