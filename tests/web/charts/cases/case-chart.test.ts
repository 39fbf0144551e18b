// The picture of a case keeps every mark, interval and figure within its width, and its table has every figure of it.

import { expect, it } from 'vitest';
import { suppliedCases } from '../../../../web/cases/supplied-cases.ts';
import { caseLayout } from '../../../../web/charts/cases/case-geometry.ts';
import { caseTable } from '../../../../web/charts/cases/case-table.ts';
import type { Translate } from '../../../../web/i18n/translate.ts';

const key = ((name: string) => name) as unknown as Translate;

it.each(suppliedCases)('marks and intervals of $id lie on the axis, at their values', ({ designs }) => {
  const names = designs.map(({ title }) => title.en);
  const { left, right, rows, ticks, height } = caseLayout(designs, names, 640);
  const [first, last] = [ticks[0], ticks[ticks.length - 1]];
  const at = (value: number): number =>
    first.x + ((value - first.value) / (last.value - first.value)) * (last.x - first.x);
  for (const [index, { record, truth }] of rows.entries()) {
    for (const [mark, figures] of [
      [record, designs[index].record],
      [truth, designs[index].truth],
    ] as const) {
      expect(mark?.x).toBeCloseTo(at(figures.value ?? NaN), 6);
      const [from, to] = mark?.whisker ?? [NaN, NaN];
      expect(from).toBeGreaterThanOrEqual(left);
      expect(to).toBeLessThanOrEqual(right);
      expect(from).toBeCloseTo(at(figures.lower ?? NaN), 6);
    }
    expect(record?.labelRight).not.toBe(truth?.labelRight);
  }
  expect(height).toBeGreaterThan(rows[rows.length - 1].y);
});

it('a name that is too long for the width goes on below, and the marks make room', () => {
  const [design] = suppliedCases[0].designs;
  const [short, long] = [
    ['A'],
    ['A name that will not fit into three hundred pixels, whatever one does'],
  ].map((names) => caseLayout([design], names, 300));
  expect(long.rows[0].name.length).toBeGreaterThan(short.rows[0].name.length);
  expect(long.height).toBeGreaterThan(short.height);
  expect(long.rows[0].y).toBeGreaterThan(Math.max(...long.rows[0].name.map(({ y }) => y)) + 8);
});

it('a design without a value has no mark, and the axis is still there', () => {
  const none = { value: null, lower: null, upper: null };
  const [design] = suppliedCases[0].designs;
  const { rows, ticks } = caseLayout([{ ...design, record: none, truth: none }], ['A'], 640);
  expect(rows).toMatchObject([{ record: null, truth: null }]);
  expect(ticks.length).toBeGreaterThan(2);
});

it('the table has two rows for each design, differences but for the baseline', () => {
  const [result] = suppliedCases;
  const { columns, rows } = caseTable(result, key, 'en');
  expect(rows).toHaveLength(result.designs.length * 2);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(rows[0][5]).toEqual({ value: null, text: '–' });
  expect(rows[3][2]).toMatchObject({ value: result.designs[1].truth.value });
  expect(rows[3][5]).toMatchObject({ value: result.designs[1].against?.truth.value });
});
