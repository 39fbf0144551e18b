// Cells, borders and streets -> the text of a map's tables; what is written is read back to the bit.
import { gridText } from './coordinate-step.ts';
import type { MapBorder, MapCell, MapStreets } from './map-tables.ts';
import { cellColumns } from './read-cell-table.ts';

/** Writes the table of cells. Bars and line breaks in names become blanks, since they divide the table. */
export function writeCellTable(cells: readonly Omit<MapCell, 'line'>[]): string {
  const rows = cells.map((cell) =>
    [
      plain(cell.id),
      cell.name === cell.id ? '' : plain(cell.name),
      cell.community,
      cell.population,
      cell.households ?? '',
      cell.neighbourhood ?? '',
      cell.ring.map(gridText).join(' '),
    ].join(' | '),
  );
  return `${[cellColumns.join(' | '), ...rows].join('\n')}\n`;
}

/** Writes the table of borders; undefined without any. */
export function writeBorderTable(borders: readonly MapBorder[]): string | undefined {
  if (borders.length === 0) return undefined;
  return `${borders.map(({ cell, other, kind }) => `${cell} ${other} ${kind}`).join('\n')}\n`;
}

/** Writes the tables of streets; undefined without any. */
export function writeStreetTable({
  nodes,
  ends,
  km,
}: MapStreets): { nodes: string; edges: string } | undefined {
  if (km.length === 0) return undefined;
  const pairs = Array.from(
    { length: nodes.length / 2 },
    (_, i) => `${gridText(nodes[2 * i])} ${gridText(nodes[2 * i + 1])}`,
  );
  const edges = Array.from(km, (length, i) => `${ends[2 * i]} ${ends[2 * i + 1]} ${gridText(length)}`);
  return { nodes: `${pairs.join('\n')}\n`, edges: `${edges.join('\n')}\n` };
}

function plain(text: string): string {
  return text.replace(/[|\s]+/g, ' ').trim();
}
