// Maps of squares for tests: cells of one kilometre in rows, each row a community, every two rows a town.

import { writeCellTable } from '../../src/scenario/map/write-map-tables.ts';
import type { TerritoryMap } from '../../src/scenario/schema/territory-map.ts';

export interface SquareMapOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly residents?: number;
  /** Distance of the last column from the others, km: an island when positive. */
  readonly gapKm?: number;
}

/** Returns a map of squares. */
export function squareMap({
  columns = 3,
  rows = 2,
  residents = 1000,
  gapKm = 0,
}: SquareMapOptions = {}): TerritoryMap {
  const cells = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const x = column + (column === columns - 1 ? gapKm : 0);
    return {
      id: `c${index}`,
      name: `c${index}`,
      community: row,
      population: residents + (index % 100),
      ring: [x, row, x + 1, row, x + 1, row + 1, x, row + 1],
    };
  });
  const towns = Math.ceil(rows / 2);
  return {
    provenance: { title: 'squares', files: [] },
    towns: Array.from({ length: towns }, (_, town) => ({
      name: { zh: `${town}街道`, en: `town ${town}` },
      park: false,
    })),
    communities: Array.from({ length: rows }, (_, row) => ({
      name: `row ${row}`,
      town: Math.floor(row / 2),
    })),
    cells: writeCellTable(cells),
  };
}

/** Returns the section of a scenario file, as JSON, which is YAML too. */
export const mapSection = (map: TerritoryMap, more: object = {}): string =>
  `territory: ${JSON.stringify({ ...more, map })}\n`;
