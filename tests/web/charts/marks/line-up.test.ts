// Items stand beside one another and are never broken.

import { expect, it } from 'vitest';
import { lineUp } from '../../../../web/charts/marks/line-up.ts';

it('begins a new row where an item does not fit', () => {
  expect(lineUp([40, 40, 40], 10, 100)).toEqual({
    items: [
      { x: 0, row: 0 },
      { x: 50, row: 0 },
      { x: 0, row: 1 },
    ],
    rows: 2,
  });
});

it('an item wider than the row has one of its own', () => {
  expect(lineUp([300, 10], 10, 100).items).toEqual([
    { x: 0, row: 0 },
    { x: 0, row: 1 },
  ]);
  expect(lineUp([], 10, 100).rows).toBe(0);
});
