// Every definition of the three rates, and what each claims to measure, is read from the comparison and stands in the table.

import { expect, it } from 'vitest';
import { indicators } from '../../../../src/model/assessment/indicators/index.ts';
import { measures } from '../../../../src/model/outcome/measures.ts';
import {
  definitionPanels,
  definitionTable,
  levelOf,
} from '../../../../web/charts/definitions/definition-view.ts';
import { rateGroups } from '../../../../web/charts/definitions/rate-groups.ts';
import type { Translate } from '../../../../web/i18n/translate.ts';
import { plausibleComparison } from '../../../support/plausible-comparison.ts';
import { openedZDistrict } from '../../../support/z-district.ts';

const t = ((key: string) => key) as unknown as Translate;
const comparison = plausibleComparison(openedZDistrict().scenario, 6);
const rows = rateGroups.flatMap((group) => group.rows.map((row) => ({ ...row, rate: group.rate })));

it('what counts as record reads the record, what counts as truth the truth', () => {
  expect(rateGroups.map(({ rate }) => rate)).toEqual(['discovery', 'handling', 'reporting']);
  for (const { measure, kind } of rows) {
    const declared = measures.find(({ id }) => id === measure);
    expect(declared?.ledger, measure).toBe(kind === 'truth' ? 'truth' : 'record');
    expect(declared?.unit, measure).toBe('share');
    if (kind === 'truth') continue;
    expect(
      indicators.some(({ id }) => id === measure),
      measure,
    ).toBe(true);
  }
});

it('every indicator that names one of the three rates is among its definitions', () => {
  for (const rate of ['discovery', 'handling', 'reporting']) {
    const named = indicators.filter(({ id }) => id.startsWith(rate)).map(({ id }) => id);
    const shown = rows
      .filter((row) => row.rate === rate && row.kind === 'record')
      .map(({ measure }) => measure);
    expect(shown).toEqual(expect.arrayContaining(named));
  }
});

it('the panels hold the level and the interval of each design', () => {
  const panels = definitionPanels(comparison);
  const quota = panels[0]?.rows[1];
  expect(quota?.measure).toBe('discovery-quota');
  quota?.levels.forEach(({ design, value, interval }) => {
    const level = levelOf(comparison, design, 'discovery-quota');
    expect(value).toBe(level?.value);
    expect(interval).toBe(level?.interval95);
    expect(interval).not.toBeNull();
  });
});

it('the table has a row per rate, definition and design, with the figures at full precision', () => {
  const table = definitionTable(comparison, new Map(), t, 'en');
  expect(table.rows).toHaveLength(rows.length * comparison.designs.length);
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  const level = levelOf(comparison, comparison.designs[1].design, 'discovery-patrol-share');
  expect(table.rows[1]?.slice(2)).toMatchObject([
    comparison.designs[1].design,
    { value: level?.value },
    { value: level?.interval95?.lower },
    { value: level?.interval95?.upper },
    { value: 6, text: '6' },
  ]);
});
