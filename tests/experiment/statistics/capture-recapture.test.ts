// The capture-recapture estimate against exact sums over the hypergeometric overlap.

import { describe, expect, it } from 'vitest';
import { exp, lgamma } from '../../../src/core/dmath.ts';
import { captureRecapture } from '../../../src/experiment/statistics/capture-recapture.ts';

const logWays = (n: number, k: number) => lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);

/** Sums a function of the overlap over its distribution for two independent lists of given lengths. */
function overOverlap(n: number, first: number, second: number, f: (both: number) => number): number {
  let sum = 0;
  for (let both = Math.max(0, first + second - n); both <= Math.min(first, second); both++) {
    const chance = exp(logWays(first, both) + logWays(n - first, second - both) - logWays(n, second));
    sum += chance * f(both);
  }
  return sum;
}

describe('the estimate from two independent lists', () => {
  it.each([
    [100, 60, 50],
    [40, 25, 15],
    [1000, 700, 400],
  ])(
    'is unbiased when the lists together are as long as the stock: %i, lists of %i and %i',
    (n, first, second) => {
      expect(
        overOverlap(n, first, second, (both) => captureRecapture(first, second, both).total),
      ).toBeCloseTo(n, 6);
    },
  );

  it('is unbiased to a millionth for 1,000 with lists of 400 and 250', () => {
    const mean = overOverlap(1000, 400, 250, (both) => captureRecapture(400, 250, both).total);
    expect(Math.abs(mean - 1000)).toBeLessThan(0.001);
  });

  it('has a variance that is right on average, to a hundredth', () => {
    const spread = overOverlap(1000, 400, 250, (both) => {
      const error = captureRecapture(400, 250, both).total - 1000;
      return error * error;
    });
    const told = overOverlap(1000, 400, 250, (both) => {
      const { standardError } = captureRecapture(400, 250, both);
      return standardError * standardError;
    });
    expect(Math.abs(told / spread - 1)).toBeLessThan(0.01);
  });
});

describe('at the edges', () => {
  it('two lists that are the same tell of nothing else', () => {
    expect(captureRecapture(30, 30, 30)).toEqual({ total: 30, standardError: 0 });
  });

  it('two lists without overlap still have an estimate, and empty ones give none', () => {
    expect(captureRecapture(9, 9, 0).total).toBe(99);
    expect(captureRecapture(0, 0, 0)).toEqual({ total: 0, standardError: 0 });
  });

  it.each([
    [5, 4, 5],
    [5, 4, -1],
    [5.5, 4, 1],
    [NaN, 4, 1],
  ])('counts that cannot be are refused: %d, %d, %d', (first, second, both) => {
    expect(() => captureRecapture(first, second, both)).toThrow(
      expect.objectContaining({ code: 'impossible-overlap' }),
    );
  });
});
