// The p-median as a mixed-integer program in the CPLEX LP text format, for solvers that prove how good a choice of sites is
// (ReVelle and Swain 1970): y = site chosen, x = share of a point's demand that goes to a site. Only y need be whole.
import { numberText, sumOf } from './lp-text.ts';
import type { SitingProblem } from './siting-problem.ts';

/** Returns the program. Points without demand and ways that do not exist are left out. @param p number of sites */
export function pMedianLp({ points, candidates, demand, km }: SitingProblem, p: number): string {
  const costs: string[] = [];
  const rows: string[] = [];
  const all = Array.from({ length: candidates }, (_, c) => c);
  for (let i = 0; i < points; i++) {
    if (demand[i] <= 0) continue;
    const open = all.filter((c) => km[c * points + i] < Infinity);
    for (const c of open) {
      costs.push(`${numberText(demand[i] * km[c * points + i])} x${i}_${c}`);
      rows.push(`x${i}_${c} - y${c} <= 0`);
    }
    // an empty sum is written as no program: 0 y = 1 cannot hold, and says that this point can reach no candidate
    rows.push(open.length > 0 ? `${sumOf(open.map((c) => `x${i}_${c}`))} = 1` : '0 y0 = 1');
  }
  return [
    'Minimize',
    ` cost: ${sumOf(costs.length > 0 ? costs : ['0 y0'])}`,
    'Subject To',
    ` sites: ${sumOf(all.map((c) => `y${c}`))} = ${p}`,
    ...rows.map((row, at) => ` r${at}: ${row}`),
    'Binary',
    ...all.map((c) => ` y${c}`),
    'End',
    '',
  ].join('\n');
}

/** Reads the sites from a solver's values by column name. */
export function sitesOfLpValues(values: Readonly<Record<string, number>>): number[] {
  return Object.keys(values)
    .filter((name) => /^y\d+$/.test(name) && values[name] > 0.5)
    .map((name) => Number(name.slice(1)))
    .sort((a, b) => a - b);
}
