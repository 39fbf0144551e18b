// The table behind a chart: what its table twin shows and its CSV holds. Pure data.

import type { CsvCell } from '../../../src/data/csv.ts';

/** A number keeps its full precision beside the text that is shown; texts stand for themselves. */
export type Cell = string | { readonly value: number | null; readonly text: string };

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Returns the table as rows of a CSV document: headings, then numbers at full precision. */
export const csvRows = ({ columns, rows }: ChartTable): CsvCell[][] => [
  [...columns],
  ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.value))),
];

export const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);
export const isNumberCell = (cell: Cell): boolean => typeof cell !== 'string';
