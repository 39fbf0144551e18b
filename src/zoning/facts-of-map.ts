// What a map of one's own says about the units of its territory beyond the territory itself: counted households and what runs
// along borders.
import type { Territory } from '../scenario/generate/territory.ts';
import { readMapTables } from '../scenario/map/map-tables.ts';
import type { MapBorderKind, TerritoryMap } from '../scenario/schema/territory-map.ts';
import { RESIDENTS_PER_HOUSEHOLD, type UnitFacts } from './units-of-territory.ts';
import { borderKind } from './units.ts';

const kindOf: Readonly<Record<MapBorderKind, number>> = {
  road: borderKind.road,
  barrier: borderKind.barrier,
  'bridged-barrier': borderKind.bridged,
};

/** Returns the facts for unitsOfTerritory. @param territory made of this map, so that it has a sourceIndex */
export function factsOfMap(map: TerritoryMap, territory: Territory): UnitFacts {
  const { cells, borders } = readMapTables(map);
  const source = territory.sourceIndex ?? Int32Array.from(cells.keys());
  const place = new Int32Array(cells.length);
  source.forEach((from, cell) => (place[from] = cell));
  const kinds = new Map<number, number>();
  for (const { cell, other, kind } of borders) {
    const [a, b] = [place[cell], place[other]];
    kinds.set(Math.min(a, b) * cells.length + Math.max(a, b), kindOf[kind]);
  }
  return {
    households: Array.from(source, (from) => {
      const { households, population } = cells[from];
      return households ?? population / RESIDENTS_PER_HOUSEHOLD;
    }),
    kindOfBorder: (a, b) => kinds.get(Math.min(a, b) * cells.length + Math.max(a, b)) ?? borderKind.plain,
  };
}
