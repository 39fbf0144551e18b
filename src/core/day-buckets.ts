// The coarse level of the event calendar: which event rows fall on which day, kept in small chunks so that unfolding a
// day reads memory in sequence, and the current day's rows sorted by minute (counting sort). Knows rows and times only.
//
// A chunk is 32 words (128 bytes): link, 20 rows, 20 minutes of 16 bits, 1 unused.

import { columnOf, prefixColumns, selectColumns, type Columns } from './snapshot.ts';

const MINUTES_PER_DAY = 1440;
const CHUNK_WORDS = 32;
const CHUNK_ROWS = 20;
const FIRST_MINUTE = 42; // of a chunk, in 16-bit units
const BIT_WORDS = MINUTES_PER_DAY / 32;

/** Rows by day, and the current day's rows by minute. */
export class DayBuckets {
  /** Rows of the current day, in order of their minutes. */
  rows = new Int32Array(64);
  /** Where each minute of the current day begins in `rows`; 1441 entries. */
  readonly starts = new Int32Array(MINUTES_PER_DAY + 1);
  /** First row of each minute's list of rows that came after the day was opened, linked by the caller. */
  readonly lists = new Int32Array(MINUTES_PER_DAY);
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

  /** Notes that a minute of the current day has a list. */
  mark(minute: number): void {
    this.occupied[minute >> 5] |= 1 << (minute & 31);
  }

  /** Forgets that a minute of the current day has anything. */
  unmark(minute: number): void {
    this.occupied[minute >> 5] &= ~(1 << (minute & 31));
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

  /** Makes a day the current one; the day before must have been used up. */
  open(day: number): void {
    const { starts } = this;
    starts.fill(0);
    const count = this.countMinutes(day);
    if (count === 0) return;
    if (count > this.rows.length) this.rows = new Int32Array(Math.max(count, this.rows.length * 2));
    let sum = 0;
    for (let minute = 0; minute < MINUTES_PER_DAY; minute++) {
      const here = starts[minute];
      if (here > 0) this.mark(minute);
      starts[minute] = sum;
      sum += here;
    }
    this.placeRows(day);
    // Placing has moved every start to the next one's place.
    starts.copyWithin(1, 0, MINUTES_PER_DAY);
    starts[0] = 0;
  }

  snapshot(): Columns {
    const { rows, starts, lists, occupied, heads, fills } = this;
    const state = Int32Array.of(this.freeChunk, this.highest);
    const chunks = this.chunks.slice(0, (this.highest + 1) * CHUNK_WORDS);
    const used = rows.slice(0, starts[MINUTES_PER_DAY]);
    const columns = { starts, lists, occupied, heads, fills };
    const copies = Object.entries(columns).map(([name, column]) => [name, column.slice()] as const);
    return prefixColumns('days', { ...Object.fromEntries(copies), state, chunks, rows: used });
  }

  restore(nested: Columns): void {
    const columns = selectColumns('days', nested);
    this.starts.set(columnOf(columns, 'starts', Int32Array));
    this.lists.set(columnOf(columns, 'lists', Int32Array));
    this.occupied.set(columnOf(columns, 'occupied', Int32Array));
    this.heads.set(columnOf(columns, 'heads', Int32Array));
    this.fills.set(columnOf(columns, 'fills', Uint8Array));
    [this.freeChunk, this.highest] = columnOf(columns, 'state', Int32Array);
    this.chunks = columnOf(columns, 'chunks', Int32Array).slice();
    this.minutes = new Uint16Array(this.chunks.buffer);
    const rows = columnOf(columns, 'rows', Int32Array);
    this.rows = new Int32Array(Math.max(64, rows.length));
    this.rows.set(rows);
  }

  private countMinutes(day: number): number {
    const { minutes, starts } = this;
    let count = 0;
    let fill = this.fills[day];
    for (let chunk = this.heads[day]; chunk !== 0; chunk = this.chunks[chunk * CHUNK_WORDS]) {
      const first = chunk * CHUNK_WORDS * 2 + FIRST_MINUTE;
      for (let i = first; i < first + fill; i++) starts[minutes[i]]++;
      count += fill;
      fill = CHUNK_ROWS;
    }
    return count;
  }

  /** Copies the day's rows to their places and frees its chunks. */
  private placeRows(day: number): void {
    const { chunks, minutes, starts, rows } = this;
    let fill = this.fills[day];
    let chunk = this.heads[day];
    while (chunk !== 0) {
      const word = chunk * CHUNK_WORDS;
      const first = word * 2 + FIRST_MINUTE;
      for (let i = 0; i < fill; i++) rows[starts[minutes[first + i]]++] = chunks[word + 1 + i];
      const older = chunks[word];
      chunks[word] = this.freeChunk;
      this.freeChunk = chunk;
      chunk = older;
      fill = CHUNK_ROWS;
    }
    this.heads[day] = 0;
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
}
