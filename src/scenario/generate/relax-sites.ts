// Evens out scattered sites: Lloyd's step towards the centroid of each cell, weighted by density so that cores stay dense.
import type { TaggedPolygon } from './clip-polygon.ts';
import type { DensityField } from './density-field.ts';
import type { Sites } from './sites.ts';
import { voronoiCells } from './voronoi.ts';

/** Returns the sites after so many steps. */
export function relaxSites(outline: TaggedPolygon, field: DensityField, sites: Sites, steps: number): Sites {
  let current = sites;
  for (let step = 0; step < steps; step++) {
    const next = { x: new Float64Array(current.x.length), y: new Float64Array(current.x.length) };
    voronoiCells(outline, current).forEach((cell, site) => {
      const [x, y] = weightedCentroid(cell, field, current.x[site], current.y[site]);
      next.x[site] = x;
      next.y[site] = y;
    });
    current = next;
  }
  return current;
}

/** Centroid from the triangles between the site and each edge, each with the density at its own centroid. */
function weightedCentroid(
  { points }: TaggedPolygon,
  field: DensityField,
  sx: number,
  sy: number,
): [number, number] {
  let mass = 0;
  let x = 0;
  let y = 0;
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
    const twice = (points[j] - sx) * (points[i + 1] - sy) - (points[i] - sx) * (points[j + 1] - sy);
    const cx = (sx + points[i] + points[j]) / 3;
    const cy = (sy + points[i + 1] + points[j + 1]) / 3;
    const weight = twice * field.at(cx, cy);
    mass += weight;
    x += weight * cx;
    y += weight * cy;
  }
  return mass > 0 ? [x / mass, y / mass] : [sx, sy];
}
