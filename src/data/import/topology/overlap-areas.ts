// How much the outlines of two cells overlap, exactly: a polygon is a signed sum of the strips below its edges, so the common area
// of two is a signed sum over pairs of edges of the area below both. No clipping, so nothing can fail on borders that coincide.

export interface Overlap {
  readonly first: number;
  readonly second: number;
  readonly areaKm2: number;
}

/** Returns the pairs of counter-clockwise rings whose insides have more than `leastKm2` in common. */
export function overlapAreas(rings: readonly (readonly number[])[], leastKm2: number): Overlap[] {
  const boxes = rings.map(boxOf);
  const order = [...rings.keys()].sort((a, b) => boxes[a].minX - boxes[b].minX || a - b);
  const found: Overlap[] = [];
  for (let i = 0; i < order.length; i++) {
    const a = boxes[order[i]];
    for (let j = i + 1; j < order.length && boxes[order[j]].minX < a.maxX; j++) {
      const b = boxes[order[j]];
      if (b.minY >= a.maxY || b.maxY <= a.minY) continue;
      const [first, second] = order[i] < order[j] ? [order[i], order[j]] : [order[j], order[i]];
      const areaKm2 = commonArea(rings[first], rings[second], a, b);
      if (areaKm2 > leastKm2) found.push({ first, second, areaKm2 });
    }
  }
  return found.sort((a, b) => a.first - b.first || a.second - b.second);
}

interface Box {
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

function boxOf(ring: readonly number[]): Box {
  let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    [minX, maxX] = [Math.min(minX, ring[i]), Math.max(maxX, ring[i])];
    [minY, maxY] = [Math.min(minY, ring[i + 1]), Math.max(maxY, ring[i + 1])];
  }
  return { minX, maxX, minY, maxY };
}

/** Upper edge: sign 1; lower edge: -1; x from `left` to `right`. */
interface Strip {
  readonly sign: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly slope: number;
}

function commonArea(first: readonly number[], second: readonly number[], a: Box, b: Box): number {
  const [from, to] = [Math.max(a.minX, b.minX), Math.min(a.maxX, b.maxX)];
  const base = Math.max(a.minY, b.minY);
  const strips = stripsOf(first, from, to, base);
  const others = stripsOf(second, from, to, base);
  let sum = 0;
  for (const one of strips) {
    for (const other of others) {
      const [left, right] = [Math.max(one.left, other.left), Math.min(one.right, other.right)];
      if (left < right) sum += one.sign * other.sign * areaBelow(one, other, left, right);
    }
  }
  return sum;
}

function stripsOf(ring: readonly number[], from: number, to: number, base: number): Strip[] {
  const strips: Strip[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const next = i + 2 === ring.length ? 0 : i + 2;
    const [ax, bx] = [ring[i], ring[next]];
    const [left, right] = [Math.min(ax, bx), Math.max(ax, bx)];
    if (ax === bx || right <= from || left >= to) continue;
    const slope = (ring[next + 1] - ring[i + 1]) / (bx - ax);
    const y = (ax < bx ? ring[i + 1] : ring[next + 1]) - base;
    strips.push({ sign: ax > bx ? 1 : -1, left, right, y, slope });
  }
  return strips;
}

/** Integral of the lower of two lines. */
function areaBelow(one: Strip, other: Strip, left: number, right: number): number {
  const height = ({ y, slope, left: start }: Strip, x: number) => y + slope * (x - start);
  const [a, b] = [height(one, left), height(one, right)];
  const [c, d] = [height(other, left), height(other, right)];
  const width = right - left;
  const [p, q] = [a - c, b - d];
  if (p <= 0 && q <= 0) return ((a + b) / 2) * width;
  if (p >= 0 && q >= 0) return ((c + d) / 2) * width;
  const t = p / (p - q);
  const middle = a + t * (b - a);
  const [l, r] = [Math.min(a, c), Math.min(b, d)];
  return (((l + middle) / 2) * t + ((middle + r) / 2) * (1 - t)) * width;
}
