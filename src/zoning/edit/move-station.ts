// A service station moves from one unit to another.
import type { ZonePlan } from '../plan/zone-plan.ts';

/**
 * Returns the plan with a station elsewhere; the same plan when there is none to move, when one stands there already, when a unit does not
 * exist, or when the zone of either is locked.
 */
export function moveStation(plan: ZonePlan, from: number, to: number): ZonePlan {
  const zones = [plan.zoneOf[from], plan.zoneOf[to]];
  if (zones.some((zone) => zone === undefined || (zone >= 0 && plan.locked[zone] === 1))) return plan;
  if (!plan.stations.includes(from) || plan.stations.includes(to)) return plan;
  return { ...plan, stations: plan.stations.map((unit) => (unit === from ? to : unit)).sort() };
}
