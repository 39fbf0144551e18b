// A synthetic district from tier counts, area and population: no licensed boundaries exist, so the map is made, openly and
// reproducibly, from the scenario's seed. The same for every replication (RULES 2). Knows nothing of the model.
import { KeyedRandom, rootKey } from '../../core/random.ts';
import type { Roster } from '../schema/roster.ts';
import type { Scenario } from '../schema/scenario.ts';
import { cellNeighbourhoods } from './cell-neighbourhoods.ts';
import { cellPopulations, parkResidents } from './cell-populations.ts';
import { graphOfPairs, neighboursOf } from './neighbour-graph.ts';
import { organiseRoster } from './organise-roster.ts';
import { organiseTiers } from './organise-tiers.ts';
import { communityName, townNames } from './place-names.ts';
import { territoryDomain } from './purposes.ts';
import type { Territory } from './territory.ts';
import { territoryOfMap } from './territory-of-map.ts';
import { tessellate, type Tessellation } from './tessellate.ts';

/**
 * Generates the territory of a validated scenario, or takes it from the scenario's map (territory-of-map.ts). Generated: cells hang together into communities and those into towns; populations sum
 * exactly, areas up to rounding. Cells of a community, communities of a town are numbered in a row; parks come last.
 */
export function generateTerritory(scenario: Scenario): Territory {
  if (scenario.territory.map !== undefined) return territoryOfMap(scenario, scenario.territory.map);
  const { cells, communities, towns, parks, population, cellSizeSpread, roster } = scenario.territory;
  const [root0, root1] = rootKey(scenario.seed, 0, territoryDomain);
  const random = new KeyedRandom(root0, root1);
  const map = tessellate(random, scenario.territory);
  const { cellOrder, cellCommunity, communityTown, townIsPark } =
    roster === undefined ? organiseTiers(map, communities, towns, parks) : organiseRoster(map, roster);
  const cellTown = Int32Array.from(cellCommunity, (community) => communityTown[community]);
  const graph = renumbered(map, cellOrder);
  const shares = scenario.incidents.neighbourhoods.map((neighbourhood) => neighbourhood.share);
  const residentsPerCell = roster === undefined ? null : rosterSizes(roster, counts(cellTown, towns));
  const relativeSize = (cell: number) =>
    residentsPerCell === null
      ? townIsPark[cellTown[cell]]
        ? parkResidents
        : 1
      : residentsPerCell[cellTown[cell]];
  const cellPopulation = cellPopulations(random, cells, population, cellSizeSpread, relativeSize);
  const polygons = cellOrder.map((cell) => map.polygons[cell]);
  const x = cellOrder.map((cell) => map.x[cell]);
  const y = cellOrder.map((cell) => map.y[cell]);
  const names =
    roster?.map(({ name }) => name) ??
    townNames(means(x, cellTown, towns), means(y, cellTown, towns), townIsPark);
  return {
    cells,
    communities,
    towns,
    cellCommunity,
    cellTown,
    communityTown,
    townIsPark: Uint8Array.from(townIsPark, Number),
    cellPopulation,
    cellFirstResident: runningSums(cellPopulation),
    cellNeighbourhood: cellNeighbourhoods(random, graph, shares),
    cellAreaKm2: Float64Array.from(cellOrder, (cell) => map.areaKm2[cell]),
    cellX: Float64Array.from(x),
    cellY: Float64Array.from(y),
    polygonOffsets: runningSums(polygons.map((points) => points.length / 2)),
    polygonPoints: Float64Array.from(polygons.flat()),
    neighbourOffsets: graph.offsets,
    neighbourIds: graph.ids,
    townNames: names,
    communityNames: roster === undefined ? communityNames(communityTown, names) : rosterNames(roster),
  };
}

function renumbered({ graph }: Tessellation, order: readonly number[]) {
  const indexOf = new Int32Array(order.length);
  order.forEach((cell, index) => (indexOf[cell] = index));
  return graphOfPairs(
    order.length,
    order.flatMap((cell, index) =>
      Array.from(neighboursOf(graph, cell), (other): [number, number] => [index, indexOf[other]]),
    ),
  );
}

/** Committees bear their own names, the same in both languages. */
const rosterNames = (roster: Roster) =>
  roster.flatMap(({ committees }) => committees.map((name) => ({ zh: name, en: name })));

/** Residents per cell of each town, in proportion; a town of unknown size takes the mean per committee of the others. */
function rosterSizes(roster: Roster, cellsOf: readonly number[]): number[] {
  const known = roster.filter(({ residents }) => residents !== undefined);
  const residents = known.reduce((sum, town) => sum + (town.residents ?? 0), 0);
  const committees = known.reduce((sum, town) => sum + town.committees.length, 0);
  const perCommittee = committees > 0 ? residents / committees : 1;
  return roster.map(
    (town, index) => (town.residents ?? perCommittee * town.committees.length) / cellsOf[index],
  );
}

function counts(groupOf: Int32Array, groups: number): number[] {
  const sums = Array<number>(groups).fill(0);
  groupOf.forEach((group) => sums[group]++);
  return sums;
}

function communityNames(communityTown: Int32Array, names: Territory['townNames']) {
  const numbers = new Int32Array(names.length);
  return Array.from(communityTown, (town) => communityName(names[town], ++numbers[town]));
}

function means(values: readonly number[], groupOf: Int32Array, groups: number): number[] {
  const sums = new Float64Array(groups);
  const counts = new Float64Array(groups);
  groupOf.forEach((group, index) => {
    sums[group] += values[index];
    counts[group]++;
  });
  return Array.from(sums, (sum, group) => sum / counts[group]);
}

/** [0, first, first + second, ...]; one longer than the counts. */
function runningSums(counts: ArrayLike<number>): Int32Array {
  const sums = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) sums[i + 1] = sums[i] + counts[i];
  return sums;
}
