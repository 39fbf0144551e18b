// The way of each unit to the nearest place of its own zone: on foot, and as the crow flies (service radii of 500 m and 1500 m are
// circles on the map). Everybody is taken to live in the middle of the unit.
import type { Units } from '../units.ts';
import { straightKm, type WalkNetwork } from '../walk/walk-network.ts';
import type { GroupedUnits } from './grouped-units.ts';
import type { ZonePlaces } from './zone-places.ts';

export interface WalkToPlaces {
  /** Km on foot; NaN for units without a zone, Infinity where no way leads. */
  readonly walkKm: Float64Array;
  /** Km as the crow flies; NaN for units without a zone. */
  readonly airKm: Float64Array;
}

/** Measures the ways. @param detour way / straight line, where no network is given */
export function walkToPlaces(
  units: Units,
  byZone: GroupedUnits,
  places: ZonePlaces,
  detour: number,
  network?: WalkNetwork,
): WalkToPlaces {
  const airKm = new Float64Array(units.count).fill(NaN);
  const walkKm = new Float64Array(units.count).fill(NaN);
  for (let zone = 0; zone + 1 < places.offsets.length; zone++) {
    for (let at = byZone.offsets[zone]; at < byZone.offsets[zone + 1]; at++)
      airKm[byZone.ids[at]] = walkKm[byZone.ids[at]] = Infinity;
    for (let place = places.offsets[zone]; place < places.offsets[zone + 1]; place++) {
      const row = network?.kmFrom(places.ids[place]);
      for (let at = byZone.offsets[zone]; at < byZone.offsets[zone + 1]; at++) {
        const unit = byZone.ids[at];
        const air = straightKm(units, places.ids[place], unit);
        const walk = row === undefined ? detour * air : row[unit];
        if (air < airKm[unit]) airKm[unit] = air;
        if (walk < walkKm[unit]) walkKm[unit] = walk;
      }
    }
  }
  return { walkKm, airKm };
}
