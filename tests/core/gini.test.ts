// The Gini coefficient against values worked out by hand.

import { describe, expect, it } from 'vitest';
import { gini } from '../../src/core/gini.ts';

describe('the Gini coefficient', () => {
  it('is 0 where all have the same and (n - 1) / n where one of n has all', () => {
    expect(gini([3, 3, 3], [1, 5, 2])).toBeCloseTo(0, 12);
    expect(gini([0, 0, 0, 8], [1, 1, 1, 1])).toBeCloseTo(0.75, 12);
  });

  it('is 1/4 for the values 1 and 3, in any order, and counts groups by their people', () => {
    expect(gini([3, 1], [1, 1])).toBeCloseTo(0.25, 12);
    expect(gini([1, 3], [10, 10])).toBeCloseTo(0.25, 12);
    expect(gini([1, 3], [1, 3])).toBeCloseTo(gini([1, 3, 3, 3], [1, 1, 1, 1]), 12);
  });

  it('is not a number where nobody has anything', () => {
    expect(gini([0, 0], [1, 1])).toBeNaN();
    expect(gini([], [])).toBeNaN();
  });
});
