// Figures as people type them are read, and what is none is refused with the reason.

import { describe, expect, it } from 'vitest';
import { readNumber, settingText } from '../../../web/levers/read-setting.ts';

const share = { unit: '0-1', min: 0, max: 1, isWhole: false };
const yuan = { unit: 'yuan', min: 0, max: 10_000, isWhole: false };
const people = { unit: 'person', min: 1, max: 12, isWhole: true };

describe('what is typed', () => {
  it.each([
    ['35', share, 0.35],
    ['35 %', share, 0.35],
    ['３５％', share, 0.35],
    ['.5', share, 0.005],
    ['3,000', yuan, 3000],
    [' 12.5 ', yuan, 12.5],
    ['4', people, 4],
  ])('“%s” is read', (text, setting, value) => {
    const read = readNumber(text, setting);
    expect(read.ok && read.value).toBeCloseTo(value, 12);
  });

  it.each([
    ['many', yuan, 'scheme.refused.number'],
    ['', yuan, 'scheme.refused.number'],
    ['1e3', yuan, 'scheme.refused.number'],
    ['2.5', people, 'scheme.refused.whole'],
    ['120', share, 'scheme.refused.range'],
    ['-1', yuan, 'scheme.refused.range'],
  ])('“%s” is refused', (text, setting, key) => {
    const read = readNumber(text, setting);
    expect(!read.ok && read.refusal.key).toBe(key);
  });

  it('is refused with its bounds as they are typed', () => {
    const read = readNumber('120', share);
    expect(!read.ok && read.refusal.values).toEqual({ least: '0%', most: '100%' });
  });
});

it('what is shown reads back as the same setting', () => {
  expect([settingText(1 / 3, '0-1'), settingText(3000, 'yuan')]).toEqual(['33.33', '3000']);
  const read = readNumber(settingText(0.005, '0-1'), share);
  expect(read.ok && read.value).toBeCloseTo(0.005, 12);
});
