// Cuts a convex polygon by a half-plane and remembers what lies beyond each edge: the one operation from which outline and
// Voronoi cells are made. Only + - * / and comparisons, so every engine gets the same bits.

export interface TaggedPolygon {
  /** Vertices as x, y pairs, counter-clockwise. */
  readonly points: readonly number[];
  /** What lies beyond the edge from vertex k to vertex k + 1. */
  readonly tags: readonly number[];
}

/** Keeps the part with nx * x + ny * y <= limit; the new edge gets `tag`. Returns the polygon itself when nothing is cut. */
export function clipPolygon(
  polygon: TaggedPolygon,
  nx: number,
  ny: number,
  limit: number,
  tag: number,
): TaggedPolygon {
  const { points, tags } = polygon;
  const count = tags.length;
  let cut = false;
  for (let k = 0; k < count && !cut; k++) cut = nx * points[2 * k] + ny * points[2 * k + 1] > limit;
  if (!cut) return polygon;
  const outPoints: number[] = [];
  const outTags: number[] = [];
  for (let k = 0; k < count; k++) {
    const next = k + 1 === count ? 0 : k + 1;
    const [ax, ay, bx, by] = [points[2 * k], points[2 * k + 1], points[2 * next], points[2 * next + 1]];
    const a = nx * ax + ny * ay - limit;
    const b = nx * bx + ny * by - limit;
    if (a <= 0) {
      outPoints.push(ax, ay);
      outTags.push(tags[k]);
    }
    if (a <= 0 !== b <= 0) {
      const t = a / (a - b);
      const leaves = a <= 0;
      // on the line exactly where the edge starts on it: the vertex already stands there
      if (leaves && a === 0) outTags[outTags.length - 1] = tag;
      else if (leaves || b !== 0) {
        outPoints.push(ax + t * (bx - ax), ay + t * (by - ay));
        outTags.push(leaves ? tag : tags[k]);
      }
    }
  }
  return { points: outPoints, tags: outTags };
}
