// Names of measures say the same in both languages: what a figure is counted over is part of its name.
import { describe, expect, it } from 'vitest';
import { measures } from '../../../src/model/outcome/measures.ts';

const bases: [en: RegExp, zh: RegExp][] = [
  [/per 1,000 residents/, /每千居民/],
  [/per million residents/, /每百万居民/],
  [/per grid/, /每网格/],
  [/per town/, /每街镇/],
  [/and year/, /每年/],
  [/and month/, /每月/],
  [/at the end of the window/, /期末/],
];

describe('names of measures', () => {
  it.each(measures)('$id has the same base in both languages', ({ zh, en }) => {
    for (const [inEnglish, inChinese] of bases) expect(inChinese.test(zh)).toBe(inEnglish.test(en));
  });

  it('are told apart in each language', () => {
    expect(new Set(measures.map(({ zh }) => zh)).size).toBe(measures.length);
    expect(new Set(measures.map(({ en }) => en)).size).toBe(measures.length);
  });
});

it('hours of crews, who are paid idle or busy, are neither good nor bad in themselves', () => {
  expect(measures.find(({ id }) => id === 'department-hours')?.better).toBe('neither');
});
