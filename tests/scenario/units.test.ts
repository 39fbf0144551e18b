// Numbers with units, in both languages.

import { describe, expect, it } from 'vitest';
import { measures } from '../../src/model/outcome/measures.ts';
import { unitName, unitNames, withUnit } from '../../src/scenario/units.ts';

describe('a number with its unit', () => {
  it.each([
    [0.05, '0-1', '5%', '5 %'],
    [1 / 3, '0-1', '33.33%', '33.33 %'],
    [0.000125, '0-1', '0.0125%', '0.0125 %'],
    [1, '0-1', '100%', '100 %'],
    [1.5, 'ratio', '1.5 倍', '1.5 ×'],
    [30000, 'yuan/year', '30,000 元/年', '30,000 yuan a year'],
    [1234567.891, 'yuan', '1,234,570 元', '1,234,570 yuan'],
    [-1234.5, 'yuan', '-1,234.5 元', '-1,234.5 yuan'],
    [0.1 + 0.2, 'hour', '0.3 小时', '0.3 hours'],
    [7, '', '7', '7'],
    [7, 'furlong', '7 furlong', '7 furlong'],
  ])('%d in %j', (value, unit, zh, en) => {
    expect(withUnit(value, unit)).toEqual({ zh, en });
  });

  it('has a Chinese name for every unit that has an English one', () => {
    for (const { zh, en } of Object.values(unitNames)) expect(zh === '').toBe(en === '');
  });
});

describe('the name of a unit', () => {
  it.each([...new Set(measures.map(({ unit }) => unit))])('exists for measures in %j', (unit) => {
    expect(Object.keys(unitNames)).toContain(unit);
    const { zh, en } = unitName(unit, 'difference');
    expect(zh).toMatch(/^[\u4e00-\u9fff]+$/);
    expect(en).toMatch(/^([a-z-]+|×)$/);
  });

  it.each(['share', '0-1'])('is empty for levels in %j and points for their differences', (unit) => {
    expect(unitName(unit, 'level')).toEqual({ zh: '', en: '' });
    expect(unitName(unit, 'difference')).toEqual({ zh: '百分点', en: 'points' });
  });

  it.each(['furlong', 'toString'])('is what was declared where it is not listed: %s', (unit) => {
    expect(unitName(unit, 'level')).toEqual({ zh: unit, en: unit });
  });
});
