// Which cells form a community, which communities a town, and which towns are parks; numbered so that the cells of a community
// and the communities of a town follow each other, towns from the middle outwards, parks last.
import { graphOfGroups } from './neighbour-graph.ts';
import { hilbertOrder } from './hilbert-order.ts';
import { partition } from './partition.ts';
import type { Tessellation } from './tessellate.ts';

export interface Tiers {
  /** Cells of the map in their final order. */
  readonly cellOrder: readonly number[];
  /** By final index. */
  readonly cellCommunity: Int32Array;
  readonly communityTown: Int32Array;
  readonly townIsPark: readonly boolean[];
}

/** Groups and numbers cells, communities and towns. Parks are the `parks` towns of lowest density. */
export function organiseTiers(map: Tessellation, communities: number, towns: number, parks: number): Tiers {
  const { sites, graph, field } = map;
  const cells = sites.x.length;
  const ones = new Float64Array(cells).fill(1);
  const communityOf = partition(graph, { ...sites, weight: ones }, communities);
  const middles = middlesOf(sites, communityOf, communities);
  const townOf = partition(graphOfGroups(graph, communityOf, communities), middles, towns);
  const density = new Float64Array(towns);
  const size = new Float64Array(towns);
  for (let cell = 0; cell < cells; cell++) {
    const town = townOf[communityOf[cell]];
    density[town] += field.at(sites.x[cell], sites.y[cell]);
    size[town]++;
  }
  const byDensity = Array.from(density.keys()).sort(
    (a, b) => density[b] / size[b] - density[a] / size[a] || a - b,
  );
  const townIsPark = byDensity.map((_, rank) => rank >= towns - parks);
  const street = hilbertOrder(middles.x, middles.y);
  const communityOrder = byDensity.flatMap((town) =>
    street.filter((community) => townOf[community] === town),
  );
  const cellStreet = hilbertOrder(sites.x, sites.y);
  const cellsOf: number[][] = Array.from({ length: communities }, () => []);
  for (const cell of cellStreet) cellsOf[communityOf[cell]].push(cell);
  return {
    cellOrder: communityOrder.flatMap((community) => cellsOf[community]),
    cellCommunity: Int32Array.from(
      communityOrder.flatMap((community, index) => cellsOf[community].map(() => index)),
    ),
    communityTown: Int32Array.from(communityOrder, (community) => byDensity.indexOf(townOf[community])),
    townIsPark,
  };
}

function middlesOf(sites: Tessellation['sites'], groupOf: Int32Array, groups: number) {
  const weight = new Float64Array(groups);
  const x = new Float64Array(groups);
  const y = new Float64Array(groups);
  groupOf.forEach((group, cell) => {
    weight[group]++;
    x[group] += sites.x[cell];
    y[group] += sites.y[cell];
  });
  return {
    x: x.map((sum, group) => sum / weight[group]),
    y: y.map((sum, group) => sum / weight[group]),
    weight,
  };
}
