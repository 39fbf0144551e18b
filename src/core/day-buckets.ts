// The coarse level of the event calendar: which event rows fall on which day, kept in small chunks so that unfolding a
// day reads memory in sequence, and the current day's rows as a list per minute. Knows rows, times and
// sort keys only.
//
// A chunk is 32 words (128 bytes): link, 20 rows, 20 minutes of 16 bits, 1 unused.

import { keyOf } from './firing-order.ts';
import { columnOf, copyColumns, prefixColumns, selectColumns, type Columns } from './snapshot.ts';

const MINUTES_PER_DAY = 1440;
const CHUNK_WORDS = 32;
const CHUNK_ROWS = 20;
const FIRST_MINUTE = 42; // of a chunk, in 16-bit units
const BIT_WORDS = MINUTES_PER_DAY / 32;

/** Rows by day, and the current day's rows by minute. */
export class DayBuckets {
  /** Rows of the current day by position; positions count from 1. */
  rows = new Int32Array(64);
  /** Sort key of each row, see firing-order.ts. */
  keys = new Float64Array(64);
  /** Next position of the same minute, 0 at the end. */
  links = new Int32Array(64);
  private readonly firsts = new Int32Array(MINUTES_PER_DAY); // first position of each minute
  private count = 0; // positions in use
  private readonly occupied = new Int32Array(BIT_WORDS); // one bit per minute of the current day
  private readonly heads: Int32Array; // newest chunk of each day
  private readonly fills: Uint8Array; // rows in the newest chunk
  private chunks = new Int32Array(64 * CHUNK_WORDS);
  private minutes = new Uint16Array(this.chunks.buffer);
  private freeChunk = 0;
  private highest = 0;

  /** @param days number of days */
  constructor(days: number) {
    this.heads = new Int32Array(days);
    this.fills = new Uint8Array(days);
  }

  /** Adds a row to a day that is not open yet. */
  push(day: number, row: number, minute: number): void {
    let chunk = this.heads[day];
    let fill = this.fills[day];
    if (chunk === 0 || fill === CHUNK_ROWS) {
      chunk = this.newChunk(chunk);
      this.heads[day] = chunk;
      fill = 0;
    }
    this.chunks[chunk * CHUNK_WORDS + 1 + fill] = row;
    this.minutes[chunk * CHUNK_WORDS * 2 + FIRST_MINUTE + fill] = minute;
    this.fills[day] = fill + 1;
  }

  /** Adds a row to the current day. */
  add(records: Int32Array, row: number, minute: number): void {
    const position = ++this.count;
    if (position >= this.rows.length) this.growDay(position + 1);
    this.rows[position] = row;
    this.keys[position] = keyOf(records, row);
    this.links[position] = this.firsts[minute];
    this.firsts[minute] = position;
    this.occupied[minute >> 5] |= 1 << (minute & 31);
  }

  /** Empties a minute of the current day and returns the first position of its list, 0 for none. */
  take(minute: number): number {
    const first = this.firsts[minute];
    this.firsts[minute] = 0;
    this.occupied[minute >> 5] &= ~(1 << (minute & 31));
    return first;
  }

  /** Returns the first minute from `minute` on, below 1440, that has anything; 1440 when none has. */
  firstFrom(minute: number): number {
    let word = minute >> 5;
    let bits = this.occupied[word] & (-1 << (minute & 31));
    while (bits === 0) {
      if (++word >= BIT_WORDS) return MINUTES_PER_DAY;
      bits = this.occupied[word];
    }
    return (word << 5) + 31 - Math.clz32(bits & -bits);
  }

  /**
   * Makes a day the current one; every minute of the day before must have been taken. Reads the records of the whole
   * day here, where the reads do not wait for one another, and so brings them near for firing.
   */
  open(records: Int32Array, day: number): void {
    this.count = 0;
    let fill = this.fills[day];
    let chunk = this.heads[day];
    this.heads[day] = 0;
    while (chunk !== 0) {
      const word = chunk * CHUNK_WORDS;
      const first = word * 2 + FIRST_MINUTE;
      for (let i = 0; i < fill; i++) this.add(records, this.chunks[word + 1 + i], this.minutes[first + i]);
      const older = this.chunks[word];
      this.chunks[word] = this.freeChunk;
      this.freeChunk = chunk;
      chunk = older;
      fill = CHUNK_ROWS;
    }
  }

  snapshot(): Columns {
    const { firsts, occupied, heads, fills, count } = this;
    return prefixColumns('days', {
      state: Int32Array.of(this.freeChunk, this.highest, count),
      chunks: this.chunks.slice(0, (this.highest + 1) * CHUNK_WORDS),
      rows: this.rows.slice(0, count + 1),
      keys: this.keys.slice(0, count + 1),
      links: this.links.slice(0, count + 1),
      ...copyColumns({ firsts, occupied, heads, fills }),
    });
  }

  restore(nested: Columns): void {
    const columns = selectColumns('days', nested);
    [this.freeChunk, this.highest, this.count] = columnOf(columns, 'state', Int32Array);
    this.chunks = columnOf(columns, 'chunks', Int32Array).slice();
    this.minutes = new Uint16Array(this.chunks.buffer);
    this.rows = columnOf(columns, 'rows', Int32Array).slice();
    this.keys = columnOf(columns, 'keys', Float64Array).slice();
    this.links = columnOf(columns, 'links', Int32Array).slice();
    this.firsts.set(columnOf(columns, 'firsts', Int32Array));
    this.occupied.set(columnOf(columns, 'occupied', Int32Array));
    this.heads.set(columnOf(columns, 'heads', Int32Array));
    this.fills.set(columnOf(columns, 'fills', Uint8Array));
  }

  private newChunk(older: number): number {
    let chunk = this.freeChunk;
    if (chunk !== 0) {
      this.freeChunk = this.chunks[chunk * CHUNK_WORDS];
    } else {
      chunk = ++this.highest;
      if ((chunk + 1) * CHUNK_WORDS > this.chunks.length) this.grow();
    }
    this.chunks[chunk * CHUNK_WORDS] = older;
    return chunk;
  }

  private grow(): void {
    const larger = new Int32Array(this.chunks.length * 2);
    larger.set(this.chunks);
    this.chunks = larger;
    this.minutes = new Uint16Array(larger.buffer);
  }

  private growDay(wanted: number): void {
    const length = Math.max(wanted, this.rows.length * 2);
    const rows = new Int32Array(length);
    const keys = new Float64Array(length);
    const links = new Int32Array(length);
    rows.set(this.rows);
    keys.set(this.keys);
    links.set(this.links);
    this.rows = rows;
    this.keys = keys;
    this.links = links;
  }
}
