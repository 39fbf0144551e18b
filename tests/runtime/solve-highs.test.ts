// The solver and the search for sites agree: what the search finds is within two per cent of the proven optimum.
import { describe, expect, it } from 'vitest';
import { KeyedRandom } from '../../src/core/random.ts';
import { loadHighs } from '../../src/runtime/solve/highs-solver.ts';
import { pMedianBound } from '../../src/zoning/siting/p-median-bound.ts';
import { costOf, pMedian } from '../../src/zoning/siting/p-median.ts';
import { proveMedian } from '../../src/zoning/siting/prove-median.ts';
import type { SitingProblem } from '../../src/zoning/siting/siting-problem.ts';

/** Points in the unit square, every one of them a candidate. */
function randomProblem(points: number, seed: number): SitingProblem {
  const random = new KeyedRandom(seed, 7);
  const draw = (what: number, i: number): number => {
    random.draw(what, 0, i, 0);
    return random.u0();
  };
  const [x, y] = [0, 1].map((axis) => Float64Array.from({ length: points }, (_, i) => draw(axis, i)));
  const demand = Float64Array.from({ length: points }, (_, i) => 100 + 900 * draw(2, i));
  const km = new Float64Array(points * points);
  for (let c = 0; c < points; c++)
    for (let i = 0; i < points; i++)
      km[c * points + i] = Math.sqrt((x[c] - x[i]) * (x[c] - x[i]) + (y[c] - y[i]) * (y[c] - y[i]));
  return { points, candidates: points, demand, km };
}

describe('p-median', () => {
  it.each([
    [40, 4, 1],
    [60, 5, 2],
    [60, 8, 3],
    [80, 6, 4],
    [80, 10, 5],
  ])('of %i points and %i sites is within 2 %% of the proven optimum', async (points, p, seed) => {
    const problem = randomProblem(points, seed);
    const proven = proveMedian(problem, p, await loadHighs());
    expect(proven.isProven).toBe(true);
    expect(costOf(problem, proven.sites)).toBe(proven.cost);
    const found = pMedian(problem, p, { seed: 'sites' });
    expect(found.cost).toBeGreaterThanOrEqual(proven.bound);
    expect(found.cost).toBeLessThanOrEqual(proven.cost * 1.02);
    expect(pMedianBound(problem, p, found.cost)).toBeLessThanOrEqual(proven.cost);
  });
});
