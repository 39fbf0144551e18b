// Two-step floating catchment against a small example worked out by hand, and its conservation law.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchmentWithin, floatingCatchment } from '../../src/core/floating-catchment.ts';
import { fastCheckOptions } from './seed-of.ts';

describe('two-step floating catchment', () => {
  it('gives the access worked out by hand for three grids and two centres', () => {
    // Centre 1 (10 units) reaches grids 1 and 2, centre 2 (6 units) grids 2 and 3; needs 100, 100, 200.
    // Step 1: 10 / 200 = 0.05 and 6 / 300 = 0.02. Step 2: 0.05, 0.05 + 0.02, 0.02.
    const need = Float64Array.of(100, 100, 200);
    const weight = Float64Array.of(1, 0, 1, 1, 0, 1);
    const access = floatingCatchment(need, weight, Float64Array.of(10, 6), 1);
    [0.05, 0.07, 0.02].forEach((value, i) => expect(access[i]).toBeCloseTo(value, 12));
  });

  it('counts a grid at half weight for half, in both steps', () => {
    // Step 1: 12 / (100 + 0.5 * 200) = 0.06. Step 2: 0.06 and 0.03.
    const access = floatingCatchment(
      Float64Array.of(100, 200),
      Float64Array.of(1, 0.5),
      Float64Array.of(12),
      1,
    );
    expect(access[0]).toBeCloseTo(0.06, 12);
    expect(access[1]).toBeCloseTo(0.03, 12);
  });

  it('gives no access to what is out of reach, and a centre without takers counts for nobody', () => {
    const access = floatingCatchment(
      Float64Array.of(5, 0),
      Float64Array.of(0, 1, 0, 0),
      Float64Array.of(7, 9),
      1,
    );
    expect(access[0]).toBeCloseTo(9 / 5, 12);
    expect(access[1]).toBe(0);
  });

  it('conserves supply: needs times access add up to the supply that somebody can reach', () => {
    const units = fc.integer({ min: 0, max: 1000 });
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(
        fc.array(units, { minLength: 8, maxLength: 8 }),
        fc.array(share, { minLength: 12, maxLength: 12 }),
        fc.array(units, { minLength: 6, maxLength: 6 }),
        (need, weight, supply) => {
          const access = floatingCatchment(
            Float64Array.from(need),
            Float64Array.from(weight),
            Float64Array.from(supply),
            2,
          );
          let reached = 0;
          for (let at = 0; at < 6; at++) {
            const [centre, k] = [at >> 1, at & 1];
            const within = [0, 1, 2, 3].some((i) => need[i * 2 + k] * weight[i * 3 + centre] > 0);
            if (within) reached += supply[at];
          }
          const used = need.reduce((sum, wanted, at) => sum + wanted * access[at], 0);
          expect(Math.abs(used - reached)).toBeLessThan(1e-9 * (1 + reached));
        },
      ),
      fastCheckOptions(200),
    );
  });

  it('is the same to the bit from lists of what is within reach', () => {
    const within = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    const amounts = (length: number): fc.Arbitrary<number[]> =>
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(within, amounts(4), amounts(3), (near, wanted, offered) => {
        const [need, supply] = [Float64Array.from(wanted), Float64Array.from(offered)];
        const lists = [0, 1, 2].map((centre) => [0, 1, 2, 3].filter((cell) => near[cell * 3 + centre]));
        const offsets = [0, ...lists.map((_, centre) => lists.slice(0, centre + 1).flat().length)];
        const dense = floatingCatchment(need, Float64Array.from(near, Number), supply, 1);
        expect(catchmentWithin(need, supply, { offsets, ids: lists.flat() })).toEqual(dense);
      }),
      fastCheckOptions(200),
    );
  });
});
