// Bars start at zero, bands and marks stand on their scale, and those farthest outside come first.
import { describe, expect, it } from 'vitest';
import {
  bulletLayout,
  worstFirst,
  type BulletMeasure,
} from '../../../../web/charts/bullets/bullet-geometry.ts';
import { withRows } from '../../../../web/charts/bullets/bullet-view.ts';

const measures: BulletMeasure[] = [
  { id: 'population', band: { min: 30, max: 50 }, target: 50, values: [40, 100, 10] },
  { id: 'workloadHours', band: null, target: 2, values: [1, 2, 3] },
];
const box = { width: 600, nameWidth: 100, valueWidth: 50 };

describe('the bullet table', () => {
  const { panels, height, bottom } = bulletLayout(measures, box);

  it('has bars in proportion to their values, from zero', () => {
    const [first] = panels;
    const lengths = first.rows.map(({ x }) => x - first.left);
    expect(lengths[1] / lengths[0]).toBeCloseTo(2.5, 9);
    expect(first.target - first.left).toBeCloseTo(lengths[1] / 2, 9);
    expect(first.band?.[0]).toBeCloseTo(first.left + 0.3 * lengths[1], 9);
  });

  it('tells zones outside the band, and none where there is no band', () => {
    expect(panels[0].rows.map(({ isOut }) => isOut)).toEqual([false, true, true]);
    expect(panels[1].rows.some(({ isOut }) => isOut)).toBe(false);
    expect(panels[1].band).toBeNull();
  });

  it('keeps panels side by side and rows within its height', () => {
    expect(panels[0].right + box.valueWidth).toBeLessThan(panels[1].left);
    expect(Math.max(...panels[0].rows.map(({ y }) => y))).toBeLessThan(bottom);
    expect(bottom).toBeLessThan(height);
  });
});

it('zones farthest outside a norm come first, by the factor', () => {
  expect(worstFirst(measures)).toEqual([2, 1, 0]);
  expect(withRows(measures, [2, 1]).map(({ values }) => values)).toEqual([
    [10, 100],
    [3, 2],
  ]);
});

it('a plan without zones is an empty table', () => {
  expect(
    bulletLayout([{ id: 'population', band: null, target: NaN, values: [] }], box).panels[0].rows,
  ).toEqual([]);
});
