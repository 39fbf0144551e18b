// What a search for a plan gives: the plan, whether it keeps all bounds, which it breaks and by how much, and why none was found.
import type { ZonePlan } from '../plan/zone-plan.ts';
import { zonePieces } from '../plan/zone-pieces.ts';
import type { Units } from '../units.ts';
import { boundedQuantities, distanceOutside, type Bounds, type QuantityId } from './bounded-quantities.ts';

/** A bound that a zone breaks. */
export interface Breach {
  readonly zone: number;
  readonly bound: QuantityId;
  readonly value: number;
  /** Distance from the nearer bound in the bound's unit: negative = too little, positive = too much. */
  readonly by: number;
}

export interface Reason {
  readonly code:
    | 'too-few-zones'
    | 'too-many-zones'
    | 'average-outside'
    | 'unit-too-large'
    | 'region-unfit'
    | 'locked-outside'
    | 'not-found';
  readonly zh: string;
  readonly en: string;
}

export interface GeneratedPlan {
  /** Every zone hangs together and every unit belongs to one. */
  readonly plan: ZonePlan;
  /** No zone breaks a bound. */
  readonly feasible: boolean;
  readonly breaches: readonly Breach[];
  /** Why bounds are broken; empty when feasible. */
  readonly reasons: readonly Reason[];
  /** Moves tried. */
  readonly iterations: number;
}

/** Finds all bounds that zones with units break, by zone. */
export function findBreaches(units: Units, plan: ZonePlan, bounds: Bounds): Breach[] {
  const held = new Int32Array(plan.zones);
  for (const zone of plan.zoneOf) if (zone >= 0) held[zone]++;
  const quantities = boundedQuantities(units, bounds);
  const sums = quantities.map(({ values }) => zoneSums(values, plan.zoneOf, plan.zones));
  const breaches: Breach[] = [];
  for (let zone = 0; zone < plan.zones; zone++) {
    if (held[zone] === 0) continue;
    quantities.forEach(({ id, min, max }, q) => {
      const value = sums[q][zone];
      const by = distanceOutside(value, min, max);
      if (by !== 0) breaches.push({ zone, bound: id, value, by });
    });
  }
  return breaches;
}

/** Returns the sum of a column over each zone. */
export function zoneSums(values: ArrayLike<number>, zoneOf: Int32Array, zones: number): Float64Array {
  const sums = new Float64Array(zones);
  for (let unit = 0; unit < zoneOf.length; unit++) if (zoneOf[unit] >= 0) sums[zoneOf[unit]] += values[unit];
  return sums;
}

/** Tells whether every unit has a zone and every zone that has units hangs together. */
export function isWhole(units: Units, plan: ZonePlan): boolean {
  if (plan.zoneOf.some((zone) => zone < 0)) return false;
  return zonePieces(units, plan.zoneOf, plan.zones).pieces.every((pieces) => pieces <= 1);
}
