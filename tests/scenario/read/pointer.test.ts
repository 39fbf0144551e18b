// JSON pointers and the values they point to.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { existsAt, fromPointer, isRelated, toPointer, valueAt } from '../../../src/scenario/read/pointer.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';

describe('a JSON pointer', () => {
  it('escapes ~ and / and comes back as it was', () => {
    expect(toPointer(['a/b', 'm~n', 0, ''])).toBe('/a~1b/m~0n/0/');
    expect(toPointer([])).toBe('');
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(fromPointer(toPointer(path))).toEqual(path);
      }),
      fastCheckOptions(200),
    );
  });

  it('reaches own properties only', () => {
    const data = { a: [{ b: 0 }], n: null };
    expect(valueAt(data, ['a', 0, 'b'])).toBe(0);
    expect(existsAt(data, ['a', 0, 'b'])).toBe(true);
    expect(existsAt(data, ['n'])).toBe(true);
    for (const path of [['constructor'], ['__proto__'], ['a', 'length', 'x'], ['n', 'x'], ['a', 1]]) {
      expect(valueAt(data, path)).toBeUndefined();
      expect(existsAt(data, path)).toBe(false);
    }
  });

  it('is related to those above and below it, not to those that only begin alike', () => {
    expect(isRelated('/a/b', '/a')).toBe(true);
    expect(isRelated('/a', '/a/b')).toBe(true);
    expect(isRelated('/a', '')).toBe(true);
    expect(isRelated('/ab', '/a')).toBe(false);
    expect(isRelated('/a/b', '/a/c')).toBe(false);
  });
});
