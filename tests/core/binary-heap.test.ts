// Heaps in an arena against sorted lists.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeapArena } from '../../src/core/binary-heap.ts';
import { fastCheckOptions } from './seed-of.ts';

interface Entry {
  key: number;
  tie: number;
  id: number;
}

const HEAPS = 5;

function sorted(entries: Entry[]): Entry[] {
  return [...entries].sort((x, y) => x.key - y.key || x.tie - y.tie);
}

/** Applies a step to the arena and to the lists; adds get a unique tie, so the order is total. */
function apply(
  arena: HeapArena,
  lists: Entry[][],
  [heap, action, key]: [number, number, number],
  serial: number,
): void {
  const list = lists[heap];
  if (action < 6) {
    const tie = (serial * 2654435761) >>> 0;
    arena.push(heap, key, tie, serial);
    list.push({ key, tie, id: serial });
  } else if (action < 9) {
    const first = sorted(list).at(0);
    expect([arena.peekKey(heap), arena.peekId(heap)]).toEqual([first?.key ?? Infinity, first?.id ?? -1]);
    expect(arena.pop(heap)).toBe(first?.id ?? -1);
    if (first !== undefined) list.splice(list.indexOf(first), 1);
  } else {
    const victim = list.at(serial % Math.max(1, list.length));
    expect(arena.remove(heap, victim?.id ?? -5)).toBe(victim !== undefined);
    if (victim !== undefined) list.splice(list.indexOf(victim), 1);
  }
  expect(arena.size(heap)).toBe(list.length);
}

function drain(arena: HeapArena, heap: number): number[] {
  const ids: number[] = [];
  for (let id = arena.pop(heap); id !== -1; id = arena.pop(heap)) ids.push(id);
  return ids;
}

const step = fc.tuple(fc.nat(HEAPS - 1), fc.nat(9), fc.integer({ min: -3, max: 20 }));

describe('a heap arena', () => {
  it('keeps every heap in order of (key, tie) under any sequence of steps, also after snapshot and restore', () => {
    const property = fc.property(fc.array(step, { maxLength: 400 }), fc.nat(400), (steps, cut) => {
      let arena = new HeapArena(HEAPS);
      const lists: Entry[][] = Array.from({ length: HEAPS }, () => []);
      steps.forEach((s, serial) => {
        if (serial === cut) {
          const fresh = new HeapArena(HEAPS, 32);
          fresh.restore(arena.snapshot());
          drain(arena, 0);
          arena = fresh;
        }
        apply(arena, lists, s, serial);
      });
      for (let heap = 0; heap < HEAPS; heap++) {
        expect(drain(arena, heap)).toEqual(sorted(lists[heap]).map((entry) => entry.id));
      }
    });
    fc.assert(property, fastCheckOptions(200));
  });

  it('gives the same order for the same entries pushed in any order', () => {
    const entries = Array.from({ length: 100 }, (_, i) => ({
      key: i % 7,
      tie: (i * 2654435761) >>> 0,
      id: i,
    }));
    const property = fc.property(fc.shuffledSubarray(entries, { minLength: 100 }), (shuffled) => {
      const arena = new HeapArena(1);
      for (const { key, tie, id } of shuffled) arena.push(0, key, tie, id);
      expect(drain(arena, 0)).toEqual(sorted(entries).map((entry) => entry.id));
    });
    fc.assert(property, fastCheckOptions(50));
  });

  it('uses the blocks that grown heaps left behind', () => {
    const arena = new HeapArena(64);
    for (let heap = 0; heap < 64; heap++) {
      for (let round = 0; round < 32; round++) arena.push(heap, round, heap, round);
    }
    // 64 heaps of 32 entries: the first blocks of 4 and the last of 32, and one set of 8 and 16 that all pass through
    expect(arena.snapshot().ids.byteLength / 4).toBe(64 * (4 + 32) + 8 + 16);
    for (let heap = 0; heap < 64; heap++)
      expect(drain(arena, heap)).toEqual(Array.from({ length: 32 }, (_, i) => i));
  });

  it('stays in order when the entry that fills a hole has to rise', () => {
    const arena = new HeapArena(1, 16);
    const keys = [1, 100, 2, 101, 102, 3, 10, 103, 104, 105, 106, 20, 21, 12, 11];
    for (const key of keys) arena.push(0, key, 0, key);
    // the last entry, 11, fills the hole that 103 leaves below 101 and 100
    expect(arena.remove(0, 103)).toBe(true);
    expect(drain(arena, 0)).toEqual([1, 2, 3, 10, 11, 12, 20, 21, 100, 101, 102, 104, 105, 106]);
  });

  it('orders ties as unsigned words, refuses NaN, and can be cleared', () => {
    const arena = new HeapArena(1);
    arena.push(0, 1, -1, 1);
    arena.push(0, 1, 1, 2);
    expect(drain(arena, 0)).toEqual([2, 1]);
    expect(() => arena.push(0, NaN, 0, 0)).toThrow('NaN');
    arena.push(0, 1, 1, 2);
    arena.clear(0);
    expect([arena.size(0), arena.peekKey(0)]).toEqual([0, Infinity]);
  });
});
