// What a map says about the counts of its territory, and how counts that a file leaves out are filled in from it, so that nobody
// has to write twice what the map states.
import { polygonArea } from '../generate/polygon.ts';
import type { Scenario } from '../schema/scenario.ts';
import { territoryMapSchema, type TerritoryMap } from '../schema/territory-map.ts';
import { readMapTables, type MapTables } from './map-tables.ts';

export type MapCounts = Pick<
  Scenario['territory'],
  'areaKm2' | 'population' | 'towns' | 'parks' | 'communities' | 'cells'
>;

/** Counts what is on a map; the area is that of the outlines, to a square metre. */
export function mapCounts(map: TerritoryMap, { cells }: MapTables): MapCounts {
  const areaKm2 = cells.reduce((sum, { ring }) => sum + polygonArea(ring), 0);
  return {
    areaKm2: Math.round(areaKm2 * 1e6) / 1e6,
    population: cells.reduce((sum, { population }) => sum + population, 0),
    towns: map.towns.length,
    parks: map.towns.filter(({ park }) => park).length,
    communities: map.communities.length,
    cells: cells.length,
  };
}

/** Returns the data with the counts of `territory` that are absent taken from `territory.map`; unreadable maps stay as they are. */
export function withMapCounts(data: unknown): unknown {
  if (!isObject(data) || !isObject(data.territory) || data.territory.map === undefined) return data;
  const parsed = territoryMapSchema.safeParse(data.territory.map);
  if (!parsed.success) return data;
  const tables = readMapTables(parsed.data);
  if (tables.faults.length > 0 || tables.cells.length === 0) return data;
  return { ...data, territory: { ...mapCounts(parsed.data, tables), ...data.territory } };
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
