// Lines of the ladder stand where their rates say, labels apart from one another.

import { expect, it } from 'vitest';
import { ladderLayout, type LadderSeries } from '../../../../web/charts/ladder/ladder-geometry.ts';
import { ladderSeries } from '../../../../web/charts/ladder/ladder-view.ts';
import { plausibleComparison } from '../../../support/plausible-comparison.ts';
import { openedZDistrict } from '../../../support/z-district.ts';

const box = { width: 800, height: 400, left: 200, right: 100, top: 80, bottom: 40, labelGap: 22 };
const rung = (value: number) => ({ value, lower: value - 0.01, upper: value + 0.01 });
const line = (design: string, ...values: number[]): LadderSeries => ({ design, rungs: values.map(rung) });

it('higher rates stand higher, from left to right', () => {
  const [a] = ladderLayout([line('a', 0.95, 0.8, 0.7, 0.6)], box).lines;
  expect(a.points.map(({ x }) => Math.round(x))).toEqual([200, 367, 533, 700]);
  const heights = a.points.map(({ y }) => y);
  expect(heights).toEqual([...heights].sort((p, q) => p - q));
});

it('the axis begins at whole ten percent and holds every interval', () => {
  const layout = ladderLayout([line('a', 0.95, 0.8, 0.7, 0.435)], box);
  const lowest = layout.ticks[0];
  expect(lowest.value * 10).toBeCloseTo(Math.round(lowest.value * 10), 9);
  for (const { whisker } of layout.lines[0].points) {
    expect(whisker?.[0]).toBeGreaterThanOrEqual(box.top - 1e-6);
    expect(whisker?.[1]).toBeLessThanOrEqual(box.height - box.bottom + 1e-6);
  }
});

it('labels of equal rates stand apart', () => {
  const equal = ['a', 'b', 'c'].map((design) => line(design, 0.96, 0.8, 0.7, 0.6));
  const { lines } = ladderLayout(equal, box);
  const ends = lines.map(({ leftLabelY }) => leftLabelY ?? NaN).sort((p, q) => p - q);
  expect(ends[1] - ends[0]).toBeCloseTo(22, 6);
  expect(ends[2] - ends[1]).toBeCloseTo(22, 6);
});

it('a tick has no label where those of the lines are', () => {
  const { ticks, lines } = ladderLayout(
    ['a', 'b', 'c'].map((design) => line(design, 0.99, 0.8, 0.7, 0.2)),
    box,
  );
  const lowest = Math.max(...lines.map(({ leftLabelY }) => leftLabelY ?? NaN));
  expect(ticks.filter(({ y }) => y <= lowest).map(({ isLabelled }) => isLabelled)).not.toContain(true);
  expect(ticks.filter(({ y }) => y > lowest + 10).map(({ isLabelled }) => isLabelled)).not.toContain(false);
  expect(ticks.some(({ isLabelled }) => isLabelled)).toBe(true);
});

it('a rate that is not defined yet has no point and no label', () => {
  const { lines } = ladderLayout([{ design: 'a', rungs: [null, rung(0.8), rung(0.7), null] }], box);
  expect(lines[0].points).toHaveLength(2);
  expect([lines[0].leftLabelY, lines[0].rightLabelY]).toEqual([null, null]);
});

it('without any rate there is an empty frame', () => {
  expect(ladderLayout([], box).lines).toEqual([]);
  expect(ladderLayout([], box).ticks.length).toBeGreaterThan(1);
});

it('a comparison gives one line with four rungs per design', () => {
  const { scenario } = openedZDistrict();
  const series = ladderSeries(plausibleComparison(scenario, 4));
  expect(series.map(({ design }) => design)).toEqual(scenario.designs.map(({ id }) => id));
  for (const { rungs } of series) expect(rungs.filter((one) => one !== null)).toHaveLength(4);
});
