// What a grid cell is called in tables and sentences: as its own map calls it, otherwise by its number. Pure.
import type { Territory } from './territory.ts';

type Named = Pick<Territory, 'cellIds' | 'cellNames'>;

/** Returns the identifier of a cell in tables and exports: its own, or cell-1, cell-2 ... */
export const cellId = ({ cellIds }: Named, cell: number): string => cellIds?.[cell] ?? `cell-${cell + 1}`;

/** Returns the cell in sentences: name and identifier where a map has both, otherwise the one it has, or its number from 1. */
export function cellLabel({ cellIds, cellNames }: Named, cell: number): string {
  const [id, name] = [cellIds?.[cell], cellNames?.[cell]];
  if (id === undefined) return String(cell + 1);
  return name === undefined || name === id ? id : `${name} (${id})`;
}
