// Where to put places: points with demand, candidates for places, and the way from each candidate to each point. Places are as large
// as need be (no capacities), and every point goes to the nearest.
import type { Units } from '../units.ts';
import { straightKm, type WalkNetwork } from '../walk/walk-network.ts';

export interface SitingProblem {
  readonly points: number;
  readonly candidates: number;
  /** Weight of each point, at least 0. */
  readonly demand: Float64Array;
  /** Way from candidate c to point i, [c * points + i]; Infinity where there is none. */
  readonly km: Float64Array;
}

/**
 * Makes a problem of units; residents are the demand.
 * @param candidates units where a place may stand
 * @param ways on foot, or the detour factor of straight lines
 * @param members units to serve, all if absent
 */
export function sitingProblem(
  units: Units,
  candidates: ArrayLike<number>,
  ways: WalkNetwork | number,
  members?: ArrayLike<number>,
): SitingProblem {
  const served = members ?? Array.from({ length: units.count }, (_, unit) => unit);
  const points = served.length;
  const km = new Float64Array(candidates.length * points);
  for (let c = 0; c < candidates.length; c++) {
    const row = typeof ways === 'number' ? undefined : ways.kmFrom(candidates[c]);
    for (let i = 0; i < points; i++)
      km[c * points + i] =
        row === undefined ? Number(ways) * straightKm(units, candidates[c], served[i]) : row[served[i]];
  }
  const demand = Float64Array.from({ length: points }, (_, i) => units.population[served[i]]);
  return { points, candidates: candidates.length, demand, km };
}
