// Painting: units are given to a zone or taken out of any. Locked zones neither lose nor gain units; a centre that stood in a unit
// leaves with it. Contiguity is not asked for: unfinished plans are legal.
import type { ZonePlan } from '../plan/zone-plan.ts';

/**
 * Returns the plan with units given to a zone; the same plan when nothing changes.
 * @param which units; those that do not exist or belong to locked zones are passed over
 * @param zone 0 .. zones - 1, or -1 for none
 */
export function assignUnits(plan: ZonePlan, which: Iterable<number>, zone: number): ZonePlan {
  if (!Number.isInteger(zone) || zone < -1 || zone >= plan.zones) return plan;
  if (zone >= 0 && plan.locked[zone] === 1) return plan;
  let zoneOf: Int32Array | null = null;
  for (const unit of which) {
    const before = (zoneOf ?? plan.zoneOf)[unit];
    // undefined: no such unit
    if (before === undefined || before === zone || (before >= 0 && plan.locked[before] === 1)) continue;
    zoneOf ??= Int32Array.from(plan.zoneOf);
    zoneOf[unit] = zone;
  }
  return zoneOf === null ? plan : withZones(plan, zoneOf);
}

/** Returns the plan with other zones of units, less the centres that no longer stand in their zone. */
export function withZones(plan: ZonePlan, zoneOf: Int32Array): ZonePlan {
  const centres = plan.centres.map((unit, zone) => (unit >= 0 && zoneOf[unit] === zone ? unit : -1));
  return { ...plan, zoneOf, centres };
}
