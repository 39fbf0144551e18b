// Two zones become one. The emptied number stays on the list, so that no other zone changes its number; removeZone strikes it off.
import type { ZonePlan } from '../plan/zone-plan.ts';
import { isFreeZone } from './free-zone.ts';

/**
 * Returns the plan with the units of one zone in another, which keeps its centre or else takes over the other's. The same plan when
 * they are one, do not exist, one is locked or there is nothing to take over.
 */
export function mergeZones(plan: ZonePlan, into: number, from: number): ZonePlan {
  if (into === from || !isFreeZone(plan, into) || !isFreeZone(plan, from)) return plan;
  if (!plan.zoneOf.includes(from)) return plan;
  const centres = Int32Array.from(plan.centres);
  if (centres[into] < 0) centres[into] = centres[from];
  centres[from] = -1;
  return { ...plan, zoneOf: plan.zoneOf.map((zone) => (zone === from ? into : zone)), centres };
}
