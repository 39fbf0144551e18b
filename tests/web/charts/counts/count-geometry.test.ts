// Where the chart of numbers of zones puts its panels, points and intervals.
import { describe, expect, it } from 'vitest';
import { squareMap } from '../../../zoning/square-map.ts';
import { planOfGroups } from '../../../../src/zoning/plan/zone-plan.ts';
import { countLayout, type CountSeries } from '../../../../web/charts/counts/count-geometry.ts';
import { wayMinutes } from '../../../../web/charts/counts/count-view.ts';
import { smallScenario } from '../../../support/small-scenario.ts';

const point = (zones: number, value: number | null, half: number | null = null) => ({
  zones,
  value,
  lower: value === null || half === null ? null : value - half,
  upper: value === null || half === null ? null : value + half,
});
const series: CountSeries[] = [
  { id: 'a', points: [point(3, 5, 1), point(6, 4, 0.5), point(12, 6, 2)] },
  { id: 'b', points: [point(3, 1), point(6, null), point(12, 1)] },
];

describe('the panels', () => {
  it('hold every point and interval, higher values further up', () => {
    const [{ points, top, bottom, left, right }] = countLayout(series, 800, 2).panels;
    for (const { x, y, low, high } of points) {
      expect(x).toBeGreaterThan(left);
      expect(x).toBeLessThan(right);
      for (const place of [y, low, high]) {
        expect(place).toBeGreaterThanOrEqual(top);
        expect(place).toBeLessThanOrEqual(bottom);
      }
      expect(high ?? 0).toBeLessThan(y ?? 0);
      expect(low ?? 0).toBeGreaterThan(y ?? 0);
    }
    expect(points[2].y ?? 0).toBeLessThan(points[1].y ?? 0);
  });

  it('stand side by side or below one another, without overlapping', () => {
    const wide = countLayout(series, 800, 2);
    expect(wide.panels[1].left).toBeGreaterThan(wide.panels[0].right);
    const narrow = countLayout(series, 400, 1);
    expect(narrow.panels[1].top).toBeGreaterThan(narrow.panels[0].bottom);
    expect(narrow.height).toBe(2 * wide.height);
  });

  it('leave out what has no value, and draw a single value in the middle', () => {
    const { points, line, top, bottom } = countLayout(series, 800, 2).panels[1];
    expect(points[1].y).toBeNull();
    expect(line.match(/[ML]/g)).toEqual(['M', 'L']);
    expect(points[0].y).toBeCloseTo((top + bottom) / 2, 6);
  });
});

it('the way there and back halves when a zone is a quarter as large', () => {
  const units = squareMap({
    columns: 4,
    rows: 4,
    community: [0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 3, 3, 2, 2, 3, 3],
  });
  const { staff } = smallScenario().zones;
  const whole = planOfGroups(new Int32Array(16), 1);
  const quarters = planOfGroups(units.community, 4);
  expect(wayMinutes(units, quarters, staff)).toBeCloseTo(wayMinutes(units, whole, staff) / 2, 9);
});
