// What the zones of a scenario are drawn on: its map, the map's cells as units of zones, the borders between them as lines, and the
// zones of today as the model cuts them. Made in a worker, so plain data. Pure.
import { cutIntoRuns } from '../../src/model/plan/zone-cut.ts';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import type { Territory } from '../../src/scenario/generate/territory.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { factsOfMap } from '../../src/zoning/facts-of-map.ts';
import { unitsOfTerritory } from '../../src/zoning/units-of-territory.ts';
import { planOfText } from '../../src/zoning/plan/plan-text.ts';
import type { Units } from '../../src/zoning/units.ts';
import { borderLines, type BorderLines } from '../map/border-lines.ts';

export interface ZoneGround {
  readonly territory: Territory;
  readonly units: Units;
  readonly borders: BorderLines;
  /** Zone of each cell today, and how many zones there are. */
  readonly today: Int32Array;
  readonly zonesToday: number;
}

/** Generates a scenario's map and returns it with everything that drawing and judging zones needs. */
export function zoneGround(scenario: Scenario): ZoneGround {
  const territory = generateTerritory(scenario);
  const { map } = scenario.territory;
  const { labels, zones } = zonesOfToday(territory, scenario.zones);
  return {
    territory,
    units: unitsOfTerritory(territory, map === undefined ? {} : factsOfMap(map, territory)),
    borders: borderLines(territory),
    today: labels,
    zonesToday: zones,
  };
}

/** Returns the zones of the scenario's own plan, or those into which the model cuts every town: runs of communities. */
function zonesOfToday(territory: Territory, zones: Scenario['zones']): { labels: Int32Array; zones: number } {
  if (zones.plan !== '') {
    const plan = planOfText(zones.plan, territory.cells);
    return { labels: plan.zoneOf, zones: plan.zones };
  }
  const { towns, communities, communityTown, cellCommunity, cellPopulation } = territory;
  const residents = new Float64Array(communities);
  cellCommunity.forEach((community, cell) => (residents[community] += cellPopulation[cell]));
  const zoneInTown = cutIntoRuns(communityTown, residents, towns, zones.perTown);
  const first = new Int32Array(towns + 1);
  zoneInTown.forEach((zone, community) => {
    const town = communityTown[community];
    first[town + 1] = Math.max(first[town + 1], zone + 1);
  });
  for (let town = 0; town < towns; town++) first[town + 1] += first[town];
  const labels = cellCommunity.map((community) => first[communityTown[community]] + zoneInTown[community]);
  return { labels, zones: first[towns] };
}
