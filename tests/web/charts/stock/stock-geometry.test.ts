// The stock of hidden problems: four causes add up to all of it, panels share one scale.

import { expect, it } from 'vitest';
import { hideReasons } from '../../../../src/model/outcome/gap-cause-names.ts';
import { gapCauses } from '../../../../src/model/outcome/outcome.ts';
import { stockLayout } from '../../../../web/charts/stock/stock-geometry.ts';
import { holdAxis, stockSeries, windowEndOf } from '../../../../web/charts/stock/stock-view.ts';
import { plausibleComparison } from '../../../support/plausible-comparison.ts';
import { openedZDistrict } from '../../../support/z-district.ts';

const comparison = plausibleComparison(openedZDistrict().scenario, 3);
const series = stockSeries(comparison);
const windowEnd = windowEndOf(comparison);

it('every hidden cause of the ledger belongs to one of the four', () => {
  const hidden = gapCauses.filter((cause) => /^(overlooked|unreported)-/.test(cause));
  for (const cause of hidden) expect(hideReasons.filter((end) => cause.endsWith(`-${end}`))).toHaveLength(1);
  expect(hidden).toHaveLength(8);
});

it('layers add up to the total, per 1,000 residents', () => {
  const [first] = comparison.designs;
  const last = first.weekly.weeks - 1;
  const all = Object.values(first.weekly.hiddenStock).reduce((sum, band) => sum + band.mean[last], 0);
  expect(series[0].total[last]).toBeCloseTo((all * 1000) / comparison.residents, 9);
});

it('all panels share one scale and stay inside their frames', () => {
  const { panels, height } = stockLayout(series, comparison.baseline, windowEnd, {
    width: 900,
    columns: 4,
    legendHeight: 32,
    panelHeight: 160,
    least: 0,
  });
  expect(new Set(panels.map(({ top }) => top)).size).toBe(1);
  for (const panel of panels) {
    expect(panel.layers).toHaveLength(hideReasons.length);
    for (const { x, y } of panel.weekPoints) {
      expect(x).toBeLessThanOrEqual(panel.right + 1e-6);
      expect(y).toBeGreaterThanOrEqual(panel.top);
      expect(y).toBeLessThanOrEqual(panel.bottom);
    }
    expect(panel.bottom).toBeLessThan(height);
    expect(panel.right).toBeLessThanOrEqual(900);
  }
});

it('the baseline is a ghost in every panel but its own', () => {
  const { panels } = stockLayout(series, comparison.baseline, windowEnd, {
    width: 900,
    columns: 2,
    legendHeight: 0,
    panelHeight: 100,
    least: 0,
  });
  expect(panels.map(({ ghost }) => ghost !== '')).toEqual(
    series.map(({ design }) => design !== comparison.baseline),
  );
});

it('without a single week there is an empty frame', () => {
  const empty = series.map(({ design }) => ({ design, layers: hideReasons.map(() => []), total: [] }));
  const { panels } = stockLayout(empty, comparison.baseline, windowEnd, {
    width: 900,
    columns: 4,
    legendHeight: 0,
    panelHeight: 100,
    least: 0,
  });
  for (const panel of panels) expect([panel.outline, panel.end]).toEqual(['', null]);
});

it('the window ends at the last week that closes within it', () => {
  expect(windowEndOf({ windowDays: 240 })).toEqual({ weeks: 240 / 7, index: 33 });
  expect(windowEndOf({ windowDays: 28 })).toEqual({ weeks: 4, index: 3 });
  expect(windowEndOf({ windowDays: 5 })?.index).toBe(0);
  expect(windowEndOf({ windowDays: 0 })).toBeNull();
});

it('the value that is labelled is that of the end of the window, not of the follow-up', () => {
  const total = Array.from({ length: 44 }, (_, week) => week + 1);
  const long = [{ design: 'a', layers: [total], total }];
  const box = { width: 440, columns: 1, legendHeight: 0, panelHeight: 100, least: 0 };
  const layout = stockLayout(long, 'a', windowEndOf({ windowDays: 240 }), box);
  const [panel] = layout.panels;
  expect(panel.end?.value).toBe(34);
  expect(panel.end?.x).toBeCloseTo(layout.x(34, panel), 9);
  expect(layout.windowWeeks).toBeCloseTo(240 / 7, 12);
  expect(stockLayout(long, 'a', windowEndOf({ windowDays: 308 }), box).windowWeeks).toBeNull();
});

it('the axis grows with what is shown of a scenario, never shrinks, and begins anew with another one', () => {
  const held = { scenario: '', most: 0 };
  const of = (most: number) => [{ design: 'a', layers: [[most]], total: [most] }];
  const holding = (scenario: string, most: number) => holdAxis(held, scenario, of(most));
  expect([holding('one', 5), holding('one', 2), holding('one', 8), holding('two', 3)]).toEqual([5, 5, 8, 3]);
  const box = { width: 900, columns: 1, legendHeight: 0, panelHeight: 100 };
  const ticksAt = (least: number) => stockLayout(of(2), 'a', null, { ...box, least }).ticks;
  expect(ticksAt(8)).toEqual(stockLayout(of(8), 'a', null, { ...box, least: 0 }).ticks);
});
