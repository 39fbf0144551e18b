// Panels of differences share no space, have zero on their scale, and show every interval.

import { expect, it } from 'vitest';
import {
  differenceLayout,
  type DifferencePanel,
} from '../../../../web/charts/differences/difference-geometry.ts';
import {
  differencePanels,
  mainMeasures,
  pairedCells,
} from '../../../../web/charts/differences/difference-view.ts';
import { plausibleComparison } from '../../../support/plausible-comparison.ts';
import { openedZDistrict } from '../../../support/z-district.ts';

const box = { width: 900, columns: 2, columnGap: 40, nameWidth: 30, verdictWidth: 120 };
const range = (lower: number, upper: number) => ({ lower, upper });
const panel = (measure: string, lower: number, upper: number): DifferencePanel => ({
  measure,
  margin: 0.01,
  rows: [
    {
      design: 'b',
      value: (lower + upper) / 2,
      interval50: range(lower, upper),
      interval95: range(lower, upper),
      watched95: null,
    },
    { design: 'c', value: null, interval50: null, interval95: null, watched95: range(-9, 9) },
  ],
});

it('panels stand in columns without touching', () => {
  const { panels, height } = differenceLayout([panel('p', -1, 1), panel('q', 0, 2), panel('r', -3, -2)], box);
  expect(panels.map(({ x }) => x)).toEqual([0, 470, 0]);
  expect(panels[2].y).toBeGreaterThan(panels[0].rowsBottom);
  expect(panels[2].rowsBottom).toBeLessThan(height);
});

it.each([
  [-3, -2],
  [2, 3],
  [-1, 1],
])('zero is on the scale for %f to %f', (lower, upper) => {
  const [placed] = differenceLayout([panel('p', lower, upper)], box).panels;
  expect(placed.zeroX).toBeGreaterThanOrEqual(placed.plotLeft);
  expect(placed.zeroX).toBeLessThanOrEqual(placed.plotRight);
  const [from, to] = placed.rows[0].thin ?? [NaN, NaN];
  expect(from).toBeGreaterThanOrEqual(placed.plotLeft - 1e-6);
  expect(to).toBeLessThanOrEqual(placed.plotRight + 1e-6);
  expect(to).toBeGreaterThan(from);
});

it('an interval too wide for the scale ends at its edges', () => {
  const [placed] = differenceLayout([panel('p', -0.1, 0.1)], box).panels;
  expect(placed.rows[1].dotted).toEqual([placed.plotLeft, placed.plotRight]);
  expect(placed.rows[1].x).toBeNull();
});

it('a comparison gives a panel for each main measure with a row per pair', () => {
  const comparison = plausibleComparison(openedZDistrict().scenario, 5, 'interim');
  const panels = differencePanels(comparison);
  expect(panels.map(({ measure }) => measure)).toEqual([...mainMeasures]);
  for (const { rows } of panels)
    expect(rows.map(({ design }) => design)).toEqual(comparison.pairs.map((pair) => pair.design));
});

it('the watching interval is shown only while one watches', () => {
  const { scenario } = openedZDistrict();
  const watched = (look: 'final' | 'interim') =>
    differencePanels(plausibleComparison(scenario, 12, look)).flatMap(({ rows }) =>
      rows.map((row) => row.watched95),
    );
  expect(watched('final').every((interval) => interval === null)).toBe(true);
  expect(watched('interim').some((interval) => interval !== null)).toBe(true);
});

it('measures that were not run are left out', () => {
  const comparison = plausibleComparison(openedZDistrict().scenario, 2);
  expect(pairedCells(comparison, ['no-such-measure'])).toEqual([]);
});
