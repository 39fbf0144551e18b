// The table of all measures leaves out only what says nothing and puts each difference under its design.

import { expect, it } from 'vitest';
import { tellingMeasures } from '../../../src/experiment/telling-measures.ts';
import { measureGroups } from '../../../web/screens/compare/measure-rows.ts';
import { plausibleComparison } from '../../support/plausible-comparison.ts';
import { openedZDistrict } from '../../support/z-district.ts';

it('every measure that says something is in exactly one group', () => {
  const comparison = plausibleComparison(openedZDistrict().scenario, 3);
  const groups = measureGroups(comparison, 'all');
  const ids = groups.flatMap(({ rows }) => rows.map(({ measure }) => measure.id));
  expect([...ids].sort()).toEqual([...tellingMeasures(comparison)].sort());
  expect(ids.length).toBeGreaterThan(30);
  for (const { ledger, rows } of groups) for (const { measure } of rows) expect(measure.ledger).toBe(ledger);
});

it('differences stand in the order of the designs', () => {
  const comparison = plausibleComparison(openedZDistrict().scenario, 3);
  const row = measureGroups(comparison, 'all')[0].rows[0];
  const place = comparison.measures.findIndex(({ id }) => id === row.measure.id);
  expect(row.differences).toEqual(comparison.pairs.map(({ measures }) => measures[place]));
});

it('the main measures are a page of them, and each is among all', () => {
  const comparison = plausibleComparison(openedZDistrict().scenario, 3);
  const idsOf = (which: 'main' | 'all') =>
    measureGroups(comparison, which).flatMap(({ rows }) => rows.map(({ measure }) => measure.id));
  const main = idsOf('main');
  expect(main.length).toBeGreaterThan(15);
  expect(main.length).toBeLessThan(30);
  expect(idsOf('all')).toEqual(expect.arrayContaining(main));
});

it('a share above 100 % brings the reason with it, unless no level is above', () => {
  const comparison = plausibleComparison(openedZDistrict().scenario, 3);
  const rowOf = (from: typeof comparison) =>
    measureGroups(from, 'all')
      .flatMap(({ rows }) => rows)
      .find(({ measure }) => measure.id === 'reporting-rate');
  const place = comparison.measures.findIndex(({ id }) => id === 'reporting-rate');
  const at = (value: number) => ({
    ...comparison,
    designs: comparison.designs.map((design, index) => ({
      ...design,
      measures: design.measures.map((mean, k) =>
        k === place ? { ...mean, value: index === 1 ? value : 0.9 } : mean,
      ),
    })),
  });
  expect(rowOf(at(1.02))?.above100?.en).toContain('can exceed 100');
  expect(rowOf(at(0.95))?.above100).toBeNull();
});
