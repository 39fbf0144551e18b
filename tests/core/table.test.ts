// Growable tables: rows recycled under rising generations, growth that keeps every value, snapshots that are copies.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ResultHash } from '../../src/core/hash.ts';
import { copyColumns, hashColumns, prefixColumns, selectColumns, Table } from '../../src/core/table.ts';
import { fastCheckOptions } from './seed-of.ts';

const schema = { cell: 'u16', balance: 'f64', state: 'i8' } as const;

describe('a table', () => {
  it('behaves like a map of objects under any sequence of adding, writing and releasing', () => {
    const step = fc.record({
      release: fc.boolean(),
      pick: fc.nat(),
      value: fc.integer({ min: -1000, max: 1000 }),
    });
    const property = fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const table = new Table(schema, 2);
      const model = new Map<number, { generation: number; balance: number }>();
      const stale: [number, number][] = [];
      for (const { release, pick, value } of steps) {
        const rows = [...model.keys()];
        if (release && rows.length > 0) {
          const row = rows[pick % rows.length];
          stale.push([row, table.generation(row)]);
          table.release(row);
          model.delete(row);
        } else {
          const row = table.add();
          expect(model.has(row) || row < 1).toBe(false);
          expect([table.columns.balance[row], table.columns.cell[row]]).toEqual([0, 0]);
          table.columns.balance[row] = value;
          table.columns.cell[row] = row & 0xffff;
          model.set(row, { generation: table.generation(row), balance: value });
        }
      }
      expect(table.size).toBe(model.size);
      for (const [row, { generation, balance }] of model) {
        expect(table.columns.balance[row]).toBe(balance);
        expect(table.isCurrent(row, generation)).toBe(true);
      }
      for (const [row, generation] of stale) expect(table.isCurrent(row, generation)).toBe(false);
    });
    fc.assert(property, fastCheckOptions(100));
  });

  it('keeps generations out of reach of whoever overwrites a whole row', () => {
    const table = new Table(schema);
    const row = table.add();
    const generation = table.generation(row);
    table.release(row);
    const again = table.add();
    expect(again).toBe(row);
    for (const column of Object.values(table.columns)) column[again] = 0;
    expect(table.isCurrent(row, generation)).toBe(false);
    expect(table.isCurrent(row, generation + 1)).toBe(true);
  });

  it('refuses to release what is not in use', () => {
    const table = new Table(schema);
    const row = table.add();
    table.release(row);
    for (const bad of [row, 0, -1, 99]) expect(() => table.release(bad)).toThrow('no row');
  });

  it('goes on from a snapshot exactly as the original, and does not share memory with it', () => {
    const table = new Table(schema, 2);
    for (let i = 0; i < 20; i++) table.columns.balance[table.add()] = i;
    table.release(3);
    table.release(7);
    const snapshot = table.snapshot();
    const copy = new Table(schema);
    copy.restore(snapshot);
    table.columns.balance[1] = -1;
    expect(copy.columns.balance[1]).toBe(0);
    table.columns.balance[1] = 0;
    expect([copy.add(), copy.add(), copy.add()]).toEqual([table.add(), table.add(), table.add()]);
    expect(copy.snapshot()).toEqual(table.snapshot());
    expect(() => copy.restore({})).toThrow('no column');
  });
});

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
});
