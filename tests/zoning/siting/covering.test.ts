// Maximal covering and set covering against the best of all choices.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverLists, type CoverLists } from '../../../src/zoning/siting/cover-lists.ts';
import { maxCover } from '../../../src/zoning/siting/max-cover.ts';
import { setCover } from '../../../src/zoning/siting/set-cover.ts';
import { fastCheckOptions, randomOfTest } from '../../core/seed-of.ts';
import { randomProblem, setsOf } from './random-problem.ts';

const reached = ({ pointsOf }: CoverLists, sites: readonly number[]): Set<number> =>
  new Set(sites.flatMap((site) => [...pointsOf[site]]));

describe('maximal covering', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'covers what the best choice covers, instance %i',
    (instance) => {
      const problem = randomProblem(randomOfTest(instance), 40, 16);
      const lists = coverLists(problem, 1.5 + instance / 8);
      const p = 1 + (instance % 4);
      const amount = (sites: readonly number[]): number =>
        [...reached(lists, sites)].reduce((sum, i) => sum + problem.demand[i], 0);
      const best = Math.max(...setsOf(16, p).map(amount));
      const found = maxCover(lists, problem.demand, p, { seed: 'test' });
      expect(new Set(found.sites).size).toBe(p);
      expect(found.covered).toBe(amount(found.sites));
      expect(found.covered).toBeGreaterThanOrEqual(0.99 * best);
      expect(found.covered).toBeLessThanOrEqual(best);
    },
  );

  it('gives the same sites for the same seed', () => {
    const problem = randomProblem(randomOfTest(), 60, 60);
    const lists = coverLists(problem, 1);
    const choose = (): unknown => maxCover(lists, problem.demand, 5, { seed: 'a' });
    expect(choose()).toEqual(choose());
  });
});

describe('set covering', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'needs as few sites as any choice, or one more at most, instance %i',
    (instance) => {
      const problem = randomProblem(randomOfTest(instance), 30, 14);
      const lists = coverLists(problem, 3 + instance / 6);
      const found = setCover(lists, { seed: 'test' });
      const all = reached(lists, setsOf(14, 14)[0]).size;
      const fewest = Array.from({ length: 15 }, (_, p) => p).find((p) =>
        setsOf(14, p).some((sites) => reached(lists, sites).size === all),
      );
      expect(reached(lists, found.sites).size).toBe(all);
      expect(found.unreachable).toHaveLength(30 - all);
      expect(found.sites.length).toBeLessThanOrEqual((fewest ?? NaN) + 1);
      expect(found.atLeast).toBeLessThanOrEqual(fewest ?? NaN);
    },
  );

  it('covers every point that can be covered and has no site to spare, whatever stands already', () => {
    const grids = fc.array(fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(grids, fc.nat(7), (near, standing) => {
        const km = Float64Array.from(near.flat(), (is) => (is ? 0 : Infinity));
        const lists = coverLists(
          { points: 9, candidates: near.length, demand: new Float64Array(9).fill(1), km },
          1,
        );
        const built = standing < near.length ? [standing] : [];
        const { sites, unreachable, atLeast } = setCover(lists, { seed: 'test', rounds: 5 }, built);
        expect(reached(lists, [...built, ...sites]).size + unreachable.length).toBe(9);
        expect(atLeast).toBeLessThanOrEqual(sites.length);
        for (const spare of sites) {
          const rest = [...built, ...sites.filter((site) => site !== spare)];
          expect(reached(lists, rest).size).toBeLessThan(9 - unreachable.length);
        }
      }),
      fastCheckOptions(300),
    );
  });

  it('needs nothing more where what stands reaches all', () => {
    const lists = coverLists(
      { points: 3, candidates: 2, demand: new Float64Array(3), km: Float64Array.of(1, 1, 1, 0, 9, 9) },
      1,
    );
    expect(setCover(lists, { seed: 'a' }, [0])).toEqual({ sites: [], unreachable: [], atLeast: 0 });
    expect(setCover(lists, { seed: 'a' })).toEqual({ sites: [0], unreachable: [], atLeast: 1 });
  });
});
