// Gives the cells that meet at a corner the same corner to the bit. Each cell was cut on its own, so its corners differ from
// its neighbours' in the last digits; here every corner is computed anew from the sites that meet there, in sorted order.
// Borders of communities and towns can then be assembled from equal coordinates.
import type { TaggedPolygon } from './clip-polygon.ts';
import type { Sites } from './sites.ts';

/** Returns the cells with shared corners; tags are unchanged. */
export function shareVertices(
  outline: TaggedPolygon,
  sites: Sites,
  cells: readonly TaggedPolygon[],
): TaggedPolygon[] {
  return cells.map((cell, site) => {
    const points: number[] = [];
    const count = cell.tags.length;
    for (let k = 0; k < count; k++) {
      const before = cell.tags[k === 0 ? count - 1 : k - 1];
      const [x, y] = corner(outline, sites, [site, before, cell.tags[k]]) ?? [
        cell.points[2 * k],
        cell.points[2 * k + 1],
      ];
      points.push(x, y);
    }
    return { points, tags: cell.tags };
  });
}

type Point = [x: number, y: number];
/** A line as nx * x + ny * y = limit. */
type Line = readonly [nx: number, ny: number, limit: number];

/** The corner where sites (>= 0) and outline edges (< 0) meet; undefined where the lines are parallel. */
function corner(outline: TaggedPolygon, sites: Sites, meeting: readonly number[]): Point | undefined {
  const [low, middle, high] = [...meeting].sort((a, b) => a - b);
  if (middle < 0) return crossing(outlineLine(outline, -1 - low), outlineLine(outline, -1 - middle));
  const first = low < 0 ? outlineLine(outline, -1 - low) : bisector(sites, low, middle);
  return crossing(first, bisector(sites, middle, high));
}

function bisector({ x, y }: Sites, a: number, b: number): Line {
  const [nx, ny] = [x[b] - x[a], y[b] - y[a]];
  return [nx, ny, nx * ((x[a] + x[b]) / 2) + ny * ((y[a] + y[b]) / 2)];
}

function outlineLine({ points }: TaggedPolygon, edge: number): Line {
  const from = 2 * edge;
  const to = from + 2 === points.length ? 0 : from + 2;
  const [nx, ny] = [points[to + 1] - points[from + 1], points[from] - points[to]];
  return [nx, ny, nx * points[from] + ny * points[from + 1]];
}

function crossing([ax, ay, a]: Line, [bx, by, b]: Line): Point | undefined {
  const determinant = ax * by - ay * bx;
  if (determinant === 0) return undefined;
  return [(a * by - b * ay) / determinant, (ax * b - bx * a) / determinant];
}
