// The working calendar against minute-by-minute counting, and dates against known ones.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkingCalendar, type CalendarSpec } from '../../src/core/calendar.ts';
import { civilFromDays, daysFromCivil, formatDay, parseDay, weekdayOf } from '../../src/core/civil-date.ts';
import { fastCheckOptions } from './seed-of.ts';

const OFFICE: CalendarSpec = {
  startDate: '2025-01-01',
  weekend: [6, 0],
  // New Year, the first days of the Spring Festival and one of its make-up days, as published for 2025
  holidays: [
    '2025-01-01',
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
    '2025-02-03',
    '2025-02-04',
  ],
  makeUpDays: ['2025-01-26', '2025-02-08'],
  shifts: [
    { startMinute: 510, endMinute: 720 },
    { startMinute: 810, endMinute: 1050 },
  ],
  days: 90,
};

const specs: [string, WorkingCalendar][] = [
  ['office hours', new WorkingCalendar(OFFICE)],
  ['always open', WorkingCalendar.alwaysOpen(60)],
  [
    'one minute a week',
    new WorkingCalendar({
      ...OFFICE,
      weekend: [0, 2, 3, 4, 5, 6],
      shifts: [{ startMinute: 1439, endMinute: 1440 }],
    }),
  ],
];

describe.each(specs)('working time (%s)', (_name, calendar) => {
  const minutes = 60 * 1440;
  const counted = new Int32Array(minutes + 1);
  for (let m = 0; m < minutes; m++) counted[m + 1] = counted[m] + (calendar.isWorkingMinute(m) ? 1 : 0);
  const clock = fc.nat(minutes);

  it('between two minutes is what counting gives', () => {
    const property = fc.property(clock, clock, (a, b) => {
      expect(calendar.workingMinutesBetween(a, b)).toBe(counted[b] - counted[a]);
    });
    fc.assert(property, fastCheckOptions(2000));
  });

  it('added is the first minute by which so much was worked', () => {
    const property = fc.property(
      clock,
      fc.integer({ min: 1, max: 40 * calendar.minutesPerWorkingDay }),
      (from, work) => {
        const done = calendar.addWorkingMinutes(from, work);
        expect(calendar.workingMinutesBetween(from, done)).toBe(work);
        expect(calendar.workingMinutesBetween(from, done - 1)).toBe(work - 1);
      },
    );
    fc.assert(property, fastCheckOptions(2000));
  });

  it('added in two parts is added at once, and later work ends no earlier', () => {
    const part = fc.integer({ min: 0, max: 20 * calendar.minutesPerWorkingDay });
    const property = fc.property(clock, part, part, (from, x, y) => {
      const whole = calendar.addWorkingMinutes(from, x + y);
      if (y > 0) expect(calendar.addWorkingMinutes(calendar.addWorkingMinutes(from, x), y)).toBe(whole);
      expect(calendar.addWorkingMinutes(from + 1, x + y)).toBeGreaterThanOrEqual(whole);
    });
    fc.assert(property, fastCheckOptions(1000));
  });

  it('opens next at the first worked minute', () => {
    const property = fc.property(clock, (m) => {
      const open = calendar.nextOpenMinute(m);
      expect([calendar.isWorkingMinute(open), calendar.workingMinutesBetween(m, open)]).toEqual([true, 0]);
      expect(open).toBeGreaterThanOrEqual(m);
      expect(calendar.addWorkingMinutes(m, 0)).toBe(open);
    });
    fc.assert(property, fastCheckOptions(1000));
  });
});

describe('an office calendar', () => {
  const calendar = new WorkingCalendar(OFFICE);

  it('rests on weekends and holidays and works on make-up days', () => {
    const dayOf = (date: string): number => parseDay(date) - parseDay('2025-01-01');
    const worked = ['2025-01-02', '2025-01-26', '2025-02-05', '2025-02-08'];
    const off = ['2025-01-01', '2025-01-04', '2025-01-25', '2025-01-28', '2025-02-02', '2025-02-09'];
    for (const date of worked) expect(calendar.isWorkingDay(dayOf(date)), date).toBe(true);
    for (const date of off) expect(calendar.isWorkingDay(dayOf(date)), date).toBe(false);
  });

  it('ends work that fills the morning at noon, and carries the rest over lunch, night and holidays', () => {
    const morning = 1440 + 510; // Thursday 2 January 2025, 8:30
    expect(calendar.addWorkingMinutes(morning, 210)).toBe(1440 + 720);
    expect(calendar.addWorkingMinutes(morning, 211)).toBe(1440 + 811);
    expect(calendar.addWorkingMinutes(morning, 451)).toBe(2 * 1440 + 511);
    expect(calendar.addWorkingMinutes(0, 1)).toBe(1440 + 511);
    expect(calendar.addWorkingMinutes(2 * 1440 + 1050, 1)).toBe(5 * 1440 + 511);
  });

  it('gives the same results beyond the days it was made for, with the holidays listed there', () => {
    const short = new WorkingCalendar({ ...OFFICE, days: 1 });
    for (let from = 0; from < 20 * 1440; from += 777) {
      expect(short.addWorkingMinutes(from, 5000)).toBe(calendar.addWorkingMinutes(from, 5000));
    }
    expect(short.isWorkingDay(25)).toBe(true);
    expect(short.isWorkingDay(3650)).toBe(calendar.isWorkingDay(3650));
  });

  it('refuses a duration that ends beyond a century', () => {
    expect(() => calendar.addWorkingMinutes(0, 2e9)).toThrow('ends after');
    const never = new WorkingCalendar({ ...OFFICE, weekend: [0, 1, 2, 3, 4, 5, 6], makeUpDays: [] });
    expect(() => never.nextOpenMinute(0)).toThrow('ends after');
  });

  it('knows dates, weekdays, months and the starts of periods', () => {
    const year = new WorkingCalendar({
      ...OFFICE,
      startDate: '2024-02-27',
      days: 400,
      holidays: [],
      makeUpDays: [],
    });
    expect([year.dateOfDay(2), year.dateOfDay(3), year.dateOfDay(399)]).toEqual([
      '2024-02-29',
      '2024-03-01',
      '2025-04-01',
    ]);
    expect([year.dayOfWeek(0), year.dayOfWeek(5)]).toEqual([2, 0]);
    expect([year.monthIndex(0), year.monthIndex(3), year.monthIndex(399)]).toEqual([0, 1, 14]);
    expect([...year.periodStarts('week').slice(0, 3)]).toEqual([0, 6, 13]);
    expect([...year.periodStarts('month').slice(0, 3)]).toEqual([0, 3, 34]);
    const dates = (kind: 'quarter' | 'year'): string[] =>
      Array.from(year.periodStarts(kind), (d) => year.dateOfDay(d));
    expect(dates('quarter')).toEqual([
      '2024-02-27',
      '2024-04-01',
      '2024-07-01',
      '2024-10-01',
      '2025-01-01',
      '2025-04-01',
    ]);
    expect(dates('year')).toEqual(['2024-02-27', '2025-01-01']);
  });

  it('refuses impossible dates, shifts and weekdays, and a day that is both holiday and make-up day', () => {
    const bad: Partial<CalendarSpec>[] = [
      { startDate: '2025-02-29' },
      { startDate: '2025-1-1' },
      { holidays: ['2025-13-01'] },
      { weekend: [7] },
      { shifts: [] },
      { shifts: [{ startMinute: 600, endMinute: 600 }] },
      { shifts: [{ startMinute: 0, endMinute: 1441 }] },
      { shifts: [OFFICE.shifts[1], OFFICE.shifts[0]] },
      { makeUpDays: ['2025-01-28'] },
    ];
    for (const patch of bad)
      expect(() => new WorkingCalendar({ ...OFFICE, ...patch }), JSON.stringify(patch)).toThrow();
  });
});

describe('civil dates', () => {
  it('count days from 1970-01-01 through leap years, centuries and before the epoch', () => {
    const known: [string, number][] = [
      ['1970-01-01', 0],
      ['2000-02-29', 11016],
      ['2000-03-01', 11017],
      ['1900-03-01', -25508],
      ['2025-01-01', 20089],
      ['2100-03-01', 47541],
    ];
    for (const [text, days] of known) {
      expect(parseDay(text)).toBe(days);
      expect(formatDay(days)).toBe(text);
    }
    expect([weekdayOf(0), weekdayOf(20089), weekdayOf(-1), weekdayOf(-7)]).toEqual([4, 3, 3, 4]);
  });

  it('go to days and back for every day of eight centuries', () => {
    let wrong = 0;
    for (let days = -146097; days < 146097; days++) {
      const { year, month, day } = civilFromDays(days);
      if (daysFromCivil(year, month, day) !== days || day < 1 || day > 31 || month < 1 || month > 12) wrong++;
    }
    expect(wrong).toBe(0);
  });
});
