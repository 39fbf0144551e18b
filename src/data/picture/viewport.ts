// Where the map lies on the screen: km from the south-west corner, north up, to pixels of the page. Pure.

export interface Viewport {
  /** Pixels per km. */
  readonly scale: number;
  /** Pixels at which the south-west corner (0, 0) stands. */
  readonly x: number;
  readonly y: number;
}

export interface Extent {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Returns the extent of points x, y, x, y, ... */
export function extentOf(points: ArrayLike<number>): Extent {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    minX = Math.min(minX, points[at]);
    maxX = Math.max(maxX, points[at]);
    minY = Math.min(minY, points[at + 1]);
    maxY = Math.max(maxY, points[at + 1]);
  }
  return { minX, minY, maxX, maxY };
}

/** Returns the viewport that shows an extent whole, in the middle. @param margin pixels left free on each side */
export function fitted(
  { minX, minY, maxX, maxY }: Extent,
  width: number,
  height: number,
  margin = 16,
): Viewport {
  const [wide, high] = [Math.max(maxX - minX, 1e-6), Math.max(maxY - minY, 1e-6)];
  const scale = Math.max(Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high), 1e-6);
  return {
    scale,
    x: width / 2 - (scale * (minX + maxX)) / 2,
    y: height / 2 + (scale * (minY + maxY)) / 2,
  };
}

export const toScreenX = (view: Viewport, x: number): number => view.x + x * view.scale;
export const toScreenY = (view: Viewport, y: number): number => view.y - y * view.scale;
export const toMapX = (view: Viewport, x: number): number => (x - view.x) / view.scale;
export const toMapY = (view: Viewport, y: number): number => (view.y - y) / view.scale;

/** Zooms about a point of the screen, which stays where it is. @param least, most bounds of the scale */
export function zoomedAt(
  view: Viewport,
  factor: number,
  x: number,
  y: number,
  least: number,
  most: number,
): Viewport {
  const scale = Math.min(most, Math.max(least, view.scale * factor));
  const change = scale / view.scale;
  return { scale, x: x - (x - view.x) * change, y: y - (y - view.y) * change };
}

/** Moves the map by pixels. */
export const panned = (view: Viewport, dx: number, dy: number): Viewport => ({
  ...view,
  x: view.x + dx,
  y: view.y + dy,
});

/** Returns the viewport moved as little as needed for a point of the map to stand at least `margin` pixels inside. */
export function showing(
  view: Viewport,
  x: number,
  y: number,
  width: number,
  height: number,
  margin = 48,
): Viewport {
  const [sx, sy] = [toScreenX(view, x), toScreenY(view, y)];
  const into = (at: number, size: number): number =>
    Math.min(Math.max(at, margin), Math.max(margin, size - margin));
  return panned(view, into(sx, width) - sx, into(sy, height) - sy);
}
