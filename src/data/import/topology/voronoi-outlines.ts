// Outlines for units that are known as points only: each gets what lies nearest to it (Voronoi), within the hull of the points
// widened by about half the usual distance between them.
import { clipPolygon, type TaggedPolygon } from '../../../scenario/generate/clip-polygon.ts';
import { shareVertices } from '../../../scenario/generate/shared-vertices.ts';
import { voronoiCells } from '../../../scenario/generate/voronoi.ts';
import { onGrid } from '../../../scenario/map/coordinate-step.ts';
import type { Position } from '../files/parse-geojson.ts';

const LEAST_MARGIN_KM = 0.05;
/** Width given to a single point. */
const SINGLE_KM = 0.5;

/** Returns a ring of x, y pairs per point, km; the points must be distinct. */
export function voronoiOutlines(points: readonly Position[]): number[][] {
  const sites = {
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
  };
  const outline = widenedHull(points);
  return shareVertices(outline, sites, voronoiCells(outline, sites)).map(({ points: ring }) =>
    ring.map(onGrid),
  );
}

/** The convex hull, each side moved outwards by the margin; tags are -1 - side. */
function widenedHull(points: readonly Position[]): TaggedPolygon {
  const hull = convexHull(points);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [minX, maxX] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
  const [minY, maxY] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))];
  const box = Math.max((maxX - minX) * (maxY - minY), 0);
  const length = Math.max(maxX - minX, maxY - minY);
  const spacing = box > 0 ? Math.sqrt(box / points.length) : length / points.length;
  const margin = points.length === 1 ? SINGLE_KM / 2 : Math.max(spacing / 2, LEAST_MARGIN_KM);
  const corners = [
    minX - margin,
    minY - margin,
    maxX + margin,
    minY - margin,
    maxX + margin,
    maxY + margin,
    minX - margin,
    maxY + margin,
  ];
  let outline: TaggedPolygon = { points: corners, tags: [-1, -1, -1, -1] };
  hull.forEach(([ax, ay], index) => {
    const [bx, by] = hull[(index + 1) % hull.length];
    const [nx, ny] = [by - ay, ax - bx];
    const size = Math.sqrt(nx * nx + ny * ny);
    if (size > 0) outline = clipPolygon(outline, nx, ny, nx * ax + ny * ay + margin * size, -1);
  });
  return { points: outline.points, tags: outline.tags.map((_, side) => -1 - side) };
}

/** Counter-clockwise hull by Andrew's monotone chain. */
function convexHull(points: readonly Position[]): Position[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Position[]) => {
    const chain: Position[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && !turnsLeft(chain[chain.length - 2], chain[chain.length - 1], point))
        chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return sorted.length < 3 ? sorted : [...half(sorted), ...half([...sorted].reverse())];
}

function turnsLeft(a: Position, b: Position, c: Position): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}
