// The borders of a map's cells as straight lines, each once, with the cells on both sides: what outlines of zones, towns and
// communities are drawn from. Outlines that share their corners to the bit share their borders. Pure.
import type { Territory } from '../../scenario/generate/territory.ts';

export interface BorderLines {
  /** Cell on the left of each line. */
  readonly cell: Int32Array;
  /** Cell on the right; -1 = outside of the map. */
  readonly other: Int32Array;
  /** x1, y1, x2, y2 of each line, km. */
  readonly ends: Float64Array;
}

/** Lists the lines. */
export function borderLines({
  cells,
  polygonOffsets,
  polygonPoints,
}: Pick<Territory, 'cells' | 'polygonOffsets' | 'polygonPoints'>): BorderLines {
  const cell: number[] = [];
  const other: number[] = [];
  const ends: number[] = [];
  const lineOf = new Map<string, number>();
  for (let at = 0; at < cells; at++) {
    const [first, end] = [polygonOffsets[at], polygonOffsets[at + 1]];
    for (let point = first; point < end; point++) {
      const next = point + 1 === end ? first : point + 1;
      const [ax, ay] = [polygonPoints[2 * point], polygonPoints[2 * point + 1]];
      const [bx, by] = [polygonPoints[2 * next], polygonPoints[2 * next + 1]];
      const twin = lineOf.get(`${bx},${by} ${ax},${ay}`);
      if (twin !== undefined) {
        other[twin] = at;
        continue;
      }
      lineOf.set(`${ax},${ay} ${bx},${by}`, cell.length);
      cell.push(at);
      other.push(-1);
      ends.push(ax, ay, bx, by);
    }
  }
  return { cell: Int32Array.from(cell), other: Int32Array.from(other), ends: Float64Array.from(ends) };
}

/** Returns the lines that part the groups of a labelling, its outer border included: their indexes, ascending. */
export function linesBetween({ cell, other }: BorderLines, groupOf: ArrayLike<number>): Int32Array {
  const found: number[] = [];
  for (let line = 0; line < cell.length; line++)
    if (other[line] < 0 || groupOf[cell[line]] !== groupOf[other[line]]) found.push(line);
  return Int32Array.from(found);
}
