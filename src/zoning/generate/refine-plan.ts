// Improves a plan without making another of it: annealing from the plan at low temperature. What comes out is never worse than the
// plan, made whole, by what is minimised.
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import type { GeneratedPlan } from './generated-plan.ts';
import { runSearch } from './plan-request.ts';
import { PlanSearch } from './plan-search.ts';
import type { PaintedRequest } from './repair-plan.ts';

const warm = { hot: 0.02, cold: 0.005 };

/** Returns the search that refines a plan; zones keep their numbers, locked zones stay as they are. */
export function refineSearch(units: Units, plan: ZonePlan, request: PaintedRequest): PlanSearch {
  const whole = { ...request, zones: request.zones ?? plan.zones, keep: plan, near: plan };
  return new PlanSearch(units, whole, { ...warm, from: plan });
}

/** Refines a plan and carries the search through. */
export function refinePlan(
  units: Units,
  plan: ZonePlan,
  request: PaintedRequest,
  onProgress?: (done: number, total: number) => void,
): GeneratedPlan {
  return runSearch(refineSearch(units, plan, request), onProgress);
}
