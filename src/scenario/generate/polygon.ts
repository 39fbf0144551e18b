// Polygons as lists of x, y pairs, counter-clockwise: area and centroid. Only + - * /, so equal in every engine.

/** Returns the area of a polygon, negative when it runs clockwise. */
export function polygonArea(points: ArrayLike<number>): number {
  let twice = 0;
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
    twice += points[j] * points[i + 1] - points[i] * points[j + 1];
  }
  return twice / 2;
}

/** Returns the centroid of a polygon with an area. */
export function polygonCentroid(points: ArrayLike<number>): [x: number, y: number] {
  // relative to the first vertex: differences of large products would lose digits
  const [x0, y0] = [points[0], points[1]];
  let twice = 0;
  let x = 0;
  let y = 0;
  for (let i = 2; i + 3 < points.length; i += 2) {
    const [ax, ay, bx, by] = [points[i] - x0, points[i + 1] - y0, points[i + 2] - x0, points[i + 3] - y0];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return [x0 + x / (3 * twice), y0 + y / (3 * twice)];
}
