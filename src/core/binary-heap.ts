// Many small binary min-heaps in one arena of typed arrays, e.g. one per cell of a district. Order: key (float64), then
// a second key (uint32) given by the caller; both equal means the caller has no preference, and then the order depends
// on the history, so give distinct second keys (origin words) to equal times. A full heap moves to a block of twice the
// size; blocks left behind are used again by other heaps.

import { WanggeError } from './errors.ts';
import { columnOf, type Columns, type Snapshotable } from './snapshot.ts';

const CLASSES = 31;

/** A set of numbered heaps of (key, tie, id). */
export class HeapArena implements Snapshotable {
  private heads: Int32Array; // per heap: offset, size, capacity, unused
  private keys: Float64Array;
  private ties: Uint32Array;
  private ids: Int32Array;
  private freeBlocks = new Int32Array(CLASSES).fill(-1); // by log2 of capacity; chained through ids
  private used = 0;

  /** @param heaps number of heaps, numbered from 0
   *  @param capacity entries to reserve in each, rounded up to a power of two, at least 4 */
  constructor(heaps: number, capacity = 4) {
    let room = 4;
    while (room < capacity) room *= 2;
    this.heads = new Int32Array(heaps * 4);
    this.used = heaps * room;
    this.keys = new Float64Array(this.used);
    this.ties = new Uint32Array(this.used);
    this.ids = new Int32Array(this.used);
    for (let heap = 0; heap < heaps; heap++) {
      this.heads[heap * 4] = heap * room;
      this.heads[heap * 4 + 2] = room;
    }
  }

  /** Returns the number of entries. */
  size(heap: number): number {
    return this.heads[heap * 4 + 1];
  }

  /** Returns the smallest key; Infinity when empty. */
  peekKey(heap: number): number {
    return this.heads[heap * 4 + 1] === 0 ? Infinity : this.keys[this.heads[heap * 4]];
  }

  /** Returns the id of the smallest entry; -1 when empty. */
  peekId(heap: number): number {
    return this.heads[heap * 4 + 1] === 0 ? -1 : this.ids[this.heads[heap * 4]];
  }

  /** Adds an entry. @param key not NaN @param tie order among equal keys, uint32 @param id int32 payload */
  push(heap: number, key: number, tie: number, id: number): void {
    if (key !== key) {
      throw new WanggeError(
        'heap-key',
        { zh: '堆的键不能是 NaN', en: 'Heap key must not be NaN' },
        { heap, id },
      );
    }
    const h = heap * 4;
    if (this.heads[h + 1] === this.heads[h + 2]) this.move(h);
    const base = this.heads[h];
    this.siftUp(base, this.heads[h + 1]++, key, tie >>> 0, id);
  }

  /** Removes the smallest entry and returns its id; -1 when empty. */
  pop(heap: number): number {
    const h = heap * 4;
    const size = this.heads[h + 1];
    if (size === 0) return -1;
    const base = this.heads[h];
    const id = this.ids[base];
    this.heads[h + 1] = size - 1;
    this.sinkLast(base, 0, size - 1);
    return id;
  }

  /** Removes the entry with this id by a linear search; returns whether it was there. */
  remove(heap: number, id: number): boolean {
    const h = heap * 4;
    const base = this.heads[h];
    const size = this.heads[h + 1];
    for (let i = 0; i < size; i++) {
      if (this.ids[base + i] !== id) continue;
      this.heads[h + 1] = size - 1;
      if (i < size - 1) this.replace(base, i, size - 1);
      return true;
    }
    return false;
  }

  /** Empties a heap; its block stays reserved. */
  clear(heap: number): void {
    this.heads[heap * 4 + 1] = 0;
  }

  snapshot(): Columns {
    return {
      heads: this.heads.slice(),
      keys: this.keys.slice(0, this.used),
      ties: this.ties.slice(0, this.used),
      ids: this.ids.slice(0, this.used),
      freeBlocks: this.freeBlocks.slice(),
    };
  }

  restore(columns: Columns): void {
    this.heads = columnOf(columns, 'heads', Int32Array).slice();
    this.keys = columnOf(columns, 'keys', Float64Array).slice();
    this.ties = columnOf(columns, 'ties', Uint32Array).slice();
    this.ids = columnOf(columns, 'ids', Int32Array).slice();
    this.freeBlocks = columnOf(columns, 'freeBlocks', Int32Array).slice();
    this.used = this.ids.length;
  }

  private siftUp(base: number, from: number, key: number, tie: number, id: number): void {
    const { keys, ties, ids } = this;
    let i = from;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const p = base + parent;
      if (keys[p] < key || (keys[p] === key && ties[p] <= tie)) break;
      keys[base + i] = keys[p];
      ties[base + i] = ties[p];
      ids[base + i] = ids[p];
      i = parent;
    }
    keys[base + i] = key;
    ties[base + i] = tie;
    ids[base + i] = id;
  }

  /** Moves the entry at `last` into the hole at `hole` and sinks it; `last` is also the new size. */
  private sinkLast(base: number, hole: number, last: number): void {
    const { keys, ties, ids } = this;
    const key = keys[base + last];
    const tie = ties[base + last];
    const id = ids[base + last];
    let i = hole;
    for (let child = 2 * i + 1; child < last; child = 2 * i + 1) {
      let c = base + child;
      if (child + 1 < last && (keys[c + 1] < keys[c] || (keys[c + 1] === keys[c] && ties[c + 1] < ties[c]))) {
        child++;
        c++;
      }
      if (key < keys[c] || (key === keys[c] && tie <= ties[c])) break;
      keys[base + i] = keys[c];
      ties[base + i] = ties[c];
      ids[base + i] = ids[c];
      i = child;
    }
    keys[base + i] = key;
    ties[base + i] = tie;
    ids[base + i] = id;
  }

  /** Fills the hole at i with the last entry, which may have to rise or to sink. */
  private replace(base: number, i: number, last: number): void {
    const key = this.keys[base + last];
    const tie = this.ties[base + last];
    const parent = base + ((i - 1) >> 1);
    const rises =
      i > 0 && (key < this.keys[parent] || (key === this.keys[parent] && tie < this.ties[parent]));
    if (rises) this.siftUp(base, i, key, tie, this.ids[base + last]);
    else this.sinkLast(base, i, last);
  }

  private move(h: number): void {
    const from = this.heads[h];
    const room = this.heads[h + 2];
    const target = this.takeBlock(room * 2);
    this.keys.copyWithin(target, from, from + room);
    this.ties.copyWithin(target, from, from + room);
    this.ids.copyWithin(target, from, from + room);
    this.heads[h] = target;
    this.heads[h + 2] = room * 2;
    const level = 31 - Math.clz32(room);
    this.ids[from] = this.freeBlocks[level];
    this.freeBlocks[level] = from;
  }

  private takeBlock(room: number): number {
    const level = 31 - Math.clz32(room);
    const free = this.freeBlocks[level];
    if (free >= 0) {
      this.freeBlocks[level] = this.ids[free];
      return free;
    }
    const start = this.used;
    this.used += room;
    if (this.used > this.ids.length) this.growArena(Math.max(this.used, this.ids.length * 2));
    return start;
  }

  private growArena(length: number): void {
    const keys = new Float64Array(length);
    const ties = new Uint32Array(length);
    const ids = new Int32Array(length);
    keys.set(this.keys);
    ties.set(this.ties);
    ids.set(this.ids);
    this.keys = keys;
    this.ties = ties;
    this.ids = ids;
  }
}
