// A street-like order of places: along a Hilbert curve, which visits neighbours one after the other and every quarter in turn.

const BITS = 15;
const SIDE = 1 << BITS;

/** Returns the indices of places in the order of the curve; equal places by index. */
export function hilbertOrder(x: ArrayLike<number>, y: ArrayLike<number>): number[] {
  const count = x.length;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    minX = Math.min(minX, x[i]);
    maxX = Math.max(maxX, x[i]);
    minY = Math.min(minY, y[i]);
    maxY = Math.max(maxY, y[i]);
  }
  const span = Math.max(maxX - minX, maxY - minY, 1e-9);
  const scale = (SIDE - 1) / span;
  const position = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    position[i] = curvePosition(Math.floor((x[i] - minX) * scale), Math.floor((y[i] - minY) * scale));
  }
  return Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => position[a] - position[b] || a - b,
  );
}

/** Position along the curve of a square of a 2^15 grid, below 2^30. */
function curvePosition(column: number, row: number): number {
  let [x, y] = [column, row];
  let position = 0;
  for (let side = SIDE / 2; side >= 1; side /= 2) {
    const right = (x & side) > 0;
    const upper = (y & side) > 0;
    position += side * side * ((right ? 3 : 0) ^ (upper ? 1 : 0));
    if (!upper) {
      if (right) [x, y] = [SIDE - 1 - x, SIDE - 1 - y];
      [x, y] = [y, x];
    }
  }
  return position;
}
