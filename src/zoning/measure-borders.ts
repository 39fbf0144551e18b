// Lengths of the borders between cells and with the outside, from outlines that share their corners to the bit.
import type { Territory } from '../scenario/generate/territory.ts';

type Outlines = Pick<
  Territory,
  'cells' | 'neighbourOffsets' | 'neighbourIds' | 'polygonOffsets' | 'polygonPoints'
>;

/** Returns km of each border, parallel to neighbourIds (0 where cells touch in a point), and of each cell's outer border. */
export function measureBorders(territory: Outlines): { borderKm: Float64Array; outerKm: Float64Array } {
  const { cells, neighbourOffsets, neighbourIds } = territory;
  const ownerOf = new Map<string, number>();
  forEachEdge(territory, (cell, from, to) => ownerOf.set(`${from} ${to}`, cell));
  const borderKm = new Float64Array(neighbourIds.length);
  const outerKm = new Float64Array(cells);
  forEachEdge(territory, (cell, from, to, km) => {
    const other = ownerOf.get(`${to} ${from}`);
    if (other === undefined) outerKm[cell] += km;
    else {
      const slot = slotOf(neighbourIds, neighbourOffsets[cell], neighbourOffsets[cell + 1], other);
      if (slot >= 0) borderKm[slot] += km;
    }
  });
  return { borderKm, outerKm };
}

type Edge = (cell: number, from: string, to: string, km: number) => void;

function forEachEdge({ cells, polygonOffsets, polygonPoints }: Outlines, visit: Edge): void {
  for (let cell = 0; cell < cells; cell++) {
    const [first, end] = [polygonOffsets[cell], polygonOffsets[cell + 1]];
    for (let point = first; point < end; point++) {
      const next = point + 1 === end ? first : point + 1;
      const [ax, ay] = [polygonPoints[2 * point], polygonPoints[2 * point + 1]];
      const [bx, by] = [polygonPoints[2 * next], polygonPoints[2 * next + 1]];
      const km = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
      visit(cell, `${ax},${ay}`, `${bx},${by}`, km);
    }
  }
}

function slotOf(ids: Int32Array, from: number, to: number, wanted: number): number {
  for (let slot = from; slot < to; slot++) if (ids[slot] === wanted) return slot;
  return -1;
}
