// A service station is opened in a unit or closed again.
import type { ZonePlan } from '../plan/zone-plan.ts';

/** Returns the plan with a station more or less; the same plan when the unit does not exist or its zone is locked. */
export function toggleStation(plan: ZonePlan, unit: number): ZonePlan {
  const zone = plan.zoneOf[unit];
  if (zone === undefined || (zone >= 0 && plan.locked[zone] === 1)) return plan;
  const stations = plan.stations.includes(unit)
    ? plan.stations.filter((other) => other !== unit)
    : Int32Array.from([...plan.stations, unit]).sort();
  return { ...plan, stations };
}
