// Lays out rows of cells in aligned columns for a terminal.
import { cutTo, displayWidth, padTo } from './display-width.ts';

export type Align = 'left' | 'right';

/** A row of cells, or a heading that runs over all columns. */
export type TableRow = readonly string[] | { readonly heading: string };

const leastFirst = 24;

export interface TableOptions {
  /** Alignment per column; the last entry holds for all further ones. */
  readonly align: readonly Align[];
  readonly indent?: number;
  readonly gap?: number;
  /** Where lines would be wider, the first column is cut, down to `leastFirst`. */
  readonly width?: number;
}

/** Returns the lines of a table; blanks at line ends are left out. */
export function tableLines(
  rows: readonly TableRow[],
  { align, indent = 0, gap = 2, width = Infinity }: TableOptions,
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    if (!isCells(row)) continue;
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell))));
  }
  const whole = indent + widths.reduce((sum, column) => sum + column, 0) + gap * (widths.length - 1);
  widths[0] = Math.max(Math.min(widths[0] ?? 0, leastFirst), (widths[0] ?? 0) - Math.max(0, whole - width));
  const alignOf = (column: number): Align => align[Math.min(column, align.length - 1)] ?? 'left';
  const margin = ' '.repeat(indent);
  return rows.map((row) => {
    if (!isCells(row)) return margin + row.heading;
    const cells = row.map((cell, column) =>
      padTo(cutTo(cell, widths[column] ?? 0), widths[column] ?? 0, alignOf(column)),
    );
    return (margin + cells.join(' '.repeat(gap))).trimEnd();
  });
}

const isCells = (row: TableRow): row is readonly string[] => Array.isArray(row);
