// Access to places by two-step floating catchment (Luo and Wang 2003): each place's staff over the people within 15 minutes of it,
// then the sum of these over the places within 15 minutes of a unit. Here anybody may go to any place, whatever its zone.
import { catchmentWithin } from '../../core/floating-catchment.ts';
import type { Units } from '../units.ts';
import type { WalkNetwork } from '../walk/walk-network.ts';
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
  const supply = new Float64Array(places.ids.length);
  const offsets = new Int32Array(places.ids.length + 1);
  let ids = new Int32Array(4 * units.count);
  let length = 0;
  for (let zone = 0; zone + 1 < places.offsets.length; zone++) {
    const own = places.offsets[zone + 1] - places.offsets[zone];
    for (let place = places.offsets[zone]; place < places.offsets[zone + 1]; place++) {
      supply[place] = staff[zone] / own;
      if (length + units.count > ids.length) ids = enlarged(ids);
      length = addWithin(units, places.ids[place], reach, ids, length);
      offsets[place + 1] = length;
    }
  }
  return catchmentWithin(units.population, supply, { offsets, ids });
}

function enlarged(ids: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * ids.length);
  larger.set(ids);
  return larger;
}

/** Writes the units within reach of a place behind the first `length` ids and returns the new length. */
function addWithin(units: Units, place: number, reach: Reach, ids: Int32Array, length: number): number {
  const row = reach.network?.kmFrom(place);
  const { x, y } = units;
  const straight = reach.reachKm / reach.detour;
  for (let unit = 0; unit < units.count; unit++) {
    const dx = x[unit] - x[place];
    const dy = y[unit] - y[place];
    const isWithin =
      row === undefined ? dx * dx + dy * dy <= straight * straight : row[unit] <= reach.reachKm;
    if (isWithin) ids[length++] = unit;
  }
  return length;
}
