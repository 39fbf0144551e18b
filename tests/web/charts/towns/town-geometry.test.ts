// Towns stand from winners to losers on a scale that holds zero and every interval.

import { expect, it } from 'vitest';
import { townLayout } from '../../../../web/charts/towns/town-geometry.ts';

const box = { width: 800, left: 120, right: 100 };

it('winners come first, towns without a value last', () => {
  const rows = [
    { town: 0, value: -0.02, interval: { lower: -0.03, upper: -0.01 } },
    { town: 1, value: null, interval: null },
    { town: 2, value: 0.05, interval: { lower: 0.01, upper: 0.09 } },
  ];
  const layout = townLayout(rows, box);
  expect(layout.towns.map(({ town }) => town)).toEqual([2, 0, 1]);
  for (const { whisker } of layout.towns) {
    if (whisker === null) continue;
    expect(whisker[0]).toBeGreaterThanOrEqual(box.left - 1e-6);
    expect(whisker[1]).toBeLessThanOrEqual(box.width - box.right + 1e-6);
  }
  expect(layout.zeroX).toBeGreaterThan(layout.towns[1].x ?? Infinity);
});

it('differences of nothing still have a scale', () => {
  const { ticks, zeroX } = townLayout([{ town: 0, value: 0, interval: null }], box);
  expect(ticks.length).toBeGreaterThan(1);
  expect(Number.isFinite(zeroX)).toBe(true);
});
