// Values as they are shown in messages.

import { expect, it } from 'vitest';
import { showValue } from '../../../src/scenario/read/show-value.ts';

it.each([
  ['text', '"text"'],
  ['a\nb\u0000', '"a\\nb\\u0000"'],
  [-0, '-0'],
  [NaN, 'NaN'],
  [1e21, '1e+21'],
  [null, 'null'],
  [true, 'true'],
  [undefined, ''],
  [[], '[]'],
  [[1, 2, 3], '[… ×3]'],
  [{}, '{}'],
  [{ a: 1, 'b"': 2 }, '{a, b\\"}'],
  [() => 1, 'function'],
  [Symbol('s'), 'symbol'],
  [10n, 'bigint'],
])('%o is shown as %s', (value, text) => {
  expect(showValue(value)).toBe(text);
});

it('what is long is cut between characters, not within one', () => {
  const shown = showValue('😀'.repeat(100));
  expect(Array.from(shown)).toHaveLength(60);
  expect(shown.endsWith('😀…')).toBe(true);
});
