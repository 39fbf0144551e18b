// What the planner is asked and answers about plans: one plan, a repaired or refined one, or several unlike ones. A search is advanced
// piece by piece, so that its progress is told; its budget is a number of moves, so that the same task gives the same plans. Plain data
// both ways.
import type { GeneratedPlan } from '../../src/zoning/generate/generated-plan.ts';
import { GallerySearch } from '../../src/zoning/generate/plan-gallery.ts';
import type { PlanRequest, SteppedSearch } from '../../src/zoning/generate/plan-request.ts';
import { PlanSearch } from '../../src/zoning/generate/plan-search.ts';
import { refineSearch } from '../../src/zoning/generate/refine-plan.ts';
import { repairSearch } from '../../src/zoning/generate/repair-plan.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import type { Units } from '../../src/zoning/units.ts';

export const searchKinds = ['generate', 'repair', 'refine', 'gallery'] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface PlannerTask {
  readonly kind: SearchKind;
  readonly units: Units;
  /** The plan on the page: what is repaired or refined. */
  readonly plan: ZonePlan;
  readonly request: PlanRequest;
}

export interface PlannerProgress {
  /** Moves tried, and to be tried at most. */
  readonly done: number;
  readonly total: number;
}

/** Moves between two reports: a few hundredths of a second. */
const piece = 40_000;
/** Plans of a gallery, and searches among which they are found: ten seconds or so. */
const gallery = { plans: 8, runs: 24, iterationsEach: 400_000 } as const;

/** Does a task; a single plan is a list of one. Throws what the search throws. */
export function plannerWork(
  task: PlannerTask,
  onProgress: (progress: PlannerProgress) => void,
): GeneratedPlan[] {
  const { kind, units, plan, request } = task;
  const carry = <Result>(search: SteppedSearch<Result>): Result => {
    while (!search.advance(piece)) onProgress({ done: search.done, total: search.total });
    return search.result();
  };
  if (kind === 'repair') return [carry(repairSearch(units, plan, request))];
  if (kind === 'refine') return [carry(refineSearch(units, plan, request))];
  if (kind === 'generate') return [carry(new PlanSearch(units, request))];
  return [...carry(new GallerySearch(units, { ...request, ...gallery })).plans];
}
