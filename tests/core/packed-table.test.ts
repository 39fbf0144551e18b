// Packed tables: rows recycled under rising generations, growth that keeps every value, snapshots that are copies.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedTable } from '../../src/core/packed-table.ts';
import { fastCheckOptions } from './seed-of.ts';

const schema = { cell: 'i32', balance: 'f32', state: 'i32' } as const;
const step = fc.record({
  release: fc.boolean(),
  pick: fc.nat(),
  value: fc.integer({ min: -1000, max: 1000 }),
});

describe('a packed table', () => {
  it('behaves like a map of objects under any sequence of adding, writing, releasing and forking', () => {
    const property = fc.property(fc.array(step, { maxLength: 300 }), fc.nat(300), (steps, fork) => {
      let table = new PackedTable(schema, 2);
      const model = new Map<number, { generation: number; balance: number }>();
      const stale: [number, number][] = [];
      steps.forEach(({ release, pick, value }, i) => {
        if (i === fork) {
          const copy = new PackedTable(schema, 64);
          for (let k = 0; k < 10; k++) copy.columns.state[copy.add()] = 7;
          copy.restore(table.snapshot());
          table = copy;
        }
        const rows = [...model.keys()];
        if (release && rows.length > 0) {
          const row = rows[pick % rows.length];
          stale.push([row, table.generation(row)]);
          table.release(row);
          model.delete(row);
        } else {
          const row = table.add();
          expect(model.has(row) || row < 1).toBe(false);
          const { cell, balance, state } = table.columns;
          expect([cell[row], balance[row], state[row]]).toEqual([0, 0, 0]);
          [cell[row], balance[row], state[row]] = [-1, value, -2147483648];
          model.set(row, { generation: table.generation(row), balance: value });
        }
      });
      expect(table.size).toBe(model.size);
      for (const [row, { generation, balance }] of model) {
        expect([table.columns.balance[row], table.columns.cell[row]]).toEqual([balance, -1]);
        expect([table.isUsed(row), table.isCurrent(row, generation)]).toEqual([true, true]);
        expect(table.rowAt(table.indexOf(row))).toBe(row);
      }
      for (const [row, generation] of stale) expect(table.isCurrent(row, generation)).toBe(false);
    });
    fc.assert(property, fastCheckOptions(150));
  });

  it('keeps generations out of reach of whoever overwrites all fields of a row', () => {
    const table = new PackedTable(schema);
    const row = table.add();
    const generation = table.generation(row);
    table.release(row);
    expect(table.add()).toBe(row);
    for (const column of Object.values(table.columns)) column[row] = 0;
    expect(table.isCurrent(row, generation)).toBe(false);
    expect(table.isCurrent(row, generation + 1)).toBe(true);
  });

  it('goes on from a snapshot exactly as the original, and does not share memory with it', () => {
    const table = new PackedTable(schema, 2);
    for (let i = 0; i < 20; i++) table.columns.balance[table.add()] = i;
    table.release(table.rowAt(3));
    table.release(table.rowAt(7));
    const copy = new PackedTable(schema);
    copy.restore(table.snapshot());
    const first = table.rowAt(1);
    table.columns.balance[first] = -1;
    expect(copy.columns.balance[first]).toBe(0);
    table.columns.balance[first] = 0;
    expect([copy.add(), copy.add(), copy.add()]).toEqual([table.add(), table.add(), table.add()]);
    expect(copy.snapshot()).toEqual(table.snapshot());
    expect(() => copy.restore({})).toThrow('no column');
  });

  it('refuses to release what is not in use', () => {
    const table = new PackedTable(schema);
    const row = table.add();
    table.release(row);
    for (const bad of [row, 0, -8, 800]) expect(() => table.release(bad)).toThrow('no row');
  });
});
