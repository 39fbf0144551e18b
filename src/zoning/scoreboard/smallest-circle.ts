// The smallest circle around points, exactly: from two points on, the farthest point outside joins the two or three that hold the
// circle, and the smallest circle of these few is taken (Welzl 1991, with the pivoting rule of Gaertner 1999). The radius grows with
// every step, so it ends; no random order is needed, so the same points give the same bits.

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Rounding that a point on the circle may show, in parts of the squared radius. */
const SLACK = 1e-12;
const PASSES = 1000;

/** Returns the smallest circle. @param points x, y pairs @param count pairs to read; a radius of NaN for none */
export function smallestCircle(points: Float64Array, count = points.length >> 1): Circle {
  if (count === 0) return { x: NaN, y: NaN, radius: NaN };
  let held: number[] = [0];
  let circle: Circle = { x: points[0], y: points[1], radius: 0 };
  for (let pass = 0; pass < PASSES; pass++) {
    const outside = farthest(points, count, circle);
    if (outside < 0 || held.includes(outside)) break;
    const next = circleOfFew(points, [...held, outside]);
    if (next.circle.radius <= circle.radius) break;
    ({ circle, held } = next);
  }
  return circle;
}

function farthest(points: Float64Array, count: number, { x, y, radius }: Circle): number {
  let found = -1;
  let most = radius * radius * (1 + SLACK);
  for (let i = 0; i < count; i++) {
    const dx = points[2 * i] - x;
    const dy = points[2 * i + 1] - y;
    const square = dx * dx + dy * dy;
    if (square <= most) continue;
    most = square;
    found = i;
  }
  return found;
}

/** Smallest circle of two to four points of which the last one lies on it, and the points that hold it. */
function circleOfFew(points: Float64Array, ids: readonly number[]): { circle: Circle; held: number[] } {
  const last = ids[ids.length - 1];
  let best: { circle: Circle; held: number[] } | undefined;
  const offer = (circle: Circle, held: number[]): void => {
    if (best !== undefined && circle.radius >= best.circle.radius) return;
    if (ids.every((id) => held.includes(id) || isInside(points, id, circle))) best = { circle, held };
  };
  for (let i = 0; i + 1 < ids.length; i++) {
    offer(circleOfTwo(points, ids[i], last), [ids[i], last]);
    for (let j = i + 1; j + 1 < ids.length; j++)
      offer(circleOfThree(points, ids[i], ids[j], last), [ids[i], ids[j], last]);
  }
  return best ?? { circle: { x: NaN, y: NaN, radius: -1 }, held: [...ids] };
}

function isInside(points: Float64Array, id: number, { x, y, radius }: Circle): boolean {
  const dx = points[2 * id] - x;
  const dy = points[2 * id + 1] - y;
  return dx * dx + dy * dy <= radius * radius * (1 + SLACK);
}

function circleOfTwo(points: Float64Array, a: number, b: number): Circle {
  const x = (points[2 * a] + points[2 * b]) / 2;
  const y = (points[2 * a + 1] + points[2 * b + 1]) / 2;
  const dx = points[2 * a] - x;
  const dy = points[2 * a + 1] - y;
  return { x, y, radius: Math.sqrt(dx * dx + dy * dy) };
}

/** Circle through three points; an endless one if they lie on a line. */
function circleOfThree(points: Float64Array, a: number, b: number, c: number): Circle {
  const [ax, ay] = [points[2 * a], points[2 * a + 1]];
  const [bx, by] = [points[2 * b] - ax, points[2 * b + 1] - ay];
  const [cx, cy] = [points[2 * c] - ax, points[2 * c + 1] - ay];
  const twice = 2 * (bx * cy - by * cx);
  if (twice === 0) return { x: NaN, y: NaN, radius: Infinity };
  const b2 = bx * bx + by * by;
  const c2 = cx * cx + cy * cy;
  const x = (cy * b2 - by * c2) / twice;
  const y = (bx * c2 - cx * b2) / twice;
  return { x: ax + x, y: ay + y, radius: Math.sqrt(x * x + y * y) };
}
