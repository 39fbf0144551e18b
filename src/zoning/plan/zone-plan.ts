// A zone plan: which zone each unit belongs to, where zones have their centre and stations, which zones are locked. An immutable
// value: edits return a new one. Unfinished plans are legal: units may be without a zone, zones in pieces.

export interface ZonePlan {
  /** Zone of each unit from 0, or -1 for none. */
  readonly zoneOf: Int32Array;
  readonly zones: number;
  /** Unit at whose middle each zone's centre stands, or -1 where it has none yet. */
  readonly centres: Int32Array;
  /** Units with a station, ascending; a station serves the zone that its unit belongs to. */
  readonly stations: Int32Array;
  /** 1 where nothing may be changed, by zone. */
  readonly locked: Uint8Array;
}

/** Returns a plan of given labels without centres, stations and locks. @param zones at least one more than the largest label */
export function planOfLabels(zoneOf: ArrayLike<number>, zones: number): ZonePlan {
  return {
    zoneOf: Int32Array.from(zoneOf),
    zones,
    centres: new Int32Array(zones).fill(-1),
    stations: new Int32Array(0),
    locked: new Uint8Array(zones),
  };
}

/** Returns the plan whose zones are the units' groups (towns, communities). */
export function planOfGroups(groupOf: Int32Array, groups: number): ZonePlan {
  return planOfLabels(groupOf, groups);
}
