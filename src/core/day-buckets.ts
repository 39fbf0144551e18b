// Where events wait: packed records by value in chunks of their day, and the current day's records as one list per
// minute. Events of a day lie side by side, so unfolding a day reads memory in sequence and firing finds its records
// near; nothing points into the chunks from outside. Chunks are used again when their day is over.
//
// A record is 8 words (32 bytes): minute of the day << 16 | priority << 8 | kind, origin0, origin1, ordinal, a, b,
// slot of the handle (0 = none), link.

import { columnOf, copyColumns, prefixColumns, selectColumns, type Columns } from './snapshot.ts';

const MINUTES_PER_DAY = 1440;
const CHUNK_EVENTS = 32;
const BIT_WORDS = MINUTES_PER_DAY / 32;

/** Position of the link in a record. */
const LINK = 7;

/** Event records by day, and those of the current day by minute. */
export class DayBuckets {
  /** All records; record i begins at word 8 i. Growth replaces it. */
  words: Int32Array;
  private nextChunks: Int32Array; // older chunk of the same day, or next free one
  private freeChunk = 0;
  private highest = 0; // chunks 1..highest were ever in use
  private readonly heads: Int32Array; // newest chunk of each day
  private readonly fills: Uint8Array; // records in the newest chunk
  private readonly firsts = new Int32Array(MINUTES_PER_DAY); // first record of each minute of the current day
  private readonly occupied = new Int32Array(BIT_WORDS); // one bit per minute that has any

  /** @param days number of days @param capacity records to reserve */
  constructor(days: number, capacity: number) {
    const chunks = 2 + Math.ceil(capacity / CHUNK_EVENTS);
    this.words = new Int32Array(chunks * CHUNK_EVENTS * 8);
    this.nextChunks = new Int32Array(chunks);
    this.heads = new Int32Array(days);
    this.fills = new Uint8Array(days);
  }

  /** Takes a record on a day and returns its number, > 0. May replace `words`. */
  append(day: number): number {
    let chunk = this.heads[day];
    let fill = this.fills[day];
    if (chunk === 0 || fill === CHUNK_EVENTS) {
      chunk = this.newChunk(chunk);
      this.heads[day] = chunk;
      fill = 0;
    }
    this.fills[day] = fill + 1;
    return chunk * CHUNK_EVENTS + fill;
  }

  /** Puts a record of the current day into the list of its minute. */
  link(record: number, minute: number): void {
    this.words[(record << 3) + LINK] = this.firsts[minute];
    this.firsts[minute] = record;
    this.occupied[minute >> 5] |= 1 << (minute & 31);
  }

  /** Empties a minute of the current day and returns the first record of its list, 0 for none. */
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

  /** Makes a day the current one. @param over the day before it that was current, all fired, or -1 */
  open(day: number, over: number): void {
    if (over >= 0) this.release(over);
    const { words } = this;
    let fill = this.fills[day];
    for (let chunk = this.heads[day]; chunk !== 0; chunk = this.nextChunks[chunk]) {
      const first = chunk * CHUNK_EVENTS;
      for (let record = first; record < first + fill; record++) this.link(record, words[record << 3] >> 16);
      fill = CHUNK_EVENTS;
    }
  }

  snapshot(): Columns {
    const chunks = this.highest + 1;
    const { firsts, occupied, heads, fills } = this;
    return prefixColumns('days', {
      state: Int32Array.of(this.freeChunk, this.highest),
      words: this.words.slice(0, chunks * CHUNK_EVENTS * 8),
      nextChunks: this.nextChunks.slice(0, chunks),
      ...copyColumns({ firsts, occupied, heads, fills }),
    });
  }

  restore(nested: Columns): void {
    const columns = selectColumns('days', nested);
    [this.freeChunk, this.highest] = columnOf(columns, 'state', Int32Array);
    this.words = columnOf(columns, 'words', Int32Array).slice();
    this.nextChunks = columnOf(columns, 'nextChunks', Int32Array).slice();
    this.firsts.set(columnOf(columns, 'firsts', Int32Array));
    this.occupied.set(columnOf(columns, 'occupied', Int32Array));
    this.heads.set(columnOf(columns, 'heads', Int32Array));
    this.fills.set(columnOf(columns, 'fills', Uint8Array));
  }

  private release(day: number): void {
    let chunk = this.heads[day];
    this.heads[day] = 0;
    while (chunk !== 0) {
      const older = this.nextChunks[chunk];
      this.nextChunks[chunk] = this.freeChunk;
      this.freeChunk = chunk;
      chunk = older;
    }
  }

  private newChunk(older: number): number {
    let chunk = this.freeChunk;
    if (chunk !== 0) this.freeChunk = this.nextChunks[chunk];
    else chunk = ++this.highest;
    if (chunk >= this.nextChunks.length) this.grow();
    this.nextChunks[chunk] = older;
    return chunk;
  }

  private grow(): void {
    const chunks = this.nextChunks.length * 2;
    const words = new Int32Array(chunks * CHUNK_EVENTS * 8);
    const nextChunks = new Int32Array(chunks);
    words.set(this.words);
    nextChunks.set(this.nextChunks);
    this.words = words;
    this.nextChunks = nextChunks;
  }
}
