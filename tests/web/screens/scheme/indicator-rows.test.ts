// The rows of an assessment table say what the model counts.

import { expect, it } from 'vitest';
import { indicatorIds } from '../../../../src/scenario/schema/indicators.ts';
import type { Policy } from '../../../../src/scenario/schema/scenario.ts';
import { addableIndicators, indicatorRows } from '../../../../web/screens/scheme/indicator-rows.ts';
import { openedZDistrict } from '../../../support/z-district.ts';

const { scenario } = openedZDistrict();
const withWeights = (weights: Policy['scheme']['weights']): Policy => ({
  ...scenario,
  scheme: { ...scenario.scheme, weights },
});

it('an indicator stands in the table with a weight in either score, or one of nought', () => {
  const rows = indicatorRows(withWeights({ 'reporting-quota': 1, 'closure-rate': 0 }), scenario);
  expect(rows.map(({ id, worker, superior }) => [id, worker, superior])).toEqual([
    ['reporting-quota', 1, undefined],
    ['handling-rate', undefined, 1],
    ['closure-rate', 0, undefined],
  ]);
  expect(addableIndicators(rows)).toHaveLength(indicatorIds.length - 3);
});

it('every indicator has a formula, books, and a denominator where one can be chosen', () => {
  const all = Object.fromEntries(indicatorIds.map((id) => [id, 1 / indicatorIds.length]));
  const rows = indicatorRows(withWeights(all), scenario);
  expect(rows.map(({ id }) => id)).toEqual([...indicatorIds]);
  for (const row of rows) {
    expect(row.books.length, row.id).toBeGreaterThan(0);
    expect(row.formula.zh.length * row.formula.en.length, row.id).toBeGreaterThan(0);
    expect(row.denominators.length === 0 ? row.denominator : row.denominators, row.id).toEqual(
      row.denominators.length === 0 ? '' : expect.arrayContaining([row.denominator]),
    );
    expect(row.denominators.length > 0 && /÷|\//.test(row.formula.zh + row.formula.en), row.id).toBe(false);
  }
  const low = rows.filter(({ isLowBetter }) => isLowBetter).map(({ id }) => id);
  expect(low).toContain('missed-report-rate');
  expect(low).not.toContain('handling-rate');
});

it('what is held to a time or a quota names the setting, what is held to deadlines the scenario’s', () => {
  const rows = indicatorRows(withWeights({ 'response-rate': 0.5, 'handling-rate': 0.5 }), scenario);
  expect(rows.map(({ target }) => target)).toEqual([
    { kind: 'deadlines', least: 1, most: 15 },
    { kind: 'setting', path: ['scheme', 'standards', 'dispatchHours'] },
  ]);
});
