// Where the events of later days wait: packed records by value in chunks of their day, in no order. Events of a day lie
// side by side, so opening a day reads memory in sequence; nothing points into the chunks from outside, and they are used
// again as soon as their day is open.
//
// A record is 8 words (32 bytes): minute of the day << 16 | priority << 8 | kind, origin0, origin1, ordinal, a, b,
// slot of the handle (0 = none), and a word that the open day uses.

import type { OpenDay } from './open-day.ts';
import { columnOf, copyColumns, prefixColumns, selectColumns, type Columns } from './snapshot.ts';

const CHUNK_EVENTS = 32;

/** Event records by day. */
export class DayBuckets {
  /** All records; record i begins at word 8 i. Growth replaces it. */
  words: Int32Array;
  private nextChunks: Int32Array; // older chunk of the same day, or next free one
  private freeChunk = 0;
  private highest = 0; // chunks 1..highest were ever in use
  private readonly heads: Int32Array; // newest chunk of each day
  private readonly fills: Uint8Array; // records in the newest chunk

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

  /** Moves the records of a day into the open day, which must be empty; their chunks become free. */
  moveTo(day: number, open: OpenDay): void {
    const { words, heads, fills, nextChunks } = this;
    for (let chunk = heads[day], fill = fills[day]; chunk !== 0; chunk = nextChunks[chunk]) {
      open.count(words, chunk * CHUNK_EVENTS, fill);
      fill = CHUNK_EVENTS;
    }
    open.layOut();
    for (let chunk = heads[day], fill = fills[day]; chunk !== 0; chunk = nextChunks[chunk]) {
      open.fill(words, chunk * CHUNK_EVENTS, fill);
      fill = CHUNK_EVENTS;
    }
    this.release(day);
  }

  snapshot(): Columns {
    const chunks = this.highest + 1;
    const { heads, fills } = this;
    return prefixColumns('days', {
      state: Int32Array.of(this.freeChunk, this.highest),
      words: this.words.slice(0, chunks * CHUNK_EVENTS * 8),
      nextChunks: this.nextChunks.slice(0, chunks),
      ...copyColumns({ heads, fills }),
    });
  }

  restore(nested: Columns): void {
    const columns = selectColumns('days', nested);
    [this.freeChunk, this.highest] = columnOf(columns, 'state', Int32Array);
    this.words = columnOf(columns, 'words', Int32Array).slice();
    this.nextChunks = columnOf(columns, 'nextChunks', Int32Array).slice();
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
