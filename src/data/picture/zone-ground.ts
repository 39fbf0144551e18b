// What the zones of a scenario are drawn on: its map, the map's cells as units of zones, the borders between them as lines, and the
// zones of today as the model cuts them. Made in a worker, so plain data. Pure.
import { scenarioUnits } from '../../experiment/zones/scenario-units.ts';
import { todaysPlan } from '../../experiment/zones/todays-plan.ts';
import { generateTerritory } from '../../scenario/generate/generate-territory.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { putuoNorms } from '../../zoning/norms/zone-norms.ts';
import type { Units } from '../../zoning/units.ts';
import type { StreetWays } from '../../zoning/walk/street-walk.ts';
import { waysOfMap } from '../../zoning/walk/ways-of-map.ts';
import { borderLines, type BorderLines } from './border-lines.ts';

export interface ZoneGround {
  readonly territory: Territory;
  readonly units: Units;
  readonly borders: BorderLines;
  /** Ways along the streets of the map; null = straight lines with a detour. */
  readonly ways: StreetWays | null;
  /** Zone of each cell today, and how many zones there are. */
  readonly today: Int32Array;
  readonly zonesToday: number;
}

/** Generates a scenario's map and returns it with everything that drawing and judging zones needs. */
export function zoneGround(scenario: Scenario): ZoneGround {
  const territory = generateTerritory(scenario);
  const { zoneOf, zones } = todaysPlan(scenario, territory);
  const units = scenarioUnits(scenario, territory);
  return {
    territory,
    units,
    borders: borderLines(territory),
    ways: waysOfMap(scenario.territory.map, units, putuoNorms.detour),
    today: zoneOf,
    zonesToday: zones,
  };
}
