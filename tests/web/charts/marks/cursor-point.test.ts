// The cursor goes from point to point by key and finds the nearest one by pointer.

import { expect, it } from 'vitest';
import { movedCursor, nearestPoint } from '../../../../web/charts/marks/cursor-point.ts';

const points = [
  { x: 0, y: 0, text: 'a' },
  { x: 100, y: 0, text: 'b' },
];

it('the nearest point within reach is found', () => {
  expect(nearestPoint(points, 90, 5, 48)).toBe(1);
  expect(nearestPoint(points, 50, 40, 48)).toBe(-1);
});

it.each([
  ['ArrowRight', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowRight', 4, 4],
  ['ArrowLeft', 0, 0],
  ['End', 0, 4],
  ['Home', 3, 0],
  ['Enter', 3, undefined],
])('%s from %i', (key, from, to) => {
  expect(movedCursor(from, 5, key)).toBe(to);
});

it('without points no key does anything', () => {
  expect(movedCursor(-1, 0, 'End')).toBeUndefined();
});
