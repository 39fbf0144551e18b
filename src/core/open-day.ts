// The events of the day that is open: those that were waiting for it in one run of memory by minute, so that a minute is read
// in sequence, and those scheduled on the day itself as one list per minute behind them. Part of the event calendar;
// records are those of day-buckets.ts, their last word the link of a list. Knows no order within a minute.

import { columnOf, copyColumns, prefixColumns, selectColumns, type Columns } from './snapshot.ts';
import { MINUTES_PER_DAY } from './minutes-per-day.ts';

const BIT_WORDS = MINUTES_PER_DAY / 32;

/** Position of the link in a record. */
const LINK = 7;

/** Event records of one day by minute. */
export class OpenDay {
  /** All records; record i begins at word 8 i, i >= 1. Growth replaces it. */
  words = new Int32Array(64 * 8);
  /** First record of the run of each minute; the run ends where that of the next minute begins. */
  readonly starts = new Int32Array(MINUTES_PER_DAY + 1);
  private used = 1; // records in use, counting record 0, which stands for none
  private readonly firsts = new Int32Array(MINUTES_PER_DAY); // newest record of each minute's list, 0 = none
  private readonly occupied = new Int32Array(BIT_WORDS); // one bit per minute that has any

  /** Forgets everything. */
  clear(): void {
    this.used = 1;
    this.starts.fill(0);
    this.firsts.fill(0);
    this.occupied.fill(0);
  }

  /** First pass over the records of a day: counts them by minute. */
  count(source: Int32Array, first: number, records: number): void {
    const { starts } = this;
    for (let record = first; record < first + records; record++) starts[source[record << 3] >> 16]++;
  }

  /** Between the passes: turns counts into places, and reserves the room. */
  layOut(): void {
    const { starts, occupied } = this;
    let next = 1;
    for (let minute = 0; minute < MINUTES_PER_DAY; minute++) {
      if (starts[minute] !== 0) occupied[minute >> 5] |= 1 << (minute & 31);
      next += starts[minute];
      starts[minute] = next; // the second pass fills each run from its end
    }
    starts[MINUTES_PER_DAY] = next;
    this.used = next;
    if (next << 3 > this.words.length) this.words = new Int32Array(next << 4);
  }

  /** Second pass: copies the records into the runs of their minutes. */
  fill(source: Int32Array, first: number, records: number): void {
    const { starts, words } = this;
    for (let record = first; record < first + records; record++) {
      const s = record << 3;
      const t = --starts[source[s] >> 16] << 3;
      for (let word = 0; word < LINK; word++) words[t + word] = source[s + word];
    }
  }

  /** Takes a record and returns its number, > 0. May replace `words`. */
  append(): number {
    const record = this.used++;
    if (record << 3 === this.words.length) {
      const words = new Int32Array(this.words.length * 2);
      words.set(this.words);
      this.words = words;
    }
    return record;
  }

  /** Puts an appended record into the list of its minute. */
  link(record: number, minute: number): void {
    this.words[(record << 3) + LINK] = this.firsts[minute];
    this.firsts[minute] = record;
    this.occupied[minute >> 5] |= 1 << (minute & 31);
  }

  /** Marks a minute as taken and returns the first record of its list, 0 for none. */
  take(minute: number): number {
    this.occupied[minute >> 5] &= ~(1 << (minute & 31));
    return this.firsts[minute];
  }

  /** Returns the record that follows in a minute's list, 0 at its end. */
  following(record: number): number {
    return this.words[(record << 3) + LINK];
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

  snapshot(): Columns {
    const { starts, firsts, occupied } = this;
    return prefixColumns('open', {
      records: this.words.slice(0, this.used << 3),
      ...copyColumns({ starts, firsts, occupied }),
    });
  }

  restore(nested: Columns): void {
    const columns = selectColumns('open', nested);
    const records = columnOf(columns, 'records', Int32Array);
    this.used = records.length >> 3;
    if (records.length > this.words.length) this.words = new Int32Array(records.length * 2);
    this.words.set(records);
    this.starts.set(columnOf(columns, 'starts', Int32Array));
    this.firsts.set(columnOf(columns, 'firsts', Int32Array));
    this.occupied.set(columnOf(columns, 'occupied', Int32Array));
  }
}
