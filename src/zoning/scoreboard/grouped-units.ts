// Units sorted by group (zone, town, community), for passes that look at one group after the other.

export interface GroupedUnits {
  /** Units of group g: ids[offsets[g] .. offsets[g + 1]], ascending; units of no group (-1) are left out. */
  readonly offsets: Int32Array;
  readonly ids: Int32Array;
}

/** Sorts units by group. */
export function groupedUnits(groupOf: Int32Array, groups: number): GroupedUnits {
  const offsets = new Int32Array(groups + 1);
  for (let unit = 0; unit < groupOf.length; unit++) if (groupOf[unit] >= 0) offsets[groupOf[unit] + 1]++;
  for (let group = 0; group < groups; group++) offsets[group + 1] += offsets[group];
  const next = offsets.slice(0, groups);
  const ids = new Int32Array(offsets[groups]);
  for (let unit = 0; unit < groupOf.length; unit++) if (groupOf[unit] >= 0) ids[next[groupOf[unit]]++] = unit;
  return { offsets, ids };
}
