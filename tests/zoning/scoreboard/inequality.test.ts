// Measures of unevenness by hand, and weights against repetition.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coefficientOfVariation,
  gini,
  spread,
  weightedGini,
} from '../../../src/zoning/scoreboard/inequality.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';

describe('unevenness', () => {
  it('of 1, 2, 3, 4 is a Gini coefficient of 1/4 and a variation of sqrt(1.25)/2.5', () => {
    // differences of pairs: 1+2+3+1+2+1 = 10, twice 20; 20 / (2 * 16 * 2.5)
    expect(gini([4, 2, 1, 3])).toBeCloseTo(0.25, 12);
    expect(coefficientOfVariation([4, 2, 1, 3])).toBeCloseTo(Math.sqrt(1.25) / 2.5, 12);
    expect(spread([4, 2, 1, 3])).toBe(4);
  });

  it('of all in one of n is (n - 1)/n', () => {
    expect(gini([0, 0, 0, 0, 7])).toBeCloseTo(0.8, 12);
    expect(spread([0, 7])).toBe(Infinity);
  });

  it('of nothing has no value', () => {
    for (const measure of [gini, coefficientOfVariation, spread]) {
      expect(measure([])).toBeNaN();
      expect(measure([0, 0])).toBeNaN();
    }
  });

  it('weighs a value of weight n like n values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 12 }),
        (rows) => {
          const repeated = rows.flatMap(([value, weight]) => Array<number>(weight).fill(value));
          const weighted = weightedGini(
            Float64Array.from(rows, ([value]) => value),
            Float64Array.from(rows, ([, weight]) => weight),
          );
          if (repeated.some((value) => value > 0)) expect(weighted).toBeCloseTo(gini(repeated), 12);
          else expect(weighted).toBeNaN();
        },
      ),
      fastCheckOptions(300),
    );
  });
});
