// What is still to be done on a plan, one after the other: units without a zone, zones in pieces, zones outside the bounds. Each
// search begins after the given number and comes round to it again; -1 as answer = there is none.
import { findBreaches } from '../generate/generated-plan.ts';
import type { Bounds } from '../generate/bounded-quantities.ts';
import type { ZonePlan } from '../plan/zone-plan.ts';
import { zonePieces } from '../plan/zone-pieces.ts';
import type { Units } from '../units.ts';

/** Returns the next unit without a zone. @param after a unit, or -1 for the first */
export function nextUnassigned(plan: ZonePlan, after = -1): number {
  return nextWhere(plan.zoneOf.length, after, (unit) => plan.zoneOf[unit] < 0);
}

/** Returns the next zone in two or more pieces. @param after a zone, or -1 for the first */
export function nextBroken(plan: ZonePlan, units: Units, after = -1): number {
  const { pieces } = zonePieces(units, plan.zoneOf, plan.zones);
  return nextWhere(plan.zones, after, (zone) => pieces[zone] > 1);
}

/** Returns the next zone with units that breaks a bound. @param after a zone, or -1 for the first */
export function nextOutOfBounds(plan: ZonePlan, units: Units, bounds: Bounds, after = -1): number {
  const outside = new Set(findBreaches(units, plan, bounds).map(({ zone }) => zone));
  return nextWhere(plan.zones, after, (zone) => outside.has(zone));
}

function nextWhere(count: number, after: number, isWanted: (index: number) => boolean): number {
  for (let step = 1; step <= count; step++) {
    const index = (after + step) % count;
    if (isWanted(index)) return index;
  }
  return -1;
}
