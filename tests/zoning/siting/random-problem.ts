// Random siting problems, and all ways of choosing p of n, for comparison with the best possible choice.
import type { KeyedRandom } from '../../../src/core/random.ts';
import type { SitingProblem } from '../../../src/zoning/siting/siting-problem.ts';

/** Returns a problem of random points on 10 x 10 km, the first `candidates` of them candidates. */
export function randomProblem(random: KeyedRandom, points: number, candidates: number): SitingProblem {
  const at = (word: number, i: number): number => 10 * random.uniform(1, word, i, 0);
  const km = new Float64Array(candidates * points);
  for (let c = 0; c < candidates; c++)
    for (let i = 0; i < points; i++)
      km[c * points + i] = Math.hypot(at(0, c) - at(0, i), at(1, c) - at(1, i));
  const demand = Float64Array.from({ length: points }, (_, i) =>
    Math.floor(100 * random.uniform(1, 2, i, 0)),
  );
  return { points, candidates, demand, km };
}

/** Returns all sets of p of the first n numbers. */
export function setsOf(n: number, p: number, from = 0): number[][] {
  if (p === 0) return [[]];
  const sets: number[][] = [];
  for (let first = from; first <= n - p; first++)
    for (const rest of setsOf(n, p - 1, first + 1)) sets.push([first, ...rest]);
  return sets;
}
