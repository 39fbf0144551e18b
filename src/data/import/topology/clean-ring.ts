// Takes out of a ring what has no area: the closing vertex, repeated vertices, spikes that run out and back along one line.

/** Returns the ring without them, and how many vertices went; fewer than three vertices are left of a ring without area. */
export function cleanRing(ring: readonly number[]): { ring: number[]; removed: number } {
  let points: [number, number][] = [];
  for (let i = 0; i < ring.length; i += 2) points.push([ring[i], ring[i + 1]]);
  const before = points.length;
  for (let changed = true; changed && points.length > 0;) {
    const kept: [number, number][] = [];
    for (const point of points) {
      while (kept.length >= 1 && same(kept[kept.length - 1], point)) kept.pop();
      while (kept.length >= 2 && runsBack(kept[kept.length - 2], kept[kept.length - 1], point)) kept.pop();
      if (kept.length === 0 || !same(kept[kept.length - 1], point)) kept.push(point);
    }
    while (kept.length > 1 && same(kept[0], kept[kept.length - 1])) kept.pop();
    while (kept.length > 2 && runsBack(kept[kept.length - 2], kept[kept.length - 1], kept[0])) kept.pop();
    while (kept.length > 2 && runsBack(kept[kept.length - 1], kept[0], kept[1])) kept.shift();
    changed = kept.length < points.length;
    points = kept;
  }
  return { ring: points.length < 3 ? [] : points.flat(), removed: before - points.length };
}

type Point = readonly [number, number];

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

function runsBack(a: Point, b: Point, c: Point): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy < 0;
}
