// Set covering and maximal covering as mixed-integer programs in the CPLEX LP text format, for solvers that prove how few sites do, or
// how many residents can be reached: y = site chosen, z = share of a point's demand that counts as reached.
import type { CoverLists } from './cover-lists.ts';
import { numberText, sumOf } from './lp-text.ts';

/** Returns the program of the fewest sites. Points out of reach of all are left out. @param standing candidates that cost nothing */
export function setCoverLp(lists: CoverLists, standing: readonly number[] = []): string {
  const all = Array.from({ length: lists.candidates }, (_, c) => c);
  const rows = lists.candidatesOf
    .filter((near) => near.length > 0)
    .map((near, at) => ` r${at}: ${sumOf(Array.from(near, (c) => `y${c}`))} >= 1`);
  return [
    'Minimize',
    ` sites: ${sumOf(all.map((c) => `${standing.includes(c) ? 0 : 1} y${c}`))}`,
    'Subject To',
    ...rows,
    ...standing.map((c) => ` s${c}: y${c} = 1`),
    'Binary',
    ...all.map((c) => ` y${c}`),
    'End',
    '',
  ].join('\n');
}

/** Returns the program of p sites with the most demand within reach. Points out of reach, or without demand, are left out. */
export function maxCoverLp(lists: CoverLists, demand: Float64Array, p: number): string {
  const all = Array.from({ length: lists.candidates }, (_, c) => c);
  const points = Array.from({ length: lists.points }, (_, i) => i).filter(
    (i) => demand[i] > 0 && lists.candidatesOf[i].length > 0,
  );
  const gains = points.map((i) => `${numberText(demand[i])} z${i}`);
  return [
    'Maximize',
    ` covered: ${sumOf(gains.length > 0 ? gains : ['0 y0'])}`,
    'Subject To',
    ` sites: ${sumOf(all.map((c) => `y${c}`))} = ${p}`,
    ...points.map((i) => ` r${i}: ${sumOf(Array.from(lists.candidatesOf[i], (c) => `y${c}`))} - z${i} >= 0`),
    'Bounds',
    ...points.map((i) => ` z${i} <= 1`),
    'Binary',
    ...all.map((c) => ` y${c}`),
    'End',
    '',
  ].join('\n');
}
