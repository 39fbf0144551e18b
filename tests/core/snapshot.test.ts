// Columns of snapshots: copies share nothing, hashes ignore the order, prefixes nest.

import { describe, expect, it } from 'vitest';
import { ResultHash } from '../../src/core/hash.ts';
import { columnOf, copyColumns, hashColumns, prefixColumns, selectColumns } from '../../src/core/snapshot.ts';

describe('columns', () => {
  const columns = { b: Int32Array.of(1, 2), a: Float64Array.of(0.5) };

  it('are copied without sharing memory', () => {
    const copy = copyColumns(columns);
    expect(copy).toEqual(columns);
    expect(copy.b.buffer).not.toBe(columns.b.buffer);
  });

  it('hash alike whatever their order, and differently under other names', () => {
    const hex = (c: Record<string, ArrayBufferView>): string => {
      const hash = new ResultHash();
      hashColumns(hash, c);
      return hash.hex();
    };
    expect(hex({ a: columns.a, b: columns.b })).toBe(hex(columns));
    expect(hex({ a: columns.a, c: columns.b })).not.toBe(hex(columns));
    expect(() => hex({ a: new DataView(new ArrayBuffer(8)) })).toThrow('unsupported');
  });

  it('nest by prefix and come out again', () => {
    const nested = {
      ...prefixColumns('events', columns),
      ...prefixColumns('stations', { b: Int8Array.of(3) }),
    };
    expect(selectColumns('events', nested)).toEqual(columns);
    expect(selectColumns('stations', nested)).toEqual({ b: Int8Array.of(3) });
  });

  it('are handed out only under their own name and as the expected type', () => {
    expect(columnOf(columns, 'a', Float64Array)).toBe(columns.a);
    expect(() => columnOf(columns, 'a', Int32Array)).toThrow('no column "a"');
    expect(() => columnOf(columns, 'toString', Int32Array)).toThrow('no column "toString"');
  });
});
