// What an object holds itself, whatever its prototype or its keys are called.

import { expect, it } from 'vitest';
import { hasOwn } from '../../src/core/own-property.ts';

it.each<[string, object, PropertyKey, boolean]>([
  ['a key of its own', { a: undefined }, 'a', true],
  ['an inherited method', {}, 'toString', false],
  ['__proto__ of a plain object', {}, '__proto__', false],
  ['__proto__ from JSON', JSON.parse('{"__proto__":1}') as object, '__proto__', true],
  ['an object without prototype', Object.assign(Object.create(null) as object, { a: 1 }), 'a', true],
  ['a key hasOwnProperty that is no function', { hasOwnProperty: 1 }, 'hasOwnProperty', true],
  ['an entry of a list', ['x'], 0, true],
  ['beyond the end of a list', ['x'], 1, false],
])('%s', (_case, object, key, held) => {
  expect(hasOwn(object, key)).toBe(held);
});
