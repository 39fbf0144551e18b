// The ways on foot that a map of one's own knows of: its streets as a graph, with the middle of every unit tied to the nearest junction.
import { readMapTables } from '../../scenario/map/map-tables.ts';
import type { TerritoryMap } from '../../scenario/schema/territory-map.ts';
import type { Units } from '../units.ts';
import { streetGraph } from './street-graph.ts';
import { streetWays, type StreetWays } from './street-walk.ts';

/** Returns the ways, plain data; null where the map has no streets. @param detour way / straight line off the streets */
export function waysOfMap(
  map: Pick<TerritoryMap, 'cells' | 'borders' | 'streets'> | undefined,
  units: Units,
  detour: number,
): StreetWays | null {
  if (map?.streets === undefined) return null;
  const { nodes, ends, km } = readMapTables(map).streets;
  if (km.length === 0) return null;
  const junctions = Array.from({ length: nodes.length / 2 }, (_, node) => node);
  const graph = streetGraph(
    junctions.map((node) => nodes[2 * node]),
    junctions.map((node) => nodes[2 * node + 1]),
    Array.from(km, (length, way) => ({ from: ends[2 * way], to: ends[2 * way + 1], km: length })),
  );
  return streetWays(units, graph, detour);
}
