// The territory of a map of one's own: outlines, tiers and residents as the map states them; only types of neighbourhood that it
// leaves open are drawn, from the scenario's seed. Cells need not hang together: islands are a fact of many places.
import { KeyedRandom, rootKey } from '../../core/random.ts';
import { readMapTables } from '../map/map-tables.ts';
import { sharedEdges } from '../map/shared-edges.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { TerritoryMap } from '../schema/territory-map.ts';
import { cellNeighbourhoods } from './cell-neighbourhoods.ts';
import { graphOfPairs, type NeighbourGraph } from './neighbour-graph.ts';
import { polygonArea, polygonCentroid } from './polygon.ts';
import { territoryDomain } from './purposes.ts';
import type { Territory } from './territory.ts';

/**
 * Makes the territory of a validated scenario with a map. Towns keep their order; communities are ordered by town and cells by
 * community, each in the order of the map: `sourceIndex` tells which of the map's cells a cell is.
 */
export function territoryOfMap(
  scenario: Scenario,
  map: TerritoryMap,
): Territory & { sourceIndex: Int32Array } {
  const { cells, borders } = readMapTables(map);
  const communityOrder = orderedBy(map.communities.map(({ town }) => town));
  const rank = new Int32Array(communityOrder.length);
  communityOrder.forEach((community, index) => (rank[community] = index));
  const order = orderedBy(cells.map(({ community }) => rank[community]));
  const placed = order.map((cell) => cells[cell]);
  const rings = placed.map(({ ring }) => ring);
  const place = new Int32Array(cells.length);
  order.forEach((cell, index) => (place[cell] = index));
  // the banks of a river that has an area of its own share no border: a bridge makes them neighbours
  const bridges = borders.filter(({ kind }) => kind === 'bridged-barrier');
  const graph = graphOfPairs(rings.length, [
    ...sharedEdges(rings).pairs,
    ...bridges.map(({ cell, other }): [number, number] => [place[cell], place[other]]),
  ]);
  const communityTown = Int32Array.from(communityOrder, (community) => map.communities[community].town);
  const cellCommunity = Int32Array.from(placed, ({ community }) => rank[community]);
  const cellPopulation = Int32Array.from(placed, ({ population }) => population);
  const middles = rings.map(polygonCentroid);
  const names = communityOrder.map((community) => map.communities[community].name);
  return {
    cells: rings.length,
    communities: map.communities.length,
    towns: map.towns.length,
    cellCommunity,
    cellTown: Int32Array.from(cellCommunity, (community) => communityTown[community]),
    communityTown,
    townIsPark: Uint8Array.from(map.towns, ({ park }) => Number(park)),
    cellPopulation,
    cellFirstResident: runningSums(cellPopulation),
    cellNeighbourhood: neighbourhoods(
      scenario,
      graph,
      placed.map(({ neighbourhood }) => neighbourhood),
    ),
    cellAreaKm2: Float64Array.from(rings, polygonArea),
    cellX: Float64Array.from(middles, ([x]) => x),
    cellY: Float64Array.from(middles, ([, y]) => y),
    polygonOffsets: runningSums(rings.map((ring) => ring.length / 2)),
    polygonPoints: Float64Array.from(rings.flat()),
    neighbourOffsets: graph.offsets,
    neighbourIds: graph.ids,
    townNames: map.towns.map(({ name }) => name),
    communityNames: names.map((name) => ({ zh: name, en: name })),
    cellIds: placed.map(({ id }) => id),
    cellNames: placed.map(({ name }) => name),
    sourceIndex: Int32Array.from(order),
  };
}

/** Positions sorted by group, in their own order within a group. */
function orderedBy(groupOf: readonly number[]): number[] {
  return [...groupOf.keys()].sort((a, b) => groupOf[a] - groupOf[b] || a - b);
}

/** Stated types as they are; the others drawn as in a generated district. */
function neighbourhoods(
  { seed, incidents }: Scenario,
  graph: NeighbourGraph,
  stated: readonly (string | undefined)[],
): Uint8Array {
  const [root0, root1] = rootKey(seed, 0, territoryDomain);
  const shares = incidents.neighbourhoods.map(({ share }) => share);
  const drawn = cellNeighbourhoods(new KeyedRandom(root0, root1), graph, shares);
  const indexOf = new Map(incidents.neighbourhoods.map(({ id }, index) => [id, index]));
  return drawn.map((type, cell) => indexOf.get(stated[cell] ?? '') ?? type);
}

function runningSums(counts: ArrayLike<number>): Int32Array {
  const sums = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) sums[i + 1] = sums[i] + counts[i];
  return sums;
}
