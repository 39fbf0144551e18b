// Shading of the live map: round bounds that cover the most, and every value in its step.

import { expect, it } from 'vitest';
import { shadeBounds, shades, shadeSteps, stepOf } from '../../../web/map/draw-live.ts';

it.each([
  [1, [1, 2, 3, 4, 5]],
  [5, [1, 2, 3, 4, 5]],
  [23, [5, 10, 15, 20, 25]],
  [97, [20, 40, 60, 80, 100]],
  [1700, [500, 1000, 1500, 2000, 2500]],
])('bounds for values up to %i are round and reach it', (most, bounds) => {
  expect(shadeBounds(most)).toEqual(bounds);
});

it('puts nothing in step 0, values in the step whose bound they reach, and all above in the last', () => {
  expect([0, 1, 20, 21, 100, 4000].map((value) => stepOf(value, [20, 40, 60, 80, 100]))).toEqual([
    0, 1, 1, 2, 5, 5,
  ]);
});

it('shades from the paper to the full colour', () => {
  const found = shades('#ffffff', '#000000');
  expect(found).toHaveLength(shadeSteps + 1);
  expect(found[0]).toBe('#ffffff');
  expect(found[shadeSteps]).toBe('rgb(0, 0, 0)');
});
