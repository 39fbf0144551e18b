// The order of two events of one minute: (priority, origin0, origin1, ordinal), all unsigned, and, should callers give
// two events the same, (kind, a, b): what is left over is indistinguishable. Reads the event calendar's packed records.

/** Returns the leading part of the order as one float64: priority * 2^32 + origin0. */
export function keyOf(records: Int32Array, row: number): number {
  const r = row << 3;
  return ((records[r + 2] >>> 8) & 255) * 4294967296 + (records[r + 3] >>> 0);
}

/** Whether the first event fires before the second. */
export function isBefore(
  records: Int32Array,
  key: number,
  row: number,
  otherKey: number,
  other: number,
): boolean {
  if (key !== otherKey) return key < otherKey;
  const r = row << 3;
  const o = other << 3;
  for (let word = 4; word < 6; word++) {
    const left = records[r + word] >>> 0;
    const right = records[o + word] >>> 0;
    if (left !== right) return left < right;
  }
  const kind = records[r + 2] & 255;
  const otherKind = records[o + 2] & 255;
  if (kind !== otherKind) return kind < otherKind;
  if (records[r + 6] !== records[o + 6]) return records[r + 6] < records[o + 6];
  return records[r + 7] < records[o + 7];
}
