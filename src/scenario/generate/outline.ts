// The outline of a synthetic district before bending: a convex polygon of a dozen sides around (0, 0), in units of about half
// its width. Convex on purpose: the cells of a Voronoi diagram within it are then convex and hang together.
import type { KeyedRandom } from '../../core/random.ts';
import { clipPolygon, type TaggedPolygon } from './clip-polygon.ts';
import { territoryPurpose } from './purposes.ts';

const SIDES = 12;

/** Makes the outline. Edge k carries the tag -1 - k. Draws `shape` and `side`. */
export function makeOutline(random: KeyedRandom): TaggedPolygon {
  random.draw(territoryPurpose.shape, 0, 0, 0);
  const stretch = 0.8 + 0.4 * random.u0();
  const [w, h] = [stretch, 1 / stretch];
  let polygon: TaggedPolygon = { points: [-w, -h, w, -h, w, h, -w, h], tags: [-1, -1, -1, -1] };
  for (let side = 0; side < SIDES; side++) {
    random.draw(territoryPurpose.side, 0, side, 0);
    const [nx, ny] = direction((side + 0.25 + 0.5 * random.u0()) / SIDES);
    // distance of a line that cuts a corner off the ellipse with half-axes w and h
    const support = Math.sqrt(nx * nx * w * w + ny * ny * h * h);
    polygon = clipPolygon(polygon, nx, ny, support * (0.86 + 0.14 * random.u1()), -1);
  }
  return { points: polygon.points, tags: polygon.tags.map((_, edge) => -1 - edge) };
}

/** Unit vector of a turn in [0, 1), by the rational parametrisation of the circle: evenly enough, and without sines. */
function direction(turn: number): [x: number, y: number] {
  const quarter = Math.floor(turn * 4);
  const t = turn * 4 - quarter;
  const norm = 1 + t * t;
  const [x, y] = [(1 - t * t) / norm, (2 * t) / norm];
  if (quarter === 0) return [x, y];
  if (quarter === 1) return [-y, x];
  return quarter === 2 ? [-x, -y] : [y, -x];
}
