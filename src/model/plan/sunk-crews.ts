// Crews of a department that are sunk into zones: taken from the town's own, so that the total stays the same. A department
// keeps one crew at the town unless all of its work goes to the zones.
import type { Policy } from '../../scenario/schema/scenario.ts';

/** Returns how many of a department's crews in a town serve in its zones. */
export function sunkCrews(crews: number, zones: Policy['zones']): number {
  if (!zones.on || zones.staff.share === 0) return 0;
  if (zones.staff.share === 1) return crews;
  return Math.min(crews - 1, Math.round(crews * zones.staff.share));
}

/** Shares out whole people over weights by largest remainders; ties go to the first. */
export function shareOut(people: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total > 0 ? (people * weight) / total : people / weights.length));
  const given = exact.map(Math.floor);
  let left = people - given.reduce((sum, count) => sum + count, 0);
  const order = exact.map((_, i) => i).sort((a, b) => exact[b] - given[b] - (exact[a] - given[a]) || a - b);
  for (const i of order) {
    if (left <= 0) break;
    given[i]++;
    left--;
  }
  return given;
}
