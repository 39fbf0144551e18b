// The page speaks the visitor's first language that it knows.

import { expect, it } from 'vitest';
import { inLanguage, preferredLanguage } from '../../../web/i18n/language-tag.ts';

it.each([
  [['zh-CN'], 'zh-CN'],
  [['zh-TW', 'en'], 'zh-CN'],
  [['ZH'], 'zh-CN'],
  [['fr', 'zh-Hans-CN', 'en'], 'zh-CN'],
  [['en-GB', 'zh'], 'en'],
  [['fr', 'de'], 'en'],
  [[], 'en'],
])('%j -> %s', (tags, expected) => {
  expect(preferredLanguage(tags)).toBe(expected);
});

it('picks the side of a bilingual text', () => {
  const text = { zh: '网格', en: 'grid' };
  expect([inLanguage(text, 'zh-CN'), inLanguage(text, 'en')]).toEqual(['网格', 'grid']);
});
