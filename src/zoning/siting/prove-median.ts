// How far from the best possible a p-median is, proven by a solver that is handed in; knows none itself.
import type { Median } from './p-median.ts';
import { pMedianLp, sitesOfLpValues } from './p-median-lp.ts';
import { costOf } from './p-median.ts';
import type { SitingProblem } from './siting-problem.ts';

/** Solves a program in the CPLEX LP format to a relative gap, within a limit of time that affects only whether it is proven. */
export type MipSolver = (
  lp: string,
  limits: { readonly relativeGap: number; readonly seconds: number },
) => {
  readonly isProven: boolean;
  readonly objective: number;
  readonly values: Readonly<Record<string, number>>;
};

export interface ProvenMedian extends Median {
  /** Whether the solver came to an end; without it the bound is 0. */
  readonly isProven: boolean;
  /** No choice of sites costs less than this. */
  readonly bound: number;
}

/** Solves the p-median. @param relativeGap how near the optimum it must be proven, e.g. 0.001 */
export function proveMedian(
  problem: SitingProblem,
  p: number,
  solve: MipSolver,
  relativeGap = 0.001,
  seconds = 60,
): ProvenMedian {
  const { isProven, objective, values } = solve(pMedianLp(problem, p), { relativeGap, seconds });
  if (!isProven) return { isProven, sites: [], cost: Infinity, bound: 0 };
  const sites = sitesOfLpValues(values);
  return { isProven, sites, cost: costOf(problem, sites), bound: objective * (1 - relativeGap) };
}
