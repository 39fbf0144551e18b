// Where the centres of a whole district should be, whatever its zones: least way on foot, most people near, fewest places at all; each
// with what it can be beaten by at most. Heuristics and bounds only: the solver that proves optima is WebAssembly, which the page's
// security policy refuses.
import type { ZoneNorms } from '../../src/zoning/norms/zone-norms.ts';
import { WALK_MINUTES, walkReachKm } from '../../src/zoning/scoreboard/coverage-values.ts';
import { communityMiddles } from '../../src/zoning/siting/community-middles.ts';
import { coverLists } from '../../src/zoning/siting/cover-lists.ts';
import { maxCover } from '../../src/zoning/siting/max-cover.ts';
import { pMedianBound } from '../../src/zoning/siting/p-median-bound.ts';
import { pMedian } from '../../src/zoning/siting/p-median.ts';
import { setCover } from '../../src/zoning/siting/set-cover.ts';
import { sitingProblem } from '../../src/zoning/siting/siting-problem.ts';
import type { Units } from '../../src/zoning/units.ts';
import type { WalkNetwork } from '../../src/zoning/walk/walk-network.ts';
import type { PlannerProgress } from './planner-work.ts';

export interface DistrictSites {
  /** Candidates: one for each community. */
  readonly candidates: number;
  /** Longest walk that counts as near, km. */
  readonly reachKm: number;
  /** Cells of the centres with the least way in sum; the mean way; by how much of it no choice is better at most, 0.01 = 1 %. */
  readonly median: { readonly cells: readonly number[]; readonly meanKm: number; readonly gap: number };
  /** Cells of as many centres with the most people near; their share. */
  readonly cover: { readonly cells: readonly number[]; readonly share: number };
  /** Fewest centres found that have everybody near who can be; how many there must be at least; people whom no candidate is near. */
  readonly fewest: {
    readonly cells: readonly number[];
    readonly atLeast: number;
    readonly unreachablePeople: number;
  };
}

export interface DistrictSitesOptions {
  readonly norms: ZoneNorms;
  readonly sites: number;
  readonly seed: string;
  readonly onProgress: (progress: PlannerProgress) => void;
}

/** Subgradient steps of the bound: past them it hardly rises. */
const boundSteps = 600;
const stages = 4;

/** Sites centres. @param ways on foot, or the detour factor of straight lines */
export function siteDistrict(
  units: Units,
  ways: WalkNetwork | number,
  { norms, sites, seed, onProgress }: DistrictSitesOptions,
): DistrictSites {
  const candidates = communityMiddles(units);
  const cellsOf = (chosen: readonly number[]): number[] => chosen.map((candidate) => candidates[candidate]);
  const problem = sitingProblem(units, candidates, ways);
  const people = problem.demand.reduce((sum, weight) => sum + weight, 0);
  const finished = (done: number): void => onProgress({ done, total: stages });
  const median = pMedian(problem, sites, { seed });
  finished(1);
  const bound = pMedianBound(problem, sites, median.cost, boundSteps);
  finished(2);
  const reachKm = walkReachKm(WALK_MINUTES.centre, norms.adultKmPerHour);
  const lists = coverLists(problem, reachKm);
  const cover = maxCover(lists, problem.demand, sites, { seed });
  finished(3);
  const fewest = setCover(lists, { seed });
  return {
    candidates: candidates.length,
    reachKm,
    median: {
      cells: cellsOf(median.sites),
      meanKm: median.cost / people,
      gap: bound > 0 ? median.cost / bound - 1 : Infinity,
    },
    cover: { cells: cellsOf(cover.sites), share: cover.covered / people },
    fewest: {
      cells: cellsOf(fewest.sites),
      atLeast: fewest.atLeast,
      unreachablePeople: fewest.unreachable.reduce((sum, point) => sum + problem.demand[point], 0),
    },
  };
}
