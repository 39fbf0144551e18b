// The nearest and second nearest of chosen sites for every point: what interchange needs to price a swap.
import type { SitingProblem } from './siting-problem.ts';

export interface NearestSites {
  /** Place in the list of sites, -1 for none; ways in km, Infinity for none. */
  readonly first: Int32Array;
  readonly firstKm: Float64Array;
  readonly secondKm: Float64Array;
}

/** Finds them; among equals the site listed first. */
export function nearestSites({ points, km }: SitingProblem, sites: ArrayLike<number>): NearestSites {
  const first = new Int32Array(points).fill(-1);
  const firstKm = new Float64Array(points).fill(Infinity);
  const secondKm = new Float64Array(points).fill(Infinity);
  for (let at = 0; at < sites.length; at++) {
    const row = sites[at] * points;
    for (let i = 0; i < points; i++) {
      const way = km[row + i];
      if (way < firstKm[i]) {
        secondKm[i] = firstKm[i];
        firstKm[i] = way;
        first[i] = at;
      } else if (way < secondKm[i]) secondKm[i] = way;
    }
  }
  return { first, firstKm, secondKm };
}
