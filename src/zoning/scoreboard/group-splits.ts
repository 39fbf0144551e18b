// How zones cut through groups that belong together (communities, towns). Units without a zone cut nothing: they are counted as
// unassigned.
import { groupedUnits } from './grouped-units.ts';

export interface GroupSplits {
  /** Groups that lie in two zones or more. */
  readonly split: number;
  /** Groups that each zone reaches into, and those of them that it shares with another zone. */
  readonly groupsOfZone: Int32Array;
  readonly splitOfZone: Int32Array;
}

/** Counts groups by zone. @param groupOf group of each unit */
export function groupSplits(
  groupOf: Int32Array,
  groups: number,
  zoneOf: Int32Array,
  zones: number,
): GroupSplits {
  const { offsets, ids } = groupedUnits(groupOf, groups);
  const groupsOfZone = new Int32Array(zones);
  const splitOfZone = new Int32Array(zones);
  const seenBy = new Int32Array(zones).fill(-1);
  const met = new Int32Array(zones);
  let split = 0;
  for (let group = 0; group < groups; group++) {
    let zonesMet = 0;
    for (let at = offsets[group]; at < offsets[group + 1]; at++) {
      const zone = zoneOf[ids[at]];
      if (zone < 0 || seenBy[zone] === group) continue;
      seenBy[zone] = group;
      groupsOfZone[zone]++;
      met[zonesMet++] = zone;
    }
    if (zonesMet < 2) continue;
    split++;
    for (let i = 0; i < zonesMet; i++) splitOfZone[met[i]]++;
  }
  return { split, groupsOfZone, splitOfZone };
}
