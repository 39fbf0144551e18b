// Weeks, months, quarters and years of a run, from any start date.

import { describe, expect, it } from 'vitest';
import { PeriodClock } from '../../../src/model/assessment/period-clock.ts';
import { periodKinds } from '../../../src/model/world/scorecards.ts';
import { bareWorld } from '../../support/bare-world.ts';

const [week, month, quarter, year] = periodKinds.map((_, kind) => kind);
const clockOf = (startDate: string, days: number) =>
  new PeriodClock(
    bareWorld({ time: { startDate, warmUpDays: 0, windowDays: days - 1, followUpDays: 1 } }).world.plan,
  );
const closingDays = (clock: PeriodClock, kind: number, days: number) =>
  Array.from({ length: days }, (_, day) => day).filter((day) => clock.closes(kind, day));

describe('a run from the first of January 2025, a Wednesday,', () => {
  const clock = clockOf('2025-01-01', 120);

  it('closes weeks on Mondays, months on first days and quarters on the first of April', () => {
    expect(closingDays(clock, week, 20)).toEqual([5, 12, 19]);
    expect(closingDays(clock, month, 120)).toEqual([31, 59, 90]);
    expect(closingDays(clock, quarter, 120)).toEqual([90]);
    expect(closingDays(clock, year, 120)).toEqual([]);
  });

  it('knows when the period of a day began and ends', () => {
    expect([clock.startOf(week, 4), clock.endOf(week, 4)]).toEqual([0, 5]);
    expect([clock.startOf(week, 5), clock.endOf(week, 5)]).toEqual([5, 12]);
    expect([clock.startOf(month, 58), clock.endOf(month, 58)]).toEqual([31, 59]);
    expect([clock.startOf(quarter, 60), clock.endOf(quarter, 60)]).toEqual([0, 90]);
  });

  it('assumes a usual length for a period that it does not see the end of, and never one that is over', () => {
    expect(clock.endOf(year, 0)).toBe(365);
    expect(clock.endOf(month, 90)).toBe(120);
    expect(clock.endOf(quarter, 119)).toBe(181);
    for (let day = 0; day < 120; day++) {
      for (let kind = 0; kind < periodKinds.length; kind++) {
        expect(clock.endOf(kind, day)).toBeGreaterThan(day);
        expect(clock.startOf(kind, day)).toBeLessThanOrEqual(day);
        expect(clock.closes(kind, day)).toBe(day > 0 && clock.startOf(kind, day) === day);
      }
    }
  });

  it('numbers periods from 0', () => {
    expect([0, 30, 31, 59, 119].map((day) => clock.indexOf(month, day))).toEqual([0, 0, 1, 2, 3]);
  });
});

it('a run that starts within periods begins with what is left of them', () => {
  const clock = clockOf('2024-12-10', 60);
  expect(closingDays(clock, week, 15)).toEqual([6, 13]);
  expect(closingDays(clock, month, 60)).toEqual([22, 53]);
  expect(closingDays(clock, quarter, 60)).toEqual([22]);
  expect(closingDays(clock, year, 60)).toEqual([22]);
});

it('a leap year has a 29th of February', () => {
  expect(closingDays(clockOf('2024-02-01', 40), month, 40)).toEqual([29]);
});
