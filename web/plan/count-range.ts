// Which numbers of zones to try: around what the norms allow, and around what is asked for, no more than a few seconds' worth. Pure.
import type { Band } from '../../src/zoning/norms/zone-norms.ts';

export interface CountRange {
  readonly from: number;
  readonly to: number;
}

/** Most numbers tried at once; each takes up to half a second. */
export const mostCounts = 15;
/** Numbers beyond what the norms allow, so that the ends are seen. */
const beyond = 2;

/**
 * Returns the range.
 * @param allowed numbers that the norms allow by sums alone; null = none
 * @param wished number asked for
 * @param most no more zones than that
 */
export function countRange(allowed: Band | null, wished: number, most: number): CountRange {
  const room = Math.min(mostCounts, most);
  const clip = (count: number): number => Math.min(Math.max(count, 1), most);
  if (allowed !== null && allowed.max - allowed.min + 1 + 2 * beyond <= room)
    return { from: clip(allowed.min - beyond), to: clip(allowed.max + beyond) };
  const middle = allowed === null ? wished : Math.min(Math.max(wished, allowed.min), allowed.max);
  const from = Math.min(Math.max(1, middle - Math.floor(room / 2)), most - room + 1);
  return { from, to: from + room - 1 };
}
