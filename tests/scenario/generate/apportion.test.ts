// Whole parts in proportion to weights.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apportion } from '../../../src/scenario/generate/apportion.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';

it('parts sum exactly and are within one of the quota, whatever the weights', () => {
  const weights = fc
    .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
    .filter((list) => list.reduce((sum, weight) => sum + weight, 0) > 1e-6);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12_000_000 }), weights, (total, list) => {
      const parts = apportion(total, list);
      const sum = list.reduce((all, weight) => all + weight, 0);
      expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
      parts.forEach((part, i) => {
        expect(Math.abs(part - (list[i] / sum) * total)).toBeLessThan(1.001);
      });
    }),
    fastCheckOptions(300),
  );
});

it('the largest remainders are served first, ties from the front', () => {
  expect(Array.from(apportion(10, [1, 1, 1]))).toEqual([4, 3, 3]);
  expect(Array.from(apportion(7, [0.1, 0.6, 0.3]))).toEqual([1, 4, 2]);
  expect(Array.from(apportion(0, [1, 2]))).toEqual([0, 0]);
});
