// The service centre of a zone stands in one of the zone's units, or nowhere yet.
import type { ZonePlan } from '../plan/zone-plan.ts';
import { isFreeZone } from './free-zone.ts';

/**
 * Returns the plan with a zone's centre in a unit, or without one (-1); the same plan when the zone is locked or does not exist, when
 * the unit lies outside the zone, or when the centre stands there already.
 */
export function moveCentre(plan: ZonePlan, zone: number, unit: number): ZonePlan {
  if (!isFreeZone(plan, zone) || plan.centres[zone] === unit) return plan;
  if (unit !== -1 && plan.zoneOf[unit] !== zone) return plan;
  const centres = Int32Array.from(plan.centres);
  centres[zone] = unit;
  return { ...plan, centres };
}
