// p-median against the best of all choices, on instances small enough to try them all.
import { describe, expect, it } from 'vitest';
import { pMedianBound } from '../../../src/zoning/siting/p-median-bound.ts';
import { costOf, pMedian } from '../../../src/zoning/siting/p-median.ts';
import type { SitingProblem } from '../../../src/zoning/siting/siting-problem.ts';
import { randomOfTest } from '../../core/seed-of.ts';
import { randomProblem, setsOf } from './random-problem.ts';

const instances = Array.from({ length: 24 }, (_, i) => ({
  instance: i,
  points: 12 + (i % 9),
  p: 1 + (i % 4),
}));

/** Cost written once more, without the code under test. */
const plainCost = ({ points, demand, km }: SitingProblem, sites: readonly number[]): number =>
  Array.from(demand, (weight, i) => weight * Math.min(...sites.map((c) => km[c * points + i]))).reduce(
    (sum, cost) => sum + cost,
    0,
  );

describe('p-median', () => {
  it.each(instances)(
    'lies within 2 % of the proven optimum: $points points, $p sites ($instance)',
    ({ instance, points, p }) => {
      const problem = randomProblem(randomOfTest(instance), points, points);
      const best = Math.min(...setsOf(points, p).map((sites) => plainCost(problem, sites)));
      const found = pMedian(problem, p, { seed: 'test' });
      expect(found.sites).toHaveLength(p);
      expect(found.cost).toBeCloseTo(plainCost(problem, found.sites), 6);
      expect(found.cost).toBeLessThanOrEqual(best * 1.02);
      expect(found.cost).toBeGreaterThanOrEqual(best * (1 - 1e-12));
      const bound = pMedianBound(problem, p, found.cost);
      expect(bound).toBeLessThanOrEqual(best * (1 + 1e-9));
      expect(bound).toBeGreaterThan(0.9 * best);
    },
  );

  it('comes without its rounds of shaking to a choice that no single swap betters', () => {
    const problem = randomProblem(randomOfTest(), 60, 30);
    const { sites, cost } = pMedian(problem, 6, { seed: 'test', rounds: 0 });
    for (const out of sites) {
      for (let into = 0; into < 30; into++) {
        if (sites.includes(into)) continue;
        const swapped = [...sites.filter((site) => site !== out), into];
        expect(plainCost(problem, swapped)).toBeGreaterThanOrEqual(cost * (1 - 1e-9));
      }
    }
  });

  it('never gets dearer with more rounds, nor with more sites', () => {
    const problem = randomProblem(randomOfTest(), 80, 40);
    const few = pMedian(problem, 7, { seed: 'test', rounds: 0 }).cost;
    const many = pMedian(problem, 7, { seed: 'test', rounds: 20 }).cost;
    expect(many).toBeLessThanOrEqual(few);
    expect(pMedian(problem, 8, { seed: 'test', rounds: 20 }).cost).toBeLessThanOrEqual(many);
  });

  it('gives the same sites for the same seed, and takes the first of equal ones', () => {
    const problem = randomProblem(randomOfTest(), 50, 50);
    expect(pMedian(problem, 5, { seed: 'a' })).toEqual(pMedian(problem, 5, { seed: 'a' }));
    const twins: SitingProblem = {
      points: 2,
      candidates: 3,
      demand: Float64Array.of(1, 1),
      km: Float64Array.of(1, 1, 1, 1, 1, 1),
    };
    expect(pMedian(twins, 1, { seed: 'a' }).sites).toEqual([0]);
  });

  it('serves whoever can be served where some ways do not exist', () => {
    // two islands: candidates 0, 1 reach points 0, 1; candidates 2, 3 reach points 2, 3
    const none = Infinity;
    const km = Float64Array.of(0, 1, none, none, 1, 0, none, none, none, none, 0, 2, none, none, 2, 0);
    const islands = { points: 4, candidates: 4, demand: Float64Array.of(5, 1, 1, 9), km };
    expect(pMedian(islands, 2, { seed: 'a' })).toEqual({ sites: [0, 3], cost: 3 });
    expect(pMedian(islands, 1, { seed: 'a' }).cost).toBe(Infinity);
  });

  it('takes all candidates where more sites are wanted, and none for none', () => {
    const problem = randomProblem(randomOfTest(), 6, 3);
    expect(pMedian(problem, 9, { seed: 'a' }).sites).toEqual([0, 1, 2]);
    expect(pMedian(problem, 0, { seed: 'a' }).sites).toEqual([]);
    expect(costOf({ ...problem, demand: new Float64Array(6) }, [])).toBe(0);
  });
});
