// How many residents reach a place of their own zone within how many minutes, at every length of the way: what the shares within 5, 10
// and 15 minutes are points of.
import type { ZoneNorms } from '../norms/zone-norms.ts';
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import type { WalkNetwork } from '../walk/walk-network.ts';
import { walkMinutes } from './coverage-values.ts';
import { groupedUnits } from './grouped-units.ts';
import { walkToPlaces } from './walk-to-places.ts';
import { zonePlaces } from './zone-places.ts';

export interface WalkCurve {
  /** Adults' minutes, ascending; those who have no way are not among them. */
  readonly minutes: Float64Array;
  /** Share of all residents who need no longer, 0..1, parallel to minutes. */
  readonly share: Float64Array;
}

/** Computes the curve of a plan. @param network ways on foot; absent = straight lines with the norms' detour */
export function walkCurve(units: Units, plan: ZonePlan, norms: ZoneNorms, network?: WalkNetwork): WalkCurve {
  const byZone = groupedUnits(plan.zoneOf, plan.zones);
  const places = zonePlaces(units, plan, byZone);
  const { walkKm } = walkToPlaces(units, byZone, places, norms.detour, network);
  const order = Array.from({ length: units.count }, (_, unit) => unit)
    .filter((unit) => walkKm[unit] < Infinity)
    .sort((a, b) => walkKm[a] - walkKm[b] || a - b);
  const people = units.population.reduce((sum, here) => sum + here, 0);
  let near = 0;
  const share = order.map((unit) => (near += units.population[unit]) / people);
  const minutes = order.map((unit) => walkMinutes(walkKm[unit], norms.adultKmPerHour));
  return { minutes: Float64Array.from(minutes), share: Float64Array.from(share) };
}

/** Returns the share of residents within some minutes. */
export function shareWithin({ minutes, share }: WalkCurve, most: number): number {
  let low = 0;
  let high = minutes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (minutes[middle] <= most * (1 + 1e-12)) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : share[low - 1];
}
