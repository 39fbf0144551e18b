// Places of messages are filled, and English plurals follow the number.

import { expect, it } from 'vitest';
import { fillMessage, placesOf } from '../../../web/i18n/message.ts';

it('fills values, numbers in the style of the locale', () => {
  expect(fillMessage('{name}: {n}', { name: 'A', n: 1234567 }, 'en')).toBe('A: 1,234,567');
  expect(fillMessage('共 {n} 个', { n: 12345 }, 'zh-CN')).toBe('共 12,345 个');
});

it('takes the singular for one and the plural for all else', () => {
  const text = '{n} {n|world|worlds}';
  expect([0, 1, 2, 21].map((n) => fillMessage(text, { n }, 'en'))).toEqual([
    '0 worlds',
    '1 world',
    '2 worlds',
    '21 worlds',
  ]);
});

it('leaves a place without a value visible', () => {
  expect(fillMessage('{a} and {b}', { a: 'x' }, 'en')).toBe('x and {b}');
});

it('never reads places out of values', () => {
  expect(fillMessage('{a}', { a: '{b} $& {a}' }, 'en')).toBe('{b} $& {a}');
});

it('lists each place once', () => {
  expect(placesOf('{n} {n|run|runs} of {name}')).toEqual(['n', 'name']);
});

it('a text in two languages is put in in the one that is spoken', () => {
  const name = { zh: '我的镇', en: 'My town' };
  expect(fillMessage('<{name}>', { name }, 'zh-CN')).toBe('<我的镇>');
  expect(fillMessage('<{name}>', { name }, 'en')).toBe('<My town>');
});
