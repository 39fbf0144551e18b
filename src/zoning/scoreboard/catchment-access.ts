// Access to places by two-step floating catchment (Luo and Wang 2003): each place's staff over the people within 15 minutes of it,
// then the sum of these over the places within 15 minutes of a unit. Here anybody may go to any place, whatever its zone.
import { floatingCatchment } from '../../core/floating-catchment.ts';
import type { Units } from '../units.ts';
import { straightKm, type WalkNetwork } from '../walk/walk-network.ts';
import type { ZonePlaces } from './zone-places.ts';

export interface Reach {
  /** Longest way on foot, km. */
  readonly reachKm: number;
  /** Way / straight line, where no network is given. */
  readonly detour: number;
  readonly network?: WalkNetwork;
}

/** Returns staff within reach per resident, by unit. @param staff of each zone, shared evenly by its places */
export function catchmentAccess(
  units: Units,
  places: ZonePlaces,
  staff: ArrayLike<number>,
  reach: Reach,
): Float64Array {
  const count = places.ids.length;
  if (count === 0) return new Float64Array(units.count);
  const supply = new Float64Array(count);
  const weight = new Float64Array(units.count * count);
  for (let zone = 0; zone + 1 < places.offsets.length; zone++) {
    const own = places.offsets[zone + 1] - places.offsets[zone];
    for (let place = places.offsets[zone]; place < places.offsets[zone + 1]; place++) {
      supply[place] = staff[zone] / own;
      const row = reach.network?.kmFrom(places.ids[place]);
      for (let unit = 0; unit < units.count; unit++) {
        const km = row === undefined ? reach.detour * straightKm(units, places.ids[place], unit) : row[unit];
        if (km <= reach.reachKm) weight[unit * count + place] = 1;
      }
    }
  }
  return floatingCatchment(units.population, weight, supply, 1);
}
