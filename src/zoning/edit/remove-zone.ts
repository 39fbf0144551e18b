// A zone is struck off the list: its units belong to none, and the zones after it move up by one number.
import type { ZonePlan } from '../plan/zone-plan.ts';
import { isFreeZone } from './free-zone.ts';

/** Returns the plan without a zone; the same plan when it is locked or does not exist. */
export function removeZone(plan: ZonePlan, zone: number): ZonePlan {
  if (!isFreeZone(plan, zone)) return plan;
  const others = (_: number, index: number) => index !== zone;
  return {
    ...plan,
    zoneOf: plan.zoneOf.map((own) => (own === zone ? -1 : own > zone ? own - 1 : own)),
    zones: plan.zones - 1,
    centres: plan.centres.filter(others),
    locked: plan.locked.filter(others),
  };
}
