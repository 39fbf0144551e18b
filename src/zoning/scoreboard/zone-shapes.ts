// How compact each zone is. Polsby and Popper 1991: area over that of a circle with the same border, 4 pi A / P^2. Reock 1961: area
// over that of the smallest circle around the zone.
import type { Units } from '../units.ts';
import type { GroupedUnits } from './grouped-units.ts';
import { smallestCircle } from './smallest-circle.ts';

/** Returns 4 pi area / perimeter^2, 1 for a circle; NaN without a border. */
export function polsbyPopper(areaKm2: number, perimeterKm: number): number {
  return perimeterKm > 0 ? (4 * Math.PI * areaKm2) / (perimeterKm * perimeterKm) : NaN;
}

/** Returns area / area of the smallest circle around it by zone; NaN for a zone without units. */
export function reockOfZones(units: Units, byZone: GroupedUnits, areaKm2: Float64Array): Float64Array {
  const reock = new Float64Array(areaKm2.length);
  const points = new Float64Array(mostNumbers(units, byZone));
  for (let zone = 0; zone < areaKm2.length; zone++) {
    let length = 0;
    for (let at = byZone.offsets[zone]; at < byZone.offsets[zone + 1]; at++) {
      const unit = byZone.ids[at];
      for (let i = 2 * units.polygonOffsets[unit]; i < 2 * units.polygonOffsets[unit + 1]; i++)
        points[length++] = units.polygonPoints[i];
    }
    const { radius } = smallestCircle(points, length >> 1);
    reock[zone] = radius > 0 ? areaKm2[zone] / (Math.PI * radius * radius) : NaN;
  }
  return reock;
}

/** Coordinates of the zone with the most corners. */
function mostNumbers({ polygonOffsets }: Units, { offsets, ids }: GroupedUnits): number {
  let most = 0;
  for (let zone = 0; zone + 1 < offsets.length; zone++) {
    let numbers = 0;
    for (let at = offsets[zone]; at < offsets[zone + 1]; at++)
      numbers += 2 * (polygonOffsets[ids[at] + 1] - polygonOffsets[ids[at]]);
    most = Math.max(most, numbers);
  }
  return most;
}
