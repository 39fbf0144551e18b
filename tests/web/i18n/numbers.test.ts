// Numbers are written with digits that fit them, true minus signs, and no sign on zero.

import { expect, it } from 'vitest';
import {
  formatCount,
  formatDifference,
  formatInterval,
  formatPoints,
  formatTick,
  formatValue,
} from '../../../web/i18n/numbers.ts';

it('writes shares as percent', () => {
  expect(formatValue(0.6104, 'share', 'zh-CN')).toBe('61.0%');
  expect(formatValue(0.6104, 'share', 'en')).toBe('61.0\u00a0%');
  expect(formatValue(0.0042, '0-1', 'zh-CN')).toBe('0.42%');
  expect(formatValue(0, 'share', 'zh-CN')).toBe('0.0%');
});

it('writes other values with about three digits', () => {
  expect([1234.5, 12.345, 1.2345, 0.12345, 0].map((value) => formatValue(value, 'day', 'en'))).toEqual([
    '1,235',
    '12.3',
    '1.23',
    '0.123',
    '0.00',
  ]);
});

it('writes differences of shares as points with a sign', () => {
  expect(formatDifference(0.0321, 'share', 'en')).toBe('+3.2');
  expect(formatDifference(-0.0321, 'share', 'en')).toBe('−3.2');
  expect(formatDifference(-0.00001, 'share', 'en')).toBe('0.00');
  expect(formatInterval(-0.05, 0.02, 'share', 'en')).toBe('−5.0 … +2.0');
  expect(formatPoints(-0.051, 'en')).toBe('5.1');
});

it('writes ticks with as few digits as they need', () => {
  expect([-0.05, -0.005, 0, 0.1].map((value) => formatTick(value, 'share', 'en'))).toEqual([
    '−5',
    '−0.5',
    '0',
    '+10',
  ]);
  expect([-200, 0, 2500].map((value) => formatTick(value, 'hour', 'en'))).toEqual(['−200', '0', '+2,500']);
});

it('writes what is not a number as a dash', () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    expect(formatValue(value, 'share', 'en')).toBe('–');
    expect(formatDifference(value, 'day', 'zh-CN')).toBe('–');
  }
  expect(formatPoints(null, 'en')).toBe('–');
});

it('groups whole numbers', () => {
  expect(formatCount(1419999.6, 'zh-CN')).toBe('1,420,000');
});
