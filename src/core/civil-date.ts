// Calendar dates of the proleptic Gregorian calendar as day numbers, after H. Hinnant, "chrono-compatible low-level date
// algorithms" (public domain). No Date objects: those carry time zones and differ in parsing.

import { WanggeError } from './errors.ts';

/** A calendar date. */
export interface CivilDate {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly day: number;
}

/** Returns the number of days since 1970-01-01, negative before. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Returns the date of a number of days since 1970-01-01. */
export function civilFromDays(days: number): CivilDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Reads 'YYYY-MM-DD' as days since 1970-01-01. @throws WanggeError `date` when it is no such date */
export function parseDay(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match !== null) {
    const days = daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
    if (formatDay(days) === text) return days;
  }
  throw new WanggeError(
    'date',
    { zh: `“${text}”不是有效日期（格式 YYYY-MM-DD）`, en: `"${text}" is not a valid date (YYYY-MM-DD)` },
    { text },
  );
}

/** Writes days since 1970-01-01 as 'YYYY-MM-DD'. */
export function formatDay(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Returns the day of the week of days since 1970-01-01: 0 Sunday .. 6 Saturday. */
export function weekdayOf(days: number): number {
  const weekday = (days + 4) % 7;
  return weekday < 0 ? weekday + 7 : weekday;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
