// Tiers of a district whose towns and committees are known: towns of the wanted proportions grow on the generated map, and each
// is divided into exactly as many communities as it has committees. Which part of the map a town gets is made up.
import { WanggeError } from '../../core/errors.ts';
import type { Roster } from '../schema/roster.ts';
import { hilbertOrder } from './hilbert-order.ts';
import { graphOfPairs, neighboursOf, type NeighbourGraph } from './neighbour-graph.ts';
import type { Tiers } from './organise-tiers.ts';
import { partition } from './partition.ts';
import type { Tessellation } from './tessellate.ts';

/** Groups and numbers cells, communities and towns as a roster says. @throws WanggeError `roster-too-fine` */
export function organiseRoster(map: Tessellation, roster: Roster): Tiers {
  const { sites, graph } = map;
  const wanted = roster.map(({ committees }) => committees.length);
  const places = { ...sites, weight: new Float64Array(sites.x.length).fill(1) };
  const townOf = partition(graph, places, roster.length, wanted);
  const street = hilbertOrder(sites.x, sites.y);
  const communities = wanted.flatMap((count, town) => {
    const cells = street.filter((cell) => townOf[cell] === town);
    if (cells.length < count) throw tooFine(roster[town], cells.length);
    return communitiesOf(map, cells, count);
  });
  return {
    cellOrder: communities.flat(),
    cellCommunity: Int32Array.from(communities.flatMap((cells, index) => cells.map(() => index))),
    communityTown: Int32Array.from(wanted.flatMap((count, town) => Array<number>(count).fill(town))),
    townIsPark: roster.map(() => false),
  };
}

/** Divides the cells of one town into communities, in the order of the street. */
function communitiesOf({ sites, graph }: Tessellation, cells: readonly number[], count: number): number[][] {
  const x = cells.map((cell) => sites.x[cell]);
  const y = cells.map((cell) => sites.y[cell]);
  const weight = new Float64Array(cells.length).fill(1);
  const communityOf = partition(graphWithin(graph, cells), { x, y, weight }, count);
  const first = Array.from({ length: count }, (_, community) => communityOf.indexOf(community));
  const order = [...first.keys()].sort((a, b) => first[a] - first[b]);
  return order.map((community) => cells.filter((_, index) => communityOf[index] === community));
}

function graphWithin(graph: NeighbourGraph, cells: readonly number[]): NeighbourGraph {
  const indexOf = new Map(cells.map((cell, index) => [cell, index]));
  const pairs = cells.flatMap((cell, index) =>
    Array.from(neighboursOf(graph, cell)).flatMap((other): [number, number][] => {
      const neighbour = indexOf.get(other);
      return neighbour === undefined ? [] : [[index, neighbour]];
    }),
  );
  return graphOfPairs(cells.length, pairs);
}

function tooFine({ name, committees }: Roster[number], cells: number): WanggeError {
  return new WanggeError(
    'roster-too-fine',
    {
      zh: `${name.zh}有 ${committees.length} 个居（村）委会，示意地图上只分到 ${cells} 个网格；请增加网格数`,
      en: `${name.en} has ${committees.length} committees but only ${cells} cells on the generated map; give the district more cells`,
    },
    { committees: committees.length, cells },
  );
}
