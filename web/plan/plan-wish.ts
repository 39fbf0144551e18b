// What a user asks the planner for, and the requests it becomes: one plan, a repaired or refined one, or a gallery of plans that
// weigh things differently. Pure.
import type { PlanRequest } from '../../src/zoning/generate/plan-request.ts';
import type { ZoneNorms } from '../../src/zoning/norms/zone-norms.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';

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

export const searchKinds = ['generate', 'repair', 'refine', 'gallery'] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface PlanGround {
  readonly norms: ZoneNorms;
  /** The plan on the page: its locked zones stay as they are. */
  readonly plan: ZonePlan;
  readonly today: ZonePlan;
}

/** Weight with which a repaired plan stays near the one that is repaired, and a refined one. */
const nearness = { repair: 8, refine: 2 } as const;

/** The plans of a gallery: what each weighs, beside what the user set. */
const galleryWeights = [
  {},
  { compactness: 3 },
  { distance: 3 },
  { balance: 4 },
  { communities: 3 },
  { communities: 8 },
  { compactness: 2, distance: 2 },
  { balance: 3, communities: 4 },
] as const;

/** Returns the requests of a wish. */
export function requestsOf(
  kind: SearchKind,
  wish: PlanWish,
  { norms, plan, today }: PlanGround,
): PlanRequest[] {
  const request: PlanRequest = {
    zones: wish.zones,
    seed: wish.seed,
    bounds: norms,
    within: wish.within,
    balance: wish.balance,
    keep: plan,
    weights: { communities: wish.integrity },
  };
  if (kind === 'repair' || kind === 'refine') {
    const zones = new Set(plan.zoneOf.filter((zone) => zone >= 0)).size;
    const weights = { communities: wish.integrity, stability: nearness[kind] };
    return [{ ...request, zones: Math.max(1, zones), near: plan, weights }];
  }
  const near = wish.stability > 0 ? { near: today } : {};
  const weights = { communities: wish.integrity, stability: wish.stability };
  if (kind === 'generate') return [{ ...request, ...near, weights }];
  return galleryWeights.map((more, at) => ({
    ...request,
    ...near,
    seed: `${wish.seed}/${at + 1}`,
    weights: { ...weights, ...more },
  }));
}
