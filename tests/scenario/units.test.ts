// Numbers with units, in both languages.

import { describe, expect, it } from 'vitest';
import { unitNames, withUnit } from '../../src/scenario/units.ts';

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
