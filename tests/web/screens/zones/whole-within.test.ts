// What becomes of a number that was typed into a field with bounds.
import { expect, it } from 'vitest';
import { wholeWithin } from '../../../../web/screens/zones/whole-within.ts';

it.each([
  [12, 12],
  [-5, 1],
  [0, 1],
  [99_999, 400],
  [7.6, 8],
  [NaN, 45],
])('%d within 1 to 400 is %d', (typed, taken) => {
  expect(wholeWithin(typed, 1, 400, 45)).toBe(taken);
});
