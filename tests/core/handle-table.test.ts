// Handles: never the same one twice, not even after a slot has been used hundreds of times.

import { describe, expect, it } from 'vitest';
import { HandleTable } from '../../src/core/handle-table.ts';

describe('a handle table', () => {
  it('retires a slot after 512 uses, so that 100,000 handles through one slot at a time all differ', () => {
    const table = new HandleTable();
    const seen = new Set<number>();
    const slots = new Set<number>();
    for (let i = 0; i < 100000; i++) {
      const slot = table.take();
      seen.add(table.handle(slot));
      slots.add(slot);
      table.release(slot);
    }
    expect([seen.size, slots.size]).toEqual([100000, Math.ceil(100000 / 512)]);
    expect(Math.min(...seen)).toBeGreaterThan(0);
    expect(Math.max(...seen)).toBeLessThan(2147483648);
  });

  it('knows a handle as current from take to cancel or release, and never again', () => {
    const table = new HandleTable();
    const slot = table.take();
    const handle = table.handle(slot);
    expect([table.isCurrent(handle), table.isCancelled(slot), table.slot(handle)]).toEqual([
      true,
      false,
      slot,
    ]);
    table.cancel(slot);
    expect([table.isCurrent(handle), table.isCancelled(slot)]).toEqual([false, true]);
    table.release(slot);
    expect([table.take(), table.isCurrent(handle), table.isCancelled(slot)]).toEqual([slot, false, false]);
    expect([table.isCurrent(0), table.isCurrent(-1), table.isCurrent(999)]).toEqual([false, false, false]);
  });

  it('goes on from a snapshot exactly as the original', () => {
    const [table, copy] = [new HandleTable(), new HandleTable()];
    for (let i = 0; i < 700; i++) table.take();
    for (let slot = 1; slot < 600; slot += 7) table.release(slot);
    copy.restore(table.snapshot());
    for (let i = 0; i < 200; i++) expect(copy.handle(copy.take())).toBe(table.handle(table.take()));
    expect(copy.snapshot()).toEqual(table.snapshot());
  });
});
