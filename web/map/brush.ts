// Which cells a brush covers: a cell and so many rings of neighbours around it, all cells along a stroke, in a rectangle, or of a
// community. Pure.
import type { Units } from '../../src/zoning/units.ts';
import type { CellIndex } from './cell-index.ts';

export const brushSizes = [1, 2, 3, 4, 5] as const;

type Graph = Pick<Units, 'neighbourOffsets' | 'neighbourIds'>;

/** Returns a cell with size - 1 rings of neighbours around it. */
export function cellsOfBrush(
  { neighbourOffsets, neighbourIds }: Graph,
  cell: number,
  size: number,
): number[] {
  const covered = new Set([cell]);
  let rim = [cell];
  for (let ring = 1; ring < size; ring++) {
    const next: number[] = [];
    for (const one of rim) {
      for (let slot = neighbourOffsets[one]; slot < neighbourOffsets[one + 1]; slot++) {
        const other = neighbourIds[slot];
        if (covered.has(other)) continue;
        covered.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  return [...covered];
}

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Returns the cells under a straight stroke, without gaps as long as no cell is narrower than `stepKm`. */
export function cellsAlong(index: CellIndex, from: MapPoint, to: MapPoint, stepKm: number): number[] {
  const length = Math.sqrt((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y));
  const steps = Math.min(Math.ceil(length / stepKm), 500);
  const found = new Set<number>();
  for (let step = 0; step <= steps; step++) {
    const share = steps === 0 ? 1 : step / steps;
    const cell = index.at(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    if (cell >= 0) found.add(cell);
  }
  return [...found];
}

/** Returns the cells whose middle lies in a rectangle, given by two opposite corners. */
export function cellsInRectangle(
  { x, y, count }: Pick<Units, 'x' | 'y' | 'count'>,
  a: MapPoint,
  b: MapPoint,
): number[] {
  const [minX, maxX] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [minY, maxY] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  const found: number[] = [];
  for (let cell = 0; cell < count; cell++)
    if (x[cell] >= minX && x[cell] <= maxX && y[cell] >= minY && y[cell] <= maxY) found.push(cell);
  return found;
}

/** Returns the cells of one community. */
export function cellsOfCommunity({ community }: Pick<Units, 'community'>, wanted: number): number[] {
  const found: number[] = [];
  community.forEach((one, cell) => {
    if (one === wanted) found.push(cell);
  });
  return found;
}
