// Working time in whole minutes from midnight of a start date: weekends, public holidays, make-up working days (调休) and
// the shifts of a working day. Durations in working minutes are turned into clock minutes by prefix tables, in constant
// time. The tables grow by themselves with the same rules, so results never depend on the number of days asked for at
// first; dates that are not listed follow the weekly pattern. One calendar per kind of actor.

import { civilFromDays, formatDay, parseDay, weekdayOf } from './civil-date.ts';
import { WanggeError } from './errors.ts';
import { MINUTES_PER_DAY } from './minutes-per-day.ts';

const DAYS_MAX = 36525; // a century: a duration that ends later is a mistake

/** A stretch of work within a day, in minutes after midnight, end excluded. */
export interface Shift {
  readonly startMinute: number;
  readonly endMinute: number;
}

/** How working time is laid out. */
export interface CalendarSpec {
  /** Date of minute 0, 'YYYY-MM-DD'. */
  readonly startDate: string;
  /** Weekdays off, 0 Sunday .. 6 Saturday. */
  readonly weekend: readonly number[];
  /** Dates off besides the weekend. */
  readonly holidays: readonly string[];
  /** Dates worked although on a weekend. */
  readonly makeUpDays: readonly string[];
  /** Shifts of a working day, in order, not overlapping, within 0..1440. */
  readonly shifts: readonly Shift[];
  /** Days covered by periodStarts, and to tabulate at first. */
  readonly days: number;
}

/** The kinds of period at whose end books are closed. Weeks begin on Monday. */
export type PeriodKind = 'week' | 'month' | 'quarter' | 'year';

/** Clock minutes against working minutes. */
export class WorkingCalendar {
  readonly days: number;
  /** Working minutes of a working day. */
  readonly minutesPerWorkingDay: number;
  private readonly startDay: number;
  private readonly weekdaysOff: Uint8Array;
  private readonly exceptions: ReadonlyMap<number, boolean>;
  private readonly workedBefore: Uint16Array; // minutes worked in a working day before a minute of the day
  private readonly minuteOfWorked: Uint16Array; // minute of the day in which the n-th working minute begins
  private tabulated = 0;
  private working = new Uint8Array(0);
  private workingBefore = new Int32Array(1); // working days before a day
  private dayOfWorking = new Int32Array(0); // day of the n-th working day

  /** @throws WanggeError `calendar` or `date` for shifts, weekdays or dates out of range or contradicting each other */
  constructor(spec: CalendarSpec) {
    this.days = spec.days;
    this.startDay = parseDay(spec.startDate);
    this.weekdaysOff = weekdaysOff(spec.weekend);
    this.exceptions = exceptionDays(spec, this.startDay);
    const shifts = tabulateShifts(spec.shifts);
    this.workedBefore = shifts.workedBefore;
    this.minuteOfWorked = shifts.minuteOfWorked;
    this.minutesPerWorkingDay = shifts.minuteOfWorked.length;
    this.tabulate(Math.max(1, spec.days));
  }

  /** Makes a calendar that never closes (for docking against queueing theory, and for round-the-clock services). */
  static alwaysOpen(days: number, startDate = '2025-01-01'): WorkingCalendar {
    const shifts = [{ startMinute: 0, endMinute: MINUTES_PER_DAY }];
    return new WorkingCalendar({ startDate, weekend: [], holidays: [], makeUpDays: [], shifts, days });
  }

  /** Tells whether a day (0 = start date) is worked. */
  isWorkingDay(day: number): boolean {
    if (day >= this.tabulated) this.tabulate(day + 1);
    return this.working[day] === 1;
  }

  /** Tells whether the minute that begins at clock minute m is worked. */
  isWorkingMinute(m: number): boolean {
    const day = Math.floor(m / MINUTES_PER_DAY);
    const inDay = m - day * MINUTES_PER_DAY;
    return this.isWorkingDay(day) && this.workedBefore[inDay + 1] > this.workedBefore[inDay];
  }

  /** Returns the working minutes from clock minute a to clock minute b, negative when b < a. */
  workingMinutesBetween(a: number, b: number): number {
    return this.workedUntil(b) - this.workedUntil(a);
  }

  /**
   * Returns the clock minute at which a piece of work is done that starts at the first open minute from `from` on and
   * takes `minutes` working minutes. Work that fills a shift ends with the shift, not at the start of the next one.
   * @param from clock minute >= 0
   * @param minutes whole number >= 0; 0 gives nextOpenMinute(from)
   * @throws WanggeError `calendar-range` beyond a century
   */
  addWorkingMinutes(from: number, minutes: number): number {
    if (minutes <= 0) return this.nextOpenMinute(from);
    return this.beginOfWorked(this.workedUntil(from) + minutes - 1) + 1;
  }

  /** Returns the first clock minute >= m that is worked. @throws WanggeError `calendar-range` beyond a century */
  nextOpenMinute(m: number): number {
    return this.beginOfWorked(this.workedUntil(m));
  }

  /** Returns the day of the week: 0 Sunday .. 6 Saturday. */
  dayOfWeek(day: number): number {
    return weekdayOf(this.startDay + day);
  }

  /** Returns the date of a day as 'YYYY-MM-DD'. */
  dateOfDay(day: number): string {
    return formatDay(this.startDay + day);
  }

  /** Returns the number of month boundaries between the start date and a day: 0 in the first month. */
  monthIndex(day: number): number {
    const start = civilFromDays(this.startDay);
    const date = civilFromDays(this.startDay + day);
    return (date.year - start.year) * 12 + date.month - start.month;
  }

  /** Returns the days 0..days-1 on which a period begins; day 0 is always the first, even in mid-period. */
  periodStarts(kind: PeriodKind): Int32Array {
    const starts: number[] = [];
    for (let day = 0; day < this.days; day++) {
      if (day === 0 || this.beginsPeriod(day, kind)) starts.push(day);
    }
    return Int32Array.from(starts);
  }

  private beginsPeriod(day: number, kind: PeriodKind): boolean {
    if (kind === 'week') return this.dayOfWeek(day) === 1;
    const date = civilFromDays(this.startDay + day);
    if (date.day !== 1) return false;
    return kind === 'month' || (kind === 'quarter' ? date.month % 3 === 1 : date.month === 1);
  }

  /** Working minutes before clock minute m. */
  private workedUntil(m: number): number {
    const day = Math.floor(m / MINUTES_PER_DAY);
    if (day >= this.tabulated) this.tabulate(day + 1);
    const before = this.workingBefore[day] * this.minutesPerWorkingDay;
    return this.working[day] === 1 ? before + this.workedBefore[m - day * MINUTES_PER_DAY] : before;
  }

  /** Clock minute at which the n-th working minute begins, from 0. */
  private beginOfWorked(n: number): number {
    const index = Math.floor(n / this.minutesPerWorkingDay);
    while (index >= this.workingBefore[this.tabulated]) this.tabulate(this.tabulated * 2);
    const inDay = this.minuteOfWorked[n - index * this.minutesPerWorkingDay];
    return this.dayOfWorking[index] * MINUTES_PER_DAY + inDay;
  }

  private tabulate(wanted: number): void {
    const from = this.tabulated;
    if (!(wanted >= 0) || from >= DAYS_MAX) {
      throw new WanggeError(
        'calendar-range',
        {
          zh: `工作日历最多 ${String(DAYS_MAX)} 天`,
          en: `The working calendar ends after ${String(DAYS_MAX)} days`,
        },
        { wanted },
      );
    }
    const until = Math.min(DAYS_MAX, Math.max(wanted, from + 366));
    const working = new Uint8Array(until);
    const before = new Int32Array(until + 1);
    working.set(this.working);
    before.set(this.workingBefore);
    const days = Array.from(this.dayOfWorking);
    for (let day = from; day < until; day++) {
      const off = this.weekdaysOff[this.dayOfWeek(day)] === 1;
      working[day] = (this.exceptions.get(day) ?? !off) ? 1 : 0;
      before[day + 1] = before[day] + working[day];
      if (working[day] === 1) days.push(day);
    }
    this.working = working;
    this.workingBefore = before;
    this.dayOfWorking = Int32Array.from(days);
    this.tabulated = until;
  }
}

function weekdaysOff(weekend: readonly number[]): Uint8Array {
  const off = new Uint8Array(7);
  for (const weekday of weekend) {
    if (!Number.isInteger(weekday) || weekday < 0 || weekday > 6) throw calendarError('weekend', weekday);
    off[weekday] = 1;
  }
  return off;
}

function exceptionDays(spec: CalendarSpec, startDay: number): Map<number, boolean> {
  const days = new Map<number, boolean>();
  for (const date of spec.holidays) days.set(parseDay(date) - startDay, false);
  for (const date of spec.makeUpDays) {
    const day = parseDay(date) - startDay;
    if (days.has(day)) throw calendarError('makeUpDays', date);
    days.set(day, true);
  }
  return days;
}

function tabulateShifts(shifts: readonly Shift[]): {
  workedBefore: Uint16Array;
  minuteOfWorked: Uint16Array;
} {
  const workedBefore = new Uint16Array(MINUTES_PER_DAY + 1);
  const minutes: number[] = [];
  let last = 0;
  for (const { startMinute, endMinute } of shifts) {
    const whole = Number.isInteger(startMinute) && Number.isInteger(endMinute);
    if (!whole || startMinute < last || endMinute <= startMinute || endMinute > MINUTES_PER_DAY) {
      throw calendarError('shifts', { startMinute, endMinute });
    }
    last = endMinute;
    for (let minute = startMinute; minute < endMinute; minute++) minutes.push(minute);
  }
  if (minutes.length === 0) throw calendarError('shifts', shifts);
  for (const minute of minutes) workedBefore[minute + 1] = 1;
  for (let minute = 0; minute < MINUTES_PER_DAY; minute++) workedBefore[minute + 1] += workedBefore[minute];
  return { workedBefore, minuteOfWorked: Uint16Array.from(minutes) };
}

function calendarError(field: string, value: unknown): WanggeError {
  const text = JSON.stringify(value);
  return new WanggeError(
    'calendar',
    { zh: `工作日历的 ${field} 有误：${text}`, en: `Working calendar: ${field} is invalid: ${text}` },
    { field, value },
  );
}
