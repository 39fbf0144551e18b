// Finishes and repairs a painted plan with as few people changing their zone as bounds allow: what has no zone gets one, zones in
// pieces are joined up, and only where bounds are still broken is the plan annealed, gently and near to what was painted.
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import type { GeneratedPlan } from './generated-plan.ts';
import { runSearch, type PlanRequest } from './plan-request.ts';
import { PlanSearch } from './plan-search.ts';

export interface PaintedRequest extends Omit<PlanRequest, 'zones' | 'keep' | 'near'> {
  /** Zones in all; default: those of the plan, and zones without units get some. */
  readonly zones?: number;
}

const repairWeights = { stability: 5 };

/** Returns the search that repairs a plan; zones keep their numbers, locked zones stay as they are. */
export function repairSearch(units: Units, plan: ZonePlan, request: PaintedRequest): PlanSearch {
  const weights = { ...repairWeights, ...request.weights };
  const whole = { ...request, zones: request.zones ?? plan.zones, keep: plan, near: plan, weights };
  return new PlanSearch(units, whole, { from: plan, onlyIfOutside: true });
}

/** Repairs a plan and carries the search through. */
export function repairPlan(
  units: Units,
  plan: ZonePlan,
  request: PaintedRequest,
  onProgress?: (done: number, total: number) => void,
): GeneratedPlan {
  return runSearch(repairSearch(units, plan, request), onProgress);
}
