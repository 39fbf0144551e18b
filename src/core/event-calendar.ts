// The future event list of a simulation in whole minutes. Events fire in the total order
//   (time, priority, origin0, origin1, ordinal), origin words and ordinal unsigned,
// which does not depend on the order of scheduling. Two levels: buckets of rows per day, and the current day by minute;
// a minute is sorted when it opens, and what is scheduled into the open minute is put in its place among what is still
// to fire. Knows nothing of what the events mean.
//
// An event is one packed record of 8 words (32 bytes): time, next free row, generation | priority << 8 | kind, origin0, origin1,
// ordinal, a, b.

import { DayBuckets } from './day-buckets.ts';
import { WanggeError } from './errors.ts';
import { beyondHorizonError, calendarFullError, eventKindError, eventTimeError } from './event-errors.ts';
import { MinuteQueue } from './minute-queue.ts';
import { columnOf, type Columns, type Snapshotable } from './snapshot.ts';

const MINUTES_PER_DAY = 1440;
const ROW_BITS = 22;
const ROW_MAX = (1 << ROW_BITS) - 1;
const GENERATION_MAX = 511;
const CANCELLED = 1 << 30;

/** What happens to an event at or after the end of the horizon. */
export type BeyondHorizon = 'throw' | 'drop';

/** A calendar of events with a total order that insertion does not influence. */
export class EventCalendar implements Snapshotable {
  /** Time of the last event fired, or the minute up to which the calendar was run; minutes from the start. */
  now = 0;
  /** Number of events scheduled and neither fired nor cancelled. */
  size = 0;
  /** Fields of the event that `next` fired: its time, and what schedule was given. Origin words are int32 here. */
  time = 0;
  kind = 0;
  priority = 0;
  origin0 = 0;
  origin1 = 0;
  ordinal = 0;
  a = 0;
  b = 0;
  /** First minute after the horizon. */
  readonly horizonMinute: number;

  private readonly beyond: BeyondHorizon;
  private readonly days: DayBuckets;
  private readonly queue = new MinuteQueue();
  private records: Int32Array;
  private capacity: number;
  private highest = 0;
  private freeHead = 0;
  private day = -1; // the day whose minutes are unfolded
  private minute = -1; // the minute whose events are in the queue

  /**
   * @param days horizon in days, >= 1
   * @param capacity events to reserve; doubles when full, up to 4,194,303 pending
   * @param beyond whether scheduling at or after the horizon is an error, or drops the event and returns 0
   */
  constructor(days: number, capacity = 1024, beyond: BeyondHorizon = 'throw') {
    this.horizonMinute = days * MINUTES_PER_DAY;
    this.beyond = beyond;
    this.days = new DayBuckets(days);
    this.capacity = Math.max(16, Math.min(capacity, ROW_MAX));
    this.records = new Int32Array((this.capacity + 1) * 8);
  }

  /**
   * Schedules an event.
   * @param timeMinute whole minute from `now` on
   * @param kind 0..255, for the caller
   * @param priority 0..255, smaller fires first within a minute
   * @param origin0 first word of the origin key, signed or unsigned 32-bit; ordered as unsigned
   * @param origin1 second word
   * @param ordinal uint32 that tells events of one origin apart
   * @param a int32 payload
   * @param b int32 payload
   * @returns a handle for cancel (positive int32; it never becomes valid again for another event), or 0 when dropped
   * @throws WanggeError `event-time` in the past or not whole, `event-beyond-horizon`, `event-kind`, `event-calendar-full`
   */
  schedule(
    timeMinute: number,
    kind: number,
    priority: number,
    origin0: number,
    origin1: number,
    ordinal: number,
    a: number,
    b: number,
  ): number {
    const time = timeMinute | 0;
    if (time !== timeMinute || time < this.now) throw eventTimeError(timeMinute, this.now);
    if ((kind | priority) >>> 8 !== 0) throw eventKindError(kind, priority);
    if (time >= this.horizonMinute) {
      if (this.beyond === 'drop') return 0;
      throw beyondHorizonError(timeMinute, this.horizonMinute);
    }
    const row = this.freeHead === 0 ? this.newRow() : this.freeHead;
    const records = this.records;
    const r = row << 3;
    if (this.freeHead === row) this.freeHead = records[r + 1];
    const stamp = records[r + 2] & 0x1ff0000;
    records[r] = time;
    records[r + 2] = stamp | (priority << 8) | kind;
    records[r + 3] = origin0;
    records[r + 4] = origin1;
    records[r + 5] = ordinal;
    records[r + 6] = a;
    records[r + 7] = b;
    this.size++;
    const day = (time / MINUTES_PER_DAY) | 0;
    const minute = time - day * MINUTES_PER_DAY;
    if (day !== this.day) {
      this.days.push(day, row, minute);
    } else if (time !== this.minute) {
      this.days.add(records, row, minute);
    } else {
      this.queue.insert(records, row);
    }
    return (stamp << 6) | row;
  }

  /** Cancels an event by its handle; does nothing when it has fired, was cancelled, or the handle is 0. */
  cancel(handle: number): void {
    if (!this.isPending(handle)) return;
    const r = (handle & ROW_MAX) << 3;
    this.records[r + 2] |= CANCELLED; // its row is freed when its turn comes
    this.size--;
  }

  /** Tells whether the event of a handle is still to fire. */
  isPending(handle: number): boolean {
    const row = handle & ROW_MAX;
    if (handle <= 0 || row > this.highest) return false;
    const word = this.records[(row << 3) + 2];
    // Free rows keep the flag, so a handle to one is never pending whatever its generation.
    return (word & CANCELLED) === 0 && word >>> 16 === handle >>> ROW_BITS;
  }

  /**
   * Fires the next event before a minute: leaves its fields in this object and frees its record.
   * @param untilMinute whole minute; events at this minute do not fire
   * @returns false when there is none; then `now` has become untilMinute
   */
  next(untilMinute: number): boolean {
    const limit = untilMinute < this.horizonMinute ? untilMinute : this.horizonMinute;
    for (;;) {
      if (this.queue.isEmpty() && !this.openMinute(limit)) break;
      if (this.minute >= limit) break;
      const row = this.queue.shift();
      const r = row << 3;
      const records = this.records;
      const word = records[r + 2];
      if ((word & CANCELLED) !== 0) {
        this.freeRow(row);
        continue;
      }
      this.now = this.time = records[r];
      this.kind = word & 255;
      this.priority = (word >>> 8) & 255;
      this.origin0 = records[r + 3];
      this.origin1 = records[r + 4];
      this.ordinal = records[r + 5] >>> 0;
      this.a = records[r + 6];
      this.b = records[r + 7];
      this.size--;
      this.freeRow(row);
      return true;
    }
    if (untilMinute > this.now) this.now = untilMinute;
    return false;
  }

  snapshot(): Columns {
    const { now, size, capacity, highest, freeHead, day, minute } = this;
    return {
      state: Float64Array.of(now, size, capacity, highest, freeHead, day, minute, this.horizonMinute),
      records: this.records.slice(0, (highest + 1) * 8),
      queue: this.queue.rows(),
      ...this.days.snapshot(),
    };
  }

  restore(columns: Columns): void {
    const state = columnOf(columns, 'state', Float64Array);
    if (state[7] !== this.horizonMinute) {
      throw new WanggeError(
        'snapshot-mismatch',
        {
          zh: '快照的时间范围与事件日历不同',
          en: 'The snapshot has another horizon than the event calendar',
        },
        { snapshot: state[7], calendar: this.horizonMinute },
      );
    }
    [this.now, this.size, this.capacity, this.highest, this.freeHead, this.day, this.minute] = state;
    this.records = new Int32Array((this.capacity + 1) * 8);
    this.records.set(columnOf(columns, 'records', Int32Array));
    this.days.restore(columns);
    this.queue.load(this.records, columnOf(columns, 'queue', Int32Array));
  }

  /** Moves the first non-empty minute before `limit` into the queue; false when there is none. */
  private openMinute(limit: number): boolean {
    // Nothing may be unfolded beyond the limit: events could still be scheduled before it.
    const { days } = this;
    let minute = this.minute + 1;
    while (minute < limit) {
      const day = (minute / MINUTES_PER_DAY) | 0;
      if (day !== this.day) {
        this.day = day;
        days.open(this.records, day);
      }
      const start = day * MINUTES_PER_DAY;
      const slot = days.firstFrom(minute - start);
      minute = start + slot;
      if (slot < MINUTES_PER_DAY && minute < limit) {
        this.minute = minute;
        this.queue.open(this.records, days.rows, days.keys, days.links, days.take(slot));
        return true;
      }
    }
    if (limit > this.minute) this.minute = limit - 1;
    return false;
  }

  /** Frees a row under a new generation. A row that has used up its generations is retired: handles stay unique. */
  private freeRow(row: number): void {
    const r = row << 3;
    const generation = ((this.records[r + 2] >>> 16) & GENERATION_MAX) + 1;
    this.records[r + 2] = CANCELLED | (generation << 16);
    if (generation > GENERATION_MAX) return;
    this.records[r + 1] = this.freeHead;
    this.freeHead = row;
  }

  /** Takes a row that was never used, growing the records if need be. */
  private newRow(): number {
    if (this.highest === this.capacity) {
      if (this.capacity === ROW_MAX) throw calendarFullError(ROW_MAX);
      this.capacity = Math.min(this.capacity * 2, ROW_MAX);
      const larger = new Int32Array((this.capacity + 1) * 8);
      larger.set(this.records);
      this.records = larger;
    }
    return ++this.highest;
  }
}
