// A locked zone keeps its units, centre and stations, whatever is painted or searched.
import type { ZonePlan } from '../plan/zone-plan.ts';

/** Returns the plan with a zone locked or free; the same plan when it is so already or does not exist. */
export function lockZone(plan: ZonePlan, zone: number, isLocked: boolean): ZonePlan {
  if (!Number.isInteger(zone) || zone < 0 || zone >= plan.zones) return plan;
  if ((plan.locked[zone] === 1) === isLocked) return plan;
  const locked = Uint8Array.from(plan.locked);
  locked[zone] = Number(isLocked);
  return { ...plan, locked };
}
