// Ways on foot between units along streets: from a unit's middle straight (with detour) to the nearest node, along the streets, and
// straight again. The nearest node by air may lie across a river; a finer network mends that.
import type { Units } from '../units.ts';
import { shortestWays } from './shortest-ways.ts';
import type { StreetGraph } from './street-graph.ts';
import type { WalkNetwork } from './walk-network.ts';

export interface Snapping {
  /** Nearest node of each unit's middle, the first one among equals. */
  readonly node: Int32Array;
  /** Km from the middle to it, with detour. */
  readonly km: Float64Array;
}

export interface NearestPlaces {
  /** Km on foot from each unit to the nearest place; Infinity where no way leads. */
  readonly km: Float64Array;
  /** Which place that is, by its place in the list; -1 for none. */
  readonly place: Int32Array;
}

/** Finds the nearest node of every unit. @param detour way / straight line off the streets */
export function snapToStreets(units: Units, graph: StreetGraph, detour: number): Snapping {
  const node = new Int32Array(units.count).fill(-1);
  const km = new Float64Array(units.count).fill(Infinity);
  for (let unit = 0; unit < units.count; unit++) {
    let nearest = Infinity;
    for (let i = 0; i < graph.nodes; i++) {
      const dx = graph.x[i] - units.x[unit];
      const dy = graph.y[i] - units.y[unit];
      const square = dx * dx + dy * dy;
      if (square >= nearest) continue;
      nearest = square;
      node[unit] = i;
    }
    if (nearest < Infinity) km[unit] = detour * Math.sqrt(nearest);
  }
  return { node, km };
}

/** Streets, and where units meet them: plain data. */
export interface StreetWays {
  readonly graph: StreetGraph;
  readonly snapping: Snapping;
}

/** Ties units to streets. @param detour way / straight line off the streets */
export const streetWays = (units: Units, graph: StreetGraph, detour: number): StreetWays => ({
  graph,
  snapping: snapToStreets(units, graph, detour),
});

/** Returns the ways between units along streets: one run for each unit that is asked about, kept afterwards. */
export function walkAlong({ graph, snapping }: StreetWays): WalkNetwork {
  const rows = new Map<number, Float64Array>();
  return {
    kmFrom: (unit) => {
      let row = rows.get(unit);
      if (row === undefined) {
        row = nearestPlaces(graph, snapping, [unit]).km;
        row[unit] = 0;
        rows.set(unit, row);
      }
      return row;
    },
  };
}

/** Finds the nearest place of every unit, whatever its zone, in one run for all places. @param places units where they stand */
export function nearestPlaces(
  graph: StreetGraph,
  snapping: Snapping,
  places: ArrayLike<number>,
): NearestPlaces {
  const count = snapping.node.length;
  const km = new Float64Array(count).fill(Infinity);
  const place = new Int32Array(count).fill(-1);
  const list = Array.from(places);
  const open = list.map((unit, i) => (snapping.node[unit] >= 0 ? i : -1)).filter((i) => i >= 0);
  const ways = shortestWays(
    graph,
    open.map((i) => snapping.node[list[i]]),
    open.map((i) => snapping.km[list[i]]),
  );
  for (let unit = 0; unit < count; unit++) {
    const node = snapping.node[unit];
    if (node < 0 || ways.source[node] < 0) continue;
    km[unit] = ways.km[node] + snapping.km[unit];
    place[unit] = open[ways.source[node]];
  }
  for (let i = list.length - 1; i >= 0; i--) {
    km[list[i]] = 0;
    place[list[i]] = i;
  }
  return { km, place };
}
