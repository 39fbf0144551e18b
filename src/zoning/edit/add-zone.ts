// A new zone without units, numbered last.
import type { ZonePlan } from '../plan/zone-plan.ts';

/** Returns the plan with one more zone. */
export function addZone(plan: ZonePlan): ZonePlan {
  return {
    ...plan,
    zones: plan.zones + 1,
    centres: Int32Array.from([...plan.centres, -1]),
    locked: Uint8Array.from([...plan.locked, 0]),
  };
}
