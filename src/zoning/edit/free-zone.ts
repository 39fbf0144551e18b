// Whether a zone may be changed.
import type { ZonePlan } from '../plan/zone-plan.ts';

/** Tells whether a zone exists and is not locked. */
export function isFreeZone(plan: ZonePlan, zone: number): boolean {
  return Number.isInteger(zone) && zone >= 0 && zone < plan.zones && plan.locked[zone] === 0;
}
