// 无缝覆盖 - nobody left out: every unit in a zone, zones in one piece, and a place of the own zone within a walk. Shares are of all
// residents, so whoever has no zone is covered by nothing; minutes are of those who have one.
import type { ZoneNorms } from '../norms/zone-norms.ts';
import type { Units } from '../units.ts';
import { weightedGini } from './inequality.ts';
import type { WalkToPlaces } from './walk-to-places.ts';

/** Longest walk to a service centre and to a station, minutes, and the radii of the same norm, km (Putuo report, P2). */
export const WALK_MINUTES = { centre: 15, station: 10 } as const;
export const RADIUS_KM = { centre: 1.5, station: 0.5 } as const;

/** Rounding slack, so that a way of exactly 15 minutes counts. */
const SLACK = 1 + 1e-12;

/** Returns minutes to walk. */
export const walkMinutes = (km: number, kmPerHour: number): number => (km / kmPerHour) * 60;

/** Returns how far one walks in some minutes, km. */
export const walkReachKm = (minutes: number, kmPerHour: number): number => (minutes / 60) * kmPerHour;

/** Returns the scores of walking, by id. @param elders residents who walk at the elders' speed, by unit; absent = the norms' share everywhere */
export function walkValues(
  units: Units,
  ways: WalkToPlaces,
  norms: ZoneNorms,
  elders?: ArrayLike<number>,
): Record<string, number> {
  const centreKm = walkReachKm(WALK_MINUTES.centre, norms.adultKmPerHour) * SLACK;
  const stationKm = walkReachKm(WALK_MINUTES.station, norms.adultKmPerHour) * SLACK;
  const elderKm = walkReachKm(WALK_MINUTES.centre, norms.elderKmPerHour) * SLACK;
  let [people, old, oldNear, near10, near15, air500, air1500, walkers, kmSum] = Array<number>(9).fill(0);
  for (let unit = 0; unit < units.count; unit++) {
    const here = units.population[unit];
    const oldHere = elders === undefined ? here * norms.elderShare : elders[unit];
    const walk = ways.walkKm[unit];
    people += here;
    old += oldHere;
    if (walk <= centreKm) near15 += here;
    if (walk <= stationKm) near10 += here;
    if (walk <= elderKm) oldNear += oldHere;
    if (ways.airKm[unit] <= RADIUS_KM.station * SLACK) air500 += here;
    if (ways.airKm[unit] <= RADIUS_KM.centre * SLACK) air1500 += here;
    if (walk < Infinity) {
      walkers += here;
      kmSum += here * walk;
    }
  }
  const share = (part: number, all: number): number => (all > 0 ? part / all : NaN);
  return {
    'within-500m': share(air500, people),
    'within-10min': share(near10, people),
    'within-15min': share(near15, people),
    'within-1500m': share(air1500, people),
    'elders-within-15min': share(oldNear, old),
    'minutes-mean': walkMinutes(share(kmSum, walkers), norms.adultKmPerHour),
    'minutes-p90': walkMinutes(weightedQuantile(ways.walkKm, units.population, 0.9), norms.adultKmPerHour),
  };
}

/** Returns the scores of floating catchment, by id. @param access from catchmentAccess */
export function accessValues(units: Units, access: Float64Array): Record<string, number> {
  let people = 0;
  let sum = 0;
  for (let unit = 0; unit < units.count; unit++) {
    people += units.population[unit];
    sum += units.population[unit] * access[unit];
  }
  let low = 0;
  for (let unit = 0; unit < units.count; unit++)
    if (access[unit] < sum / people / 2) low += units.population[unit];
  return {
    'access-gini': weightedGini(access, units.population),
    'low-access': sum > 0 ? low / people : NaN,
  };
}

/** Returns the smallest value that at least a share of the weight does not exceed; NaN values have no weight, NaN without any weight. */
export function weightedQuantile(values: Float64Array, weights: Float64Array, share: number): number {
  const sorted = values.filter((value, i) => !Number.isNaN(value) && weights[i] > 0).sort();
  const wanted = share * weightUpTo(values, weights, Infinity) * (1 - 1e-12);
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (weightUpTo(values, weights, sorted[middle]) >= wanted) high = middle;
    else low = middle + 1;
  }
  return sorted.length > 0 ? sorted[low] : NaN;
}

function weightUpTo(values: Float64Array, weights: Float64Array, most: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) if (values[i] <= most) sum += weights[i];
  return sum;
}
