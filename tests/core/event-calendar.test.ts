// The event calendar against a plain sorted list, and what a total order promises.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventCalendar } from '../../src/core/event-calendar.ts';
import { fastCheckOptions, randomOfTest } from './seed-of.ts';

interface PlainEvent {
  time: number;
  kind: number;
  priority: number;
  origin0: number;
  origin1: number;
  ordinal: number;
  a: number;
  b: number;
}

const ORDER = ['time', 'priority', 'origin0', 'origin1', 'ordinal', 'kind', 'a', 'b'] as const;

function compare(x: PlainEvent, y: PlainEvent): number {
  for (const field of ORDER) if (x[field] !== y[field]) return x[field] - y[field];
  return 0;
}

function schedule(calendar: EventCalendar, e: PlainEvent): number {
  return calendar.schedule(e.time, e.kind, e.priority, e.origin0, e.origin1, e.ordinal, e.a, e.b);
}

function fired(calendar: EventCalendar): PlainEvent {
  const { time, kind, priority, ordinal, a, b } = calendar;
  return {
    time,
    kind,
    priority,
    origin0: calendar.origin0 >>> 0,
    origin1: calendar.origin1 >>> 0,
    ordinal,
    a,
    b,
  };
}

function drain(calendar: EventCalendar, until: number): PlainEvent[] {
  const events: PlainEvent[] = [];
  while (calendar.next(until)) events.push(fired(calendar));
  return events;
}

const DAYS = 6;
const END = DAYS * 1440;
const word = fc.oneof(fc.nat(3), fc.constantFrom(0x7fffffff, 0x80000000, 0xffffffff));
const delay = fc.oneof(fc.constant(0), fc.nat(3), fc.nat(2000), fc.nat(END));
const plainEvent = fc.record({
  time: delay,
  kind: fc.nat(3),
  priority: fc.constantFrom(0, 1, 255),
  origin0: word,
  origin1: word,
  ordinal: word,
  a: fc.integer({ min: -3, max: 3 }),
  b: fc.integer({ min: -3, max: 3 }),
});
const command = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('schedule' as const), event: plainEvent }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('fire' as const), until: delay }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cancel' as const), pick: fc.nat(400) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fork' as const) }) },
);

/** The calendar and its model: a list of pending events sorted on demand. */
class Pair {
  calendar = new EventCalendar(DAYS, 16, 'drop');
  pending: { event: PlainEvent; handle: number }[] = [];
  handles: number[] = [];
  now = 0;

  schedule(event: PlainEvent): void {
    const timed = { ...event, time: this.now + event.time };
    const handle = schedule(this.calendar, timed);
    expect(handle > 0).toBe(timed.time < END);
    if (handle === 0) return;
    expect(this.handles).not.toContain(handle);
    this.handles.push(handle);
    this.pending.push({ event: timed, handle });
  }

  fire(until: number): void {
    this.pending.sort((x, y) => compare(x.event, y.event));
    const first = this.pending.at(0);
    const limit = this.now + until;
    const expected = first !== undefined && first.event.time < limit;
    expect(this.calendar.next(limit)).toBe(expected);
    if (first !== undefined && expected) {
      this.pending.shift();
      this.now = first.event.time;
      expect(fired(this.calendar)).toEqual(first.event);
    } else {
      this.now = limit;
    }
    expect(this.calendar.now).toBe(this.now);
  }

  cancel(pick: number): void {
    if (this.handles.length === 0) return;
    const handle = this.handles[pick % this.handles.length];
    expect(this.calendar.isPending(handle)).toBe(this.pending.some((p) => p.handle === handle));
    this.calendar.cancel(handle);
    this.pending = this.pending.filter((p) => p.handle !== handle);
  }

  fork(): void {
    const copy = new EventCalendar(DAYS, 16, 'drop');
    schedule(copy, { time: 5, kind: 9, priority: 9, origin0: 9, origin1: 9, ordinal: 9, a: 9, b: 9 });
    copy.restore(this.calendar.snapshot());
    drain(this.calendar, END);
    this.calendar = copy;
  }
}

describe('an event calendar', () => {
  it('fires, cancels and forks like a sorted list under any sequence of commands', () => {
    const property = fc.property(fc.array(command, { maxLength: 250 }), (commands) => {
      const pair = new Pair();
      for (const c of commands) {
        if (c.do === 'schedule') pair.schedule(c.event);
        else if (c.do === 'fire') pair.fire(c.until);
        else if (c.do === 'cancel') pair.cancel(c.pick);
        else pair.fork();
        expect(pair.calendar.size).toBe(pair.pending.length);
      }
    });
    fc.assert(property, fastCheckOptions(400));
  });

  it('fires the same sequence for the same events scheduled in any order', () => {
    const property = fc.property(
      fc.array(plainEvent, { minLength: 2, maxLength: 120 }).chain((events) => {
        const whole = { minLength: events.length, maxLength: events.length };
        return fc.tuple(fc.constant(events), fc.shuffledSubarray(events, whole));
      }),
      ([events, shuffled]) => {
        const [one, other] = [new EventCalendar(DAYS, 16, 'drop'), new EventCalendar(DAYS, 16, 'drop')];
        for (const e of events) schedule(one, e);
        for (const e of shuffled) schedule(other, e);
        expect(drain(one, END)).toEqual(drain(other, END));
      },
    );
    fc.assert(property, fastCheckOptions(100));
  });

  it('sorts a minute of 20,000 events, and takes 2,000 more into it while it fires', () => {
    const random = randomOfTest();
    const calendar = new EventCalendar(1, 16);
    const all: PlainEvent[] = [];
    const add = (i: number, priority: number): void => {
      random.draw(1, 0, 0, i);
      const event = {
        time: 700,
        kind: 1,
        priority,
        origin0: random.w0 >>> 0,
        origin1: random.w1 >>> 0,
        ordinal: i,
        a: i,
        b: 0,
      };
      all.push(event);
      schedule(calendar, event);
    };
    for (let i = 0; i < 20000; i++) add(i, i % 3);
    const out: PlainEvent[] = [];
    for (let i = 20000; calendar.next(1440); i++) {
      out.push(fired(calendar));
      if (i < 22000) add(i, 3);
    }
    expect(out).toEqual(all.sort(compare));
  });

  it('fires 5,000 events of three days in the order of a sorted list', () => {
    const random = randomOfTest();
    const calendar = new EventCalendar(4, 16);
    const all: PlainEvent[] = [];
    for (let i = 0; i < 5000; i++) {
      random.draw(1, 0, 0, i);
      const [origin0, origin1] = [random.w0 >>> 0, random.w1 >>> 0];
      const event = {
        time: 1000 + (origin0 % 4000),
        kind: 1,
        priority: 0,
        origin0,
        origin1,
        ordinal: i,
        a: i,
        b: 0,
      };
      all.push(event);
      schedule(calendar, event);
    }
    expect(drain(calendar, 5760)).toEqual(all.sort(compare));
  });

  it('never lets a handle of the past touch a later event in the same record', () => {
    const calendar = new EventCalendar(30, 16);
    const old: number[] = [];
    let fires = 0;
    for (let i = 0; i < 40000; i++) {
      const handle = calendar.schedule(i, 1, 0, 0, 0, 0, i, 0);
      for (const stale of old.slice(-20)) calendar.cancel(stale);
      if (old.length > 0) calendar.cancel(old[(i * 7919) % old.length]);
      old.push(handle);
      if (calendar.next(i + 1) && calendar.a === i) fires++;
    }
    expect(fires).toBe(40000);
    expect(new Set(old).size).toBe(old.length);
  });

  it('fires posted events in one order with scheduled ones', () => {
    const random = randomOfTest();
    const [mixed, plain] = [new EventCalendar(3), new EventCalendar(3)];
    for (let i = 0; i < 5000; i++) {
      random.draw(1, 0, 0, i);
      const time = (random.w0 >>> 0) % 4000;
      plain.schedule(time, 1, i % 3, random.w1, 0, i, i, 0);
      if (i % 2 === 0) mixed.post(time, 1, i % 3, random.w1, 0, i, i, 0);
      else mixed.schedule(time, 1, i % 3, random.w1, 0, i, i, 0);
    }
    expect([mixed.size, drain(mixed, 4320)]).toEqual([5000, drain(plain, 4320)]);
    expect(() => mixed.post(10, 1, 0, 0, 0, 0, 0, 0)).toThrow('whole minute');
  });

  it('stops before the given minute and goes on from there', () => {
    const calendar = new EventCalendar(3);
    calendar.schedule(1440, 1, 0, 0, 0, 0, 0, 0);
    expect(calendar.next(1440)).toBe(false);
    expect(calendar.now).toBe(1440);
    calendar.schedule(1440, 2, 1, 0, 0, 0, 0, 0);
    expect([calendar.next(1441), calendar.kind, calendar.next(1441), calendar.kind]).toEqual([
      true,
      1,
      true,
      2,
    ]);
    expect([calendar.next(1441), calendar.now, calendar.size]).toEqual([false, 1441, 0]);
  });

  it('fires in one run what it fires in many short ones', () => {
    const random = randomOfTest();
    const runs = [new EventCalendar(20), new EventCalendar(20)];
    for (const calendar of runs) {
      for (let i = 0; i < 3000; i++) {
        random.draw(1, 0, 0, i);
        calendar.schedule((random.w0 >>> 0) % 28800, 0, 0, random.w1, 0, i, i, 0);
      }
    }
    const whole = drain(runs[0], 28800);
    const parts: PlainEvent[] = [];
    for (let until = 0; until <= 28800; until += 37) parts.push(...drain(runs[1], until));
    parts.push(...drain(runs[1], 28800));
    expect(parts).toEqual(whole);
  });

  it('refuses the past, fractions, kinds beyond a byte, and what lies beyond the horizon unless told to drop it', () => {
    const calendar = new EventCalendar(2);
    calendar.next(100);
    for (const time of [99, 100.5, NaN, -1, Infinity]) {
      expect(() => calendar.schedule(time, 0, 0, 0, 0, 0, 0, 0), String(time)).toThrow('whole minute');
    }
    for (const [kind, priority] of [
      [256, 0],
      [0, 256],
      [-1, 0],
      [0, -1],
    ]) {
      expect(() => calendar.schedule(200, kind, priority, 0, 0, 0, 0, 0)).toThrow('0..255');
    }
    expect(() => calendar.schedule(2880, 0, 0, 0, 0, 0, 0, 0)).toThrow('horizon');
    const dropping = new EventCalendar(2, 16, 'drop');
    expect(dropping.schedule(2880, 0, 0, 0, 0, 0, 0, 0)).toBe(0);
    expect([dropping.size, dropping.isPending(0), dropping.next(1e6), dropping.now]).toEqual([
      0,
      false,
      false,
      1e6,
    ]);
    expect(() => calendar.restore(new EventCalendar(3).snapshot())).toThrow('horizon');
  });
});
