// Where residents of each zone bring their matters: its centre and the stations in it. A zone without a centre is judged as if it
// had one at its weighted median - the unit from which its residents are nearest in sum - and the score says so.
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import { straightKm } from '../walk/walk-network.ts';
import type { GroupedUnits } from './grouped-units.ts';

export interface ZonePlaces {
  /** Centre of each zone, set or assumed; -1 for a zone without units. */
  readonly centres: Int32Array;
  /** 1 where the centre is assumed. */
  readonly assumed: Uint8Array;
  /** Places of zone z: units ids[offsets[z] .. offsets[z + 1]], the centre first, each unit once. */
  readonly offsets: Int32Array;
  readonly ids: Int32Array;
}

/** Lists the places of every zone. @param byZone units by zone of the same plan */
export function zonePlaces(units: Units, plan: ZonePlan, byZone: GroupedUnits): ZonePlaces {
  const { zones, zoneOf, stations } = plan;
  const centres = new Int32Array(zones).fill(-1);
  const assumed = new Uint8Array(zones);
  const stationsOfZone = Array.from({ length: zones }, (): number[] => []);
  for (let i = 0; i < stations.length; i++) {
    const zone = zoneOf[stations[i]];
    if (zone >= 0) stationsOfZone[zone].push(stations[i]);
  }
  const offsets = new Int32Array(zones + 1);
  const ids: number[] = [];
  for (let zone = 0; zone < zones; zone++) {
    const members = byZone.ids.subarray(byZone.offsets[zone], byZone.offsets[zone + 1]);
    if (members.length > 0) {
      assumed[zone] = plan.centres[zone] >= 0 ? 0 : 1;
      const centre = assumed[zone] === 1 ? weightedMedian(units, members) : plan.centres[zone];
      centres[zone] = centre;
      ids.push(centre, ...stationsOfZone[zone].filter((unit) => unit !== centre));
    }
    offsets[zone + 1] = ids.length;
  }
  return { centres, assumed, offsets, ids: Int32Array.from(ids) };
}

/**
 * Returns the member from which residents have the least way in sum, as the crow flies (1-median restricted to members); the first
 * one among equals, and members count alike where nobody lives. @param members units, at least one
 */
export function weightedMedian(units: Units, members: ArrayLike<number>): number {
  let people = 0;
  for (let i = 0; i < members.length; i++) people += units.population[members[i]];
  let best = members[0];
  let least = Infinity;
  for (let i = 0; i < members.length; i++) {
    let sum = 0;
    for (let j = 0; j < members.length && sum < least; j++) {
      const weight = people > 0 ? units.population[members[j]] : 1;
      sum += weight * straightKm(units, members[i], members[j]);
    }
    // symmetric maps have equal members but for rounding
    if (sum >= least * (1 - 1e-9)) continue;
    least = sum;
    best = members[i];
  }
  return best;
}
