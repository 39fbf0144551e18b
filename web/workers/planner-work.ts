// What the planner is asked and answers: plans searched by annealing, one for each request. A search is advanced piece by piece, so
// that its progress is told; its budget is a number of moves, so that the same requests give the same plans. Plain data both ways.
import type { GeneratedPlan } from '../../src/zoning/generate/generated-plan.ts';
import { PlanSearch } from '../../src/zoning/generate/plan-search.ts';
import type { PlanRequest } from '../../src/zoning/generate/plan-request.ts';
import type { Units } from '../../src/zoning/units.ts';

export interface PlannerTask {
  readonly units: Units;
  readonly requests: readonly PlanRequest[];
}

export interface PlannerProgress {
  /** Moves tried, and to be tried at most. */
  readonly done: number;
  readonly total: number;
  /** Requests answered so far. */
  readonly plans: number;
}

/** Moves between two reports: a few hundredths of a second. */
const piece = 40_000;

/** Does a task. Throws what the search throws. */
export function plannerWork(
  { units, requests }: PlannerTask,
  onProgress: (progress: PlannerProgress) => void,
): GeneratedPlan[] {
  const searches = requests.map((request) => new PlanSearch(units, request));
  const total = searches.reduce((sum, search) => sum + search.total, 0);
  let before = 0;
  return searches.map((search, plans) => {
    while (!search.advance(piece)) onProgress({ done: before + search.done, total, plans });
    before += search.total;
    onProgress({ done: before, total, plans: plans + 1 });
    return search.result();
  });
}
