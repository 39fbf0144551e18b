// What a user asks the planner for, and the request it becomes. Pure.
import type { PlanRequest } from '../../src/zoning/generate/plan-request.ts';
import type { ZoneNorms } from '../../src/zoning/norms/zone-norms.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import type { SearchKind } from '../workers/planner-work.ts';

export interface PlanWish {
  readonly zones: number;
  readonly within: 'district' | 'town';
  readonly balance: 'population' | 'workloadHours';
  /** Weight of whole communities and of staying near today's zones, 0 .. 10. */
  readonly integrity: number;
  readonly stability: number;
  readonly seed: string;
}

export const wishLimits = { zones: 400, weight: 10 } as const;

export interface PlanGround {
  readonly norms: ZoneNorms;
  /** The plan on the page: its locked zones stay as they are. */
  readonly plan: ZonePlan;
  readonly today: ZonePlan;
}

/** Returns the request of a wish. A repaired or refined plan has the zones of the plan on the page and stays near that, not near today's. */
export function requestOf(kind: SearchKind, wish: PlanWish, { norms, plan, today }: PlanGround): PlanRequest {
  const { within, balance, integrity, stability, seed } = wish;
  const request = { seed, bounds: norms, within, balance, keep: plan };
  if (kind === 'repair' || kind === 'refine')
    return { ...request, zones: plan.zones, weights: { communities: integrity } };
  return {
    ...request,
    zones: wish.zones,
    weights: { communities: integrity, stability },
    ...(stability > 0 ? { near: today } : {}),
  };
}
