// The events of one open minute in firing order: an array of record rows in order. Part of the event
// calendar; owns only the sequence, the order itself is in firing-order.ts.

import { isBefore, keyOf } from './firing-order.ts';

const MERGE_FROM = 24;

/** Rows of the open minute that are still to fire, in order. */
export class MinuteQueue {
  private keys = new Float64Array(64); // priority * 2^32 + origin0
  private order = new Int32Array(64);
  private spareKeys = new Float64Array(0);
  private spareOrder = new Int32Array(0);
  private head = 0;
  private tail = 0;

  /** Tells whether everything has fired. */
  isEmpty(): boolean {
    return this.head === this.tail;
  }

  /** Removes the first row and returns it; the queue must not be empty. */
  shift(): number {
    return this.order[this.head++];
  }

  /**
   * Takes the rows of a linked list, in any order, and sorts them; the queue must be empty.
   * @param records the calendar's records
   * @param rows row at each position
   * @param keys its sort key
   * @param links next position, 0 at the end
   * @param first first position, 0 for none
   */
  open(records: Int32Array, rows: Int32Array, keys: Float64Array, links: Int32Array, first: number): void {
    let count = 0;
    for (let position = first; position !== 0; position = links[position]) {
      if (count === this.order.length) this.grow();
      this.order[count] = rows[position];
      this.keys[count] = keys[position];
      count++;
    }
    this.head = 0;
    this.tail = count;
    if (count < 2) return;
    if (count <= MERGE_FROM) this.insertionSort(records, 0, count);
    else this.mergeSort(records, count);
  }

  /** Puts a row in its place among those still to fire. */
  insert(records: Int32Array, row: number): void {
    if (this.head === this.tail) this.head = this.tail = 0;
    if (this.tail === this.order.length) this.makeRoom();
    const key = keyOf(records, row);
    let low = this.head;
    let high = this.tail;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(records, key, row, this.keys[middle], this.order[middle])) high = middle;
      else low = middle + 1;
    }
    this.order.copyWithin(low + 1, low, this.tail);
    this.keys.copyWithin(low + 1, low, this.tail);
    this.order[low] = row;
    this.keys[low] = key;
    this.tail++;
  }

  /** Returns a copy of the rows still to fire, in order. */
  rows(): Int32Array {
    return this.order.slice(this.head, this.tail);
  }

  /** Replaces the queue by rows that are in order. */
  load(records: Int32Array, rows: Int32Array): void {
    this.head = 0;
    this.tail = rows.length;
    while (this.order.length < rows.length) this.grow();
    this.order.set(rows);
    for (let i = 0; i < rows.length; i++) this.keys[i] = keyOf(records, rows[i]);
  }

  private insertionSort(records: Int32Array, from: number, to: number): void {
    const { keys, order } = this;
    for (let i = from + 1; i < to; i++) {
      const key = keys[i];
      const row = order[i];
      let j = i - 1;
      while (j >= from && isBefore(records, key, row, keys[j], order[j])) {
        keys[j + 1] = keys[j];
        order[j + 1] = order[j];
        j--;
      }
      keys[j + 1] = key;
      order[j + 1] = row;
    }
  }

  private mergeSort(records: Int32Array, count: number): void {
    for (let from = 0; from < count; from += MERGE_FROM) {
      this.insertionSort(records, from, Math.min(from + MERGE_FROM, count));
    }
    if (this.spareOrder.length < this.order.length) {
      this.spareKeys = new Float64Array(this.keys.length);
      this.spareOrder = new Int32Array(this.order.length);
    }
    for (let width = MERGE_FROM; width < count; width *= 2) {
      for (let from = 0; from < count; from += 2 * width) {
        this.merge(records, from, Math.min(from + width, count), Math.min(from + 2 * width, count));
      }
      [this.keys, this.spareKeys] = [this.spareKeys, this.keys];
      [this.order, this.spareOrder] = [this.spareOrder, this.order];
    }
  }

  private merge(records: Int32Array, from: number, middle: number, to: number): void {
    const { keys, order, spareKeys, spareOrder } = this;
    let left = from;
    let right = middle;
    for (let i = from; i < to; i++) {
      const takeRight =
        left === middle ||
        (right < to && isBefore(records, keys[right], order[right], keys[left], order[left]));
      const source = takeRight ? right++ : left++;
      spareKeys[i] = keys[source];
      spareOrder[i] = order[source];
    }
  }

  private makeRoom(): void {
    if (this.head > 0) {
      this.order.copyWithin(0, this.head, this.tail);
      this.keys.copyWithin(0, this.head, this.tail);
      this.tail -= this.head;
      this.head = 0;
    }
    if (this.tail * 2 > this.order.length) this.grow();
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2);
    const order = new Int32Array(this.order.length * 2);
    keys.set(this.keys);
    order.set(this.order);
    this.keys = keys;
    this.order = order;
  }
}
