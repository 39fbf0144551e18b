// The table of all measures leaves none out and puts each difference under its design.

import { expect, it } from 'vitest';
import { measureGroups } from '../../../web/screens/compare/measure-rows.ts';
import { plausibleComparison } from '../../support/plausible-comparison.ts';
import { openedZDistrict } from '../../support/z-district.ts';

it('every measure is in exactly one group', () => {
  const comparison = plausibleComparison(openedZDistrict().scenario, 3);
  const groups = measureGroups(comparison);
  const ids = groups.flatMap(({ rows }) => rows.map(({ measure }) => measure.id));
  expect([...ids].sort()).toEqual(comparison.measures.map(({ id }) => id).sort());
  for (const { ledger, rows } of groups) for (const { measure } of rows) expect(measure.ledger).toBe(ledger);
});

it('differences stand in the order of the designs', () => {
  const comparison = plausibleComparison(openedZDistrict().scenario, 3);
  const row = measureGroups(comparison)[0].rows[0];
  const place = comparison.measures.findIndex(({ id }) => id === row.measure.id);
  expect(row.differences).toEqual(comparison.pairs.map(({ measures }) => measures[place]));
});
