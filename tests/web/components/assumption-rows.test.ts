// Every parameter is listed with its value, range and source, in both languages, and can be found.

import { describe, expect, it } from 'vitest';
import {
  assumptionRows,
  matchingRows,
  rangeText,
  valueText,
} from '../../../web/components/assumption-rows.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const rows = assumptionRows(openedZDistrict().scenario);
const row = (path: string) => {
  const found = rows.find(({ parameter }) => parameter.path === path);
  if (!found) throw new Error(path);
  return found;
};

it('lists every parameter with names, status and source', () => {
  expect(rows.length).toBeGreaterThan(80);
  for (const { parameter } of rows) {
    expect(parameter.meta.zh, parameter.path).toMatch(/[\u4e00-\u9fff]/);
    expect(parameter.meta.en.length * parameter.meta.source.en.length, parameter.path).toBeGreaterThan(0);
  }
});

it('every value that is not inside a list is written', () => {
  for (const one of rows.filter(
    ({ parameter }) => !parameter.path.includes('*') && parameter.kind !== 'variant',
  )) {
    for (const side of ['zh', 'en'] as const)
      expect(valueText(one, side), one.parameter.path).not.toMatch(/undefined|NaN|\[object/);
  }
});

describe('a value', () => {
  it.each([
    ['territory.population', '1,420,000', '1,420,000'],
    ['scheme.superior.pressure', '有', 'on'],
    ['organisation.returnToBlock', '%', '%'],
  ])('%s is written in both languages', (path, zh, en) => {
    expect(valueText(row(path), 'zh')).toContain(zh);
    expect(valueText(row(path), 'en')).toContain(en);
  });
});

it('ranges have their unit', () => {
  expect(rangeText(row('workers.hoursPerDay').parameter, 'zh')).toBe('0.5–16 小时');
  expect(rangeText(row('organisation.returnToBlock').parameter, 'en')).toBe('0–100%');
});

describe('a search', () => {
  it('finds words of either language, of paths and of sources, all of them', () => {
    expect(matchingRows(rows, '抽查').length).toBeGreaterThan(0);
    expect(matchingRows(rows, 'audit probability').map(({ parameter }) => parameter.path)).toContain(
      'scheme.audits.monthlyProbability',
    );
    expect(matchingRows(rows, 'Kunming').length).toBeGreaterThan(0);
    expect(matchingRows(rows, '昆明').length).toBeGreaterThan(0);
    expect(matchingRows(rows, 'audit zebra')).toEqual([]);
  });

  it('for nothing finds everything', () => {
    expect(matchingRows(rows, '  ')).toHaveLength(rows.length);
  });
});
