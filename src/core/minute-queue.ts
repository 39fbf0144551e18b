// The events of one open minute in firing order. Part of the event calendar; owns only the sequence, the order itself is in
// firing-order.ts.

import { isBefore, keyOf } from './firing-order.ts';
import type { OpenDay } from './open-day.ts';

const MERGE_FROM = 24;

/** Records of the open minute that are still to fire, in order. */
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

  /** Removes the first record and returns it; the queue must not be empty. */
  shift(): number {
    return this.order[this.head++];
  }

  /**
   * Takes the records of a minute that begins and sorts them; the queue must be empty.
   * @param day the open day
   * @param minute 0..1439 of it
   */
  open(day: OpenDay, minute: number): void {
    const { words, starts } = day;
    const end = starts[minute + 1];
    let count = 0;
    for (let record = starts[minute]; record < end; record++) this.collect(words, record, count++);
    for (let record = day.take(minute); record !== 0; record = day.following(record)) {
      this.collect(words, record, count++);
    }
    this.head = 0;
    this.tail = count;
    if (count < 2) return;
    if (count <= MERGE_FROM) this.insertionSort(words, 0, count);
    else this.mergeSort(words, count);
  }

  /** Puts a record in its place among those still to fire. */
  insert(words: Int32Array, record: number): void {
    if (this.head === this.tail) this.head = this.tail = 0;
    if (this.tail === this.order.length) this.makeRoom();
    const key = keyOf(words, record);
    let low = this.head;
    let high = this.tail;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(words, key, record, this.keys[middle], this.order[middle])) high = middle;
      else low = middle + 1;
    }
    this.order.copyWithin(low + 1, low, this.tail);
    this.keys.copyWithin(low + 1, low, this.tail);
    this.order[low] = record;
    this.keys[low] = key;
    this.tail++;
  }

  /** Returns a copy of the records still to fire, in order. */
  records(): Int32Array {
    return this.order.slice(this.head, this.tail);
  }

  /** Replaces the queue by records that are in order. */
  load(words: Int32Array, records: Int32Array): void {
    this.head = 0;
    this.tail = records.length;
    while (this.order.length < records.length) this.grow();
    this.order.set(records);
    for (let i = 0; i < records.length; i++) this.keys[i] = keyOf(words, records[i]);
  }

  private collect(words: Int32Array, record: number, at: number): void {
    if (at === this.order.length) this.grow();
    this.order[at] = record;
    this.keys[at] = keyOf(words, record);
  }

  private insertionSort(words: Int32Array, from: number, to: number): void {
    const { keys, order } = this;
    for (let i = from + 1; i < to; i++) {
      const key = keys[i];
      const record = order[i];
      let j = i - 1;
      while (j >= from && isBefore(words, key, record, keys[j], order[j])) {
        keys[j + 1] = keys[j];
        order[j + 1] = order[j];
        j--;
      }
      keys[j + 1] = key;
      order[j + 1] = record;
    }
  }

  private mergeSort(words: Int32Array, count: number): void {
    for (let from = 0; from < count; from += MERGE_FROM) {
      this.insertionSort(words, from, Math.min(from + MERGE_FROM, count));
    }
    if (this.spareOrder.length < this.order.length) {
      this.spareKeys = new Float64Array(this.keys.length);
      this.spareOrder = new Int32Array(this.order.length);
    }
    for (let width = MERGE_FROM; width < count; width *= 2) {
      for (let from = 0; from < count; from += 2 * width) {
        this.merge(words, from, Math.min(from + width, count), Math.min(from + 2 * width, count));
      }
      [this.keys, this.spareKeys] = [this.spareKeys, this.keys];
      [this.order, this.spareOrder] = [this.spareOrder, this.order];
    }
  }

  private merge(words: Int32Array, from: number, middle: number, to: number): void {
    const { keys, order, spareKeys, spareOrder } = this;
    let left = from;
    let right = middle;
    for (let i = from; i < to; i++) {
      const takeRight =
        left === middle ||
        (right < to && isBefore(words, keys[right], order[right], keys[left], order[left]));
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
