// The tables of a map as plain columns of records, and what is wrong with their text. Shared by checks, counts and territory.
import type { MapBorderKind, TerritoryMap } from '../schema/territory-map.ts';
import type { BilingualText } from '../schema/parameter.ts';
import { readBorderTable } from './read-border-table.ts';
import { readCellTable } from './read-cell-table.ts';
import { readStreetTable } from './read-street-table.ts';

export interface MapCell {
  /** Number of the table's line, from 1. */
  readonly line: number;
  readonly id: string;
  readonly name: string;
  /** Index of its community, and residents. */
  readonly community: number;
  readonly population: number;
  /** Counted households; undefined where nobody counted. */
  readonly households?: number;
  /** Identifier in scenario.incidents.neighbourhoods. */
  readonly neighbourhood?: string;
  /** x, y pairs, km, on the grid of coordinates, counter-clockwise, not closed. */
  readonly ring: readonly number[];
}

export interface MapBorder {
  readonly cell: number;
  readonly other: number;
  readonly kind: MapBorderKind;
}

export interface MapStreets {
  /** x, y pairs of junctions, km. */
  readonly nodes: Float64Array;
  /** Pairs of junctions, and the length of each stretch, km. */
  readonly ends: Int32Array;
  readonly km: Float64Array;
}

/** One thing wrong with a table; the text continues the table's name. */
export interface TableFault {
  readonly table: 'cells' | 'borders' | 'nodes' | 'edges';
  readonly text: BilingualText;
}

export interface MapTables {
  readonly cells: readonly MapCell[];
  readonly borders: readonly MapBorder[];
  readonly streets: MapStreets;
  readonly faults: readonly TableFault[];
}

/** Reads the tables of a map; rows with faults are left out and listed. */
export function readMapTables(map: Pick<TerritoryMap, 'cells' | 'borders' | 'streets'>): MapTables {
  const faults: TableFault[] = [];
  const cells = readCellTable(map.cells, faults);
  return {
    cells,
    borders: map.borders === undefined ? [] : readBorderTable(map.borders, cells.length, faults),
    streets: readStreetTable(map.streets, faults),
    faults,
  };
}
