// Made-up names: directions, numbers, Chinese numerals.

import { describe, expect, it } from 'vitest';
import { chineseNumber, communityName, townNames } from '../../../src/scenario/generate/place-names.ts';

describe('towns', () => {
  it('are named by their direction from the middle, parks as parks, each numbered in its own row', () => {
    const x = [0, 9, 9, 9, 0, -9, -9, -9, 0, 9];
    const y = [0, 0, 9, -9, 9, 9, 0, -9, -9, 1];
    const names = townNames(x, y, [...Array<boolean>(9).fill(false), true]);
    expect(names.map(({ zh }) => zh)).toEqual([
      '中一街道',
      '东一街道',
      '东北一街道',
      '东南一街道',
      '北一街道',
      '西北一街道',
      '西一街道',
      '西南一街道',
      '南一街道',
      '东一园区',
    ]);
    expect(names[1].en).toBe('East-1 sub-district');
    expect(names[9].en).toBe('East-1 park');
    expect(communityName(names[1], 12)).toEqual({
      zh: '东一街道第十二社区',
      en: 'East-1 sub-district, community 12',
    });
  });

  it('that are alone are central', () => {
    expect(townNames([5], [5], [false])).toEqual([{ zh: '中一街道', en: 'Central-1 sub-district' }]);
  });
});

it.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [103, '一百零三'],
  [110, '一百一十'],
  [400, '四百'],
  [1005, '一千零五'],
])('%i is written %s', (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});
