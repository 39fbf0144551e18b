// Numbers in sentences.
import { describe, expect, it } from 'vitest';
import { decimalsFor, formatFixed, formatPercent } from '../../src/experiment/format-number.ts';

describe('formatFixed', () => {
  it('writes a true minus sign, and no sign before a zero', () => {
    expect(formatFixed(-1.25, 1)).toBe('−1.3');
    expect(formatFixed(-0.04, 1)).toBe('0.0');
    expect(formatFixed(12345.678, 2)).toBe('12345.68');
  });

  it('writes a dash for what is not there', () => {
    expect([formatFixed(null, 1), formatFixed(NaN, 1), formatPercent(null, 1)]).toEqual(['–', '–', '–']);
  });
});

describe('formatPercent', () => {
  it('writes shares in percent', () => {
    expect(formatPercent(0.974, 1)).toBe('97.4');
  });
});

describe('decimalsFor', () => {
  it('keeps about three significant digits', () => {
    expect([1234, 56, 7, 0.3, 0.02, -7].map(decimalsFor)).toEqual([0, 1, 2, 3, 4, 2]);
  });
});
