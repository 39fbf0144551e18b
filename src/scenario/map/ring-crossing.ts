// Whether a ring crosses itself. Edges are swept by x, so long outlines take little more than linear time as a rule.

/** Turn from a to b to c: positive to the left. */
export function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/**
 * Returns the first pair of edges that properly cross, or that run back on each other, as indices of their first vertices, lower
 * first; undefined for a ring without. @param ring x, y pairs, not closed
 */
export function ringCrossing(ring: ArrayLike<number>): [first: number, second: number] | undefined {
  const count = ring.length / 2;
  for (let k = 0; k < count; k++) if (runsBack(ring, k)) return k === 0 ? [0, count - 1] : [k - 1, k];
  const low = new Float64Array(count);
  const high = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const next = k + 1 === count ? 0 : k + 1;
    low[k] = Math.min(ring[2 * k], ring[2 * next]);
    high[k] = Math.max(ring[2 * k], ring[2 * next]);
  }
  const order = Array.from(low.keys()).sort((a, b) => low[a] - low[b] || a - b);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count && low[order[j]] <= high[order[i]]; j++) {
      const [a, b] = order[i] < order[j] ? [order[i], order[j]] : [order[j], order[i]];
      if (b !== a + 1 && !(a === 0 && b === count - 1) && edgesCross(ring, a, b)) return [a, b];
    }
  }
  return undefined;
}

/** Whether the path turns back on itself at a vertex. */
function runsBack(ring: ArrayLike<number>, k: number): boolean {
  const count = ring.length / 2;
  const [p, n] = [k === 0 ? count - 1 : k - 1, k + 1 === count ? 0 : k + 1];
  const [ax, ay] = [ring[2 * k] - ring[2 * p], ring[2 * k + 1] - ring[2 * p + 1]];
  const [bx, by] = [ring[2 * n] - ring[2 * k], ring[2 * n + 1] - ring[2 * k + 1]];
  return ax * by === ay * bx && ax * bx + ay * by < 0;
}

function edgesCross(ring: ArrayLike<number>, a: number, b: number): boolean {
  const count = ring.length / 2;
  const [c, d] = [(a + 1) % count, (b + 1) % count];
  const [ax, ay, cx, cy] = [ring[2 * a], ring[2 * a + 1], ring[2 * c], ring[2 * c + 1]];
  const [bx, by, dx, dy] = [ring[2 * b], ring[2 * b + 1], ring[2 * d], ring[2 * d + 1]];
  if (Math.max(by, dy) < Math.min(ay, cy) || Math.max(ay, cy) < Math.min(by, dy)) return false;
  return (
    turn(ax, ay, cx, cy, bx, by) * turn(ax, ay, cx, cy, dx, dy) < 0 &&
    turn(bx, by, dx, dy, ax, ay) * turn(bx, by, dx, dy, cx, cy) < 0
  );
}
