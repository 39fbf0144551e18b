// The table of differences holds every figure of the picture at full precision.

import { expect, it } from 'vitest';
import { differenceTable } from '../../../../web/charts/differences/difference-table.ts';
import { pairedCells } from '../../../../web/charts/differences/difference-view.ts';
import type { Translate } from '../../../../web/i18n/translate.ts';
import { plausibleComparison } from '../../../support/plausible-comparison.ts';
import { openedZDistrict } from '../../../support/z-district.ts';

const t = ((key: string) => key) as unknown as Translate;

it('one row per measure and design, the difference and its interval among the cells', () => {
  const comparison = plausibleComparison(openedZDistrict().scenario, 6);
  const cells = pairedCells(comparison, ['true-solved-share', 'harm-days']);
  const table = differenceTable(cells, new Map(), t, 'en');
  expect(table.rows).toHaveLength(2 * comparison.pairs.length);
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  const { paired } = cells[0];
  expect(table.rows[0][3]).toMatchObject({ value: paired.value });
  expect(table.rows[0][4]).toMatchObject({ value: paired.interval95?.lower });
  expect(table.rows[0][5]).toMatchObject({ value: paired.interval95?.upper });
  expect(table.rows[0][10]).toEqual({ value: 6, text: '6' });
});
