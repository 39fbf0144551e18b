// Every unit that a measure is declared in has a name in both languages.

import { expect, it } from 'vitest';
import { measures } from '../../../src/model/outcome/measures.ts';
import { unitName } from '../../../web/i18n/units.ts';

it.each([...new Set(measures.map(({ unit }) => unit))])('%s', (unit) => {
  for (const of of ['value', 'difference'] as const) {
    expect(unitName(unit, of, 'zh-CN')).toMatch(/[\u4e00-\u9fff]|^%$/);
    expect(unitName(unit, of, 'en')).toMatch(/^[a-z%-]+$/);
  }
});

it('differences of shares are percentage points', () => {
  expect([unitName('share', 'difference', 'zh-CN'), unitName('0-1', 'difference', 'en')]).toEqual([
    '百分点',
    'points',
  ]);
});

it('a unit without a name is shown as declared', () => {
  expect(unitName('furlong', 'value', 'en')).toBe('furlong');
});
