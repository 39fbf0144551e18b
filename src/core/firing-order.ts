// The order of two events of one minute: (priority, origin0, origin1, ordinal), all unsigned, and, should callers give
// two events the same, (kind, a, b): what is left over is indistinguishable. Reads the packed records of DayBuckets.

/** Returns the leading part of the order as one float64: priority * 2^32 + origin0. */
export function keyOf(words: Int32Array, record: number): number {
  const r = record << 3;
  return ((words[r] >>> 8) & 255) * 4294967296 + (words[r + 1] >>> 0);
}

/**
 * Tells whether one event fires before another.
 * @param words the event records
 * @param key keyOf the one
 * @param record the one
 * @param otherKey keyOf the other
 * @param other the other
 */
export function isBefore(
  words: Int32Array,
  key: number,
  record: number,
  otherKey: number,
  other: number,
): boolean {
  if (key !== otherKey) return key < otherKey;
  const r = record << 3;
  const o = other << 3;
  for (let word = 2; word < 4; word++) {
    const left = words[r + word] >>> 0;
    const right = words[o + word] >>> 0;
    if (left !== right) return left < right;
  }
  const kind = words[r] & 255;
  const otherKind = words[o] & 255;
  if (kind !== otherKind) return kind < otherKind;
  if (words[r + 4] !== words[o + 4]) return words[r + 4] < words[o + 4];
  return words[r + 5] < words[o + 5];
}
