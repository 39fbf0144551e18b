// Lays out rows of cells in aligned columns for a terminal.
import { displayWidth, padTo } from './display-width.ts';

export type Align = 'left' | 'right';

/** A row of cells, or a heading that runs over all columns. */
export type TableRow = readonly string[] | { readonly heading: string };

export interface TableOptions {
  /** Alignment per column; the last entry holds for all further ones. */
  readonly align: readonly Align[];
  readonly indent?: number;
  readonly gap?: number;
}

/** Returns the lines of a table; blanks at line ends are left out. */
export function tableLines(rows: readonly TableRow[], { align, indent = 0, gap = 2 }: TableOptions): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    if (!isCells(row)) continue;
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell))));
  }
  const alignOf = (column: number): Align => align[Math.min(column, align.length - 1)] ?? 'left';
  const margin = ' '.repeat(indent);
  return rows.map((row) => {
    if (!isCells(row)) return margin + row.heading;
    const cells = row.map((cell, column) => padTo(cell, widths[column] ?? 0, alignOf(column)));
    return (margin + cells.join(' '.repeat(gap))).trimEnd();
  });
}

const isCells = (row: TableRow): row is readonly string[] => Array.isArray(row);
