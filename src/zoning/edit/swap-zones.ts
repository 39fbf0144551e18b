// Two zones change numbers, and with them their units and centres: for plans whose zones are compared by number.
import type { ZonePlan } from '../plan/zone-plan.ts';
import { isFreeZone } from './free-zone.ts';

/** Returns the plan with two zones renumbered; the same plan when they are one, do not exist or one is locked. */
export function swapZones(plan: ZonePlan, a: number, b: number): ZonePlan {
  if (a === b || !isFreeZone(plan, a) || !isFreeZone(plan, b)) return plan;
  const swapped = (zone: number) => (zone === a ? b : zone === b ? a : zone);
  const centres = plan.centres.map((_, zone) => plan.centres[swapped(zone)]);
  return { ...plan, zoneOf: plan.zoneOf.map(swapped), centres };
}
