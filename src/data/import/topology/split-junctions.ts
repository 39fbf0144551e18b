// Gives edges the vertices of neighbours that lie on them (T-junctions), so that both sides of a border have the same corners and
// share it to the bit. Edges bend by no more than the tolerance.
import { PointBuckets } from './point-buckets.ts';

const PASSES_MAX = 6;

/** Inserts vertices that lie within the tolerance of an edge of another ring; returns how many were inserted. */
export function splitJunctions(
  rings: readonly (readonly number[])[],
  toleranceKm: number,
): { rings: number[][]; inserted: number } {
  let current = rings.map((ring) => [...ring]);
  let inserted = 0;
  for (let pass = 0; pass < PASSES_MAX; pass++) {
    const vertices = new PointBuckets(current);
    let added = 0;
    current = current.map((ring) => {
      const own = new Set<number>();
      for (let i = 0; i < ring.length; i += 2) own.add(vertices.idAt(ring[i], ring[i + 1]));
      const split: number[] = [];
      for (let i = 0; i < ring.length; i += 2) {
        const next = i + 2 === ring.length ? 0 : i + 2;
        split.push(ring[i], ring[i + 1]);
        const on = verticesOn(vertices, own, [ring[i], ring[i + 1], ring[next], ring[next + 1]], toleranceKm);
        for (const id of on) {
          split.push(vertices.x[id], vertices.y[id]);
          own.add(id);
        }
        added += on.length;
      }
      return split;
    });
    inserted += added;
    if (added === 0) break;
  }
  return { rings: current, inserted };
}

/** Vertices strictly within an edge, in order along it. */
function verticesOn(
  vertices: PointBuckets,
  own: ReadonlySet<number>,
  [ax, ay, bx, by]: readonly [number, number, number, number],
  toleranceKm: number,
): number[] {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const found: { id: number; t: number }[] = [];
  const box = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  vertices.visit(
    box[0] - toleranceKm,
    box[1] - toleranceKm,
    box[2] + toleranceKm,
    box[3] + toleranceKm,
    (id) => {
      if (own.has(id)) return;
      const [px, py] = [vertices.x[id] - ax, vertices.y[id] - ay];
      const t = (px * dx + py * dy) / squared;
      if (!(t > 0 && t < 1)) return;
      const [ex, ey] = [px - t * dx, py - t * dy];
      if (ex * ex + ey * ey <= toleranceKm * toleranceKm) found.push({ id, t });
    },
  );
  return found.sort((a, b) => a.t - b.t || a.id - b.id).map(({ id }) => id);
}
