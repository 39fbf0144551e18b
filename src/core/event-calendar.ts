// The future event list of a simulation in whole minutes. Events fire in the total order
//   (time, priority, origin0, origin1, ordinal), origin words and ordinal unsigned,
// which does not depend on the order of scheduling. Two levels: records by day, and the open day by minute; a minute
// is sorted when it opens, and what is scheduled into the open minute is put in its place among what is still to fire.
// Knows nothing of what the events mean.

import { DayBuckets } from './day-buckets.ts';
import { WanggeError } from './errors.ts';
import { beyondHorizonError, calendarFullError, eventKindError, eventTimeError } from './event-errors.ts';
import { HandleTable, SLOT_MAX } from './handle-table.ts';
import { MinuteQueue } from './minute-queue.ts';
import { OpenDay } from './open-day.ts';
import { columnOf, type Columns, type Snapshotable } from './snapshot.ts';
import { MINUTES_PER_DAY } from './minutes-per-day.ts';

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
  private readonly open = new OpenDay();
  private readonly queue = new MinuteQueue();
  private readonly handles = new HandleTable();
  private day = -1; // the day that is open
  private minute = -1; // the minute whose events are in the queue

  /**
   * @param days horizon in days, >= 1
   * @param capacity events to reserve; doubles when full
   * @param beyond whether scheduling at or after the horizon is an error, or drops the event and returns 0
   */
  constructor(days: number, capacity = 1024, beyond: BeyondHorizon = 'throw') {
    this.horizonMinute = days * MINUTES_PER_DAY;
    this.beyond = beyond;
    this.days = new DayBuckets(days, capacity);
  }

  /**
   * Schedules an event that may be cancelled.
   * @param timeMinute whole minute from `now` on
   * @param kind 0..255, for the caller
   * @param priority 0..255, smaller fires first within a minute
   * @param origin0 first word of the origin key, signed or unsigned 32-bit; ordered as unsigned
   * @param origin1 second word
   * @param ordinal uint32 that tells events of one origin apart
   * @param a int32 payload
   * @param b int32 payload
   * @returns a handle for cancel (positive int32; it never becomes valid again for another event), or 0 when dropped
   * @throws WanggeError `event-time` in the past or not whole, `event-beyond-horizon`, `event-kind`,
   *   `event-calendar-full` when 4 million events with handles wait
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
    const slot = this.handles.take();
    if (slot === 0) throw calendarFullError(SLOT_MAX);
    if (this.place(timeMinute, kind, priority, origin0, origin1, ordinal, a, b, slot))
      return this.handles.handle(slot);
    this.handles.release(slot);
    return 0;
  }

  /** Schedules an event that will not be cancelled: as schedule, without a handle and so a little cheaper. */
  post(
    timeMinute: number,
    kind: number,
    priority: number,
    origin0: number,
    origin1: number,
    ordinal: number,
    a: number,
    b: number,
  ): void {
    this.place(timeMinute, kind, priority, origin0, origin1, ordinal, a, b, 0);
  }

  /** Cancels an event by its handle; does nothing when it has fired, was cancelled, or the handle is 0. */
  cancel(handle: number): void {
    if (!this.handles.isCurrent(handle)) return;
    this.handles.cancel(this.handles.slot(handle)); // its slot is freed when its turn comes
    this.size--;
  }

  /** Tells whether the event of a handle is still to fire. */
  isPending(handle: number): boolean {
    return this.handles.isCurrent(handle);
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
      const r = this.queue.shift() << 3;
      const { words } = this.open;
      const slot = words[r + 6];
      if (slot !== 0) {
        const cancelled = this.handles.isCancelled(slot);
        this.handles.release(slot);
        if (cancelled) continue;
      }
      const head = words[r];
      this.now = this.time = this.minute;
      this.kind = head & 255;
      this.priority = (head >>> 8) & 255;
      this.origin0 = words[r + 1];
      this.origin1 = words[r + 2];
      this.ordinal = words[r + 3] >>> 0;
      this.a = words[r + 4];
      this.b = words[r + 5];
      this.size--;
      return true;
    }
    if (untilMinute > this.now) this.now = untilMinute;
    return false;
  }

  snapshot(): Columns {
    return {
      state: Float64Array.of(this.now, this.size, this.day, this.minute, this.horizonMinute),
      queue: this.queue.records(),
      ...this.days.snapshot(),
      ...this.open.snapshot(),
      ...this.handles.snapshot(),
    };
  }

  restore(columns: Columns): void {
    const state = columnOf(columns, 'state', Float64Array);
    if (state[4] !== this.horizonMinute) {
      throw new WanggeError(
        'snapshot-mismatch',
        {
          zh: '快照的时间范围与事件日历不同',
          en: 'The snapshot has another horizon than the event calendar',
        },
        { snapshot: state[4], calendar: this.horizonMinute },
      );
    }
    [this.now, this.size, this.day, this.minute] = state;
    this.days.restore(columns);
    this.open.restore(columns);
    this.handles.restore(columns);
    this.queue.load(this.open.words, columnOf(columns, 'queue', Int32Array));
  }

  /** Writes an event's record and puts it where it belongs; false when it is dropped. */
  private place(
    timeMinute: number,
    kind: number,
    priority: number,
    origin0: number,
    origin1: number,
    ordinal: number,
    a: number,
    b: number,
    slot: number,
  ): boolean {
    const time = timeMinute | 0;
    if (time !== timeMinute || time < this.now) throw eventTimeError(timeMinute, this.now);
    if ((kind | priority) >>> 8 !== 0) throw eventKindError(kind, priority);
    if (time >= this.horizonMinute) {
      if (this.beyond === 'drop') return false;
      throw beyondHorizonError(timeMinute, this.horizonMinute);
    }
    const day = (time / MINUTES_PER_DAY) | 0;
    const minute = time - day * MINUTES_PER_DAY;
    const isToday = day === this.day;
    const record = isToday ? this.open.append() : this.days.append(day);
    const { words } = isToday ? this.open : this.days;
    const r = record << 3;
    words[r] = (minute << 16) | (priority << 8) | kind;
    words[r + 1] = origin0;
    words[r + 2] = origin1;
    words[r + 3] = ordinal;
    words[r + 4] = a;
    words[r + 5] = b;
    words[r + 6] = slot;
    this.size++;
    if (isToday) {
      if (time === this.minute) this.queue.insert(words, record);
      else this.open.link(record, minute);
    }
    return true;
  }

  /** Moves the first non-empty minute before `limit` into the queue; false when there is none. */
  private openMinute(limit: number): boolean {
    // Nothing may be unfolded beyond the limit: events could still be scheduled before it.
    const { days, open } = this;
    let minute = this.minute + 1;
    while (minute < limit) {
      const day = (minute / MINUTES_PER_DAY) | 0;
      if (day !== this.day) {
        open.clear();
        days.moveTo(day, open);
        this.day = day;
      }
      const start = day * MINUTES_PER_DAY;
      const slot = open.firstFrom(minute - start);
      minute = start + slot;
      if (slot < MINUTES_PER_DAY && minute < limit) {
        this.minute = minute;
        this.queue.open(open, slot);
        return true;
      }
    }
    if (limit > this.minute) this.minute = limit - 1;
    return false;
  }
}
