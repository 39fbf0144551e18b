// A station that works in office hours only, with weekends: measured in working minutes it is M/M/1 again. Docks the
// working calendar together with calendar and stations.

import { it } from 'vitest';
import { Moments } from '../../../src/core/accumulator.ts';
import { WorkingCalendar } from '../../../src/core/calendar.ts';
import { exponentialQuantile } from '../../../src/core/dmath.ts';
import { EventCalendar } from '../../../src/core/event-calendar.ts';
import type { KeyedRandom } from '../../../src/core/random.ts';
import { StationTable } from '../../../src/core/station.ts';
import { expectDocked, replicate } from './interval.ts';

const SERVICE = 60; // working minutes
const COUNTED = 40000;
const WARM_UP = 2000;

const office = new WorkingCalendar({
  startDate: '2025-01-01',
  weekend: [6, 0],
  holidays: ['2025-01-01'],
  makeUpDays: ['2025-01-26'],
  shifts: [
    { startMinute: 510, endMinute: 720 },
    { startMinute: 810, endMinute: 1050 },
  ],
  days: 365,
});

function meanWait(random: KeyedRandom): number {
  const calendar = new EventCalendar(36000, 1024);
  const station = new StationTable(1);
  station.setServers(0, 1);
  const arrivals = new Int32Array(COUNTED + WARM_UP + 1);
  const waits = new Moments();
  let worked = 0;
  const arrival = (item: number): void => {
    random.draw(1, 0, 0, item);
    worked += exponentialQuantile(random.u0()) * (SERVICE / 0.8);
    // The minute in which so much has been worked since the start: arrivals come in working time only.
    const minute = office.addWorkingMinutes(0, Math.round(worked) + 1) - 1;
    calendar.schedule(minute, 1, 0, 0, item, 0, item, 0);
  };
  const start = (item: number): void => {
    if (item > WARM_UP) waits.add(office.workingMinutesBetween(arrivals[item], calendar.now) / SERVICE);
    random.draw(2, 0, 0, item);
    const minutes = Math.round(exponentialQuantile(random.u0()) * SERVICE);
    calendar.schedule(office.addWorkingMinutes(calendar.now, minutes), 2, 1, 0, item, 0, item, 0);
  };
  arrival(1);
  while (waits.count < COUNTED && calendar.next(calendar.horizonMinute)) {
    const item = calendar.a;
    if (calendar.kind === 1) {
      if (item < COUNTED + WARM_UP) arrival(item + 1);
      arrivals[item] = calendar.now;
      if (station.enter(0, item, 0, calendar.now, 0, item)) start(item);
    } else {
      const next = station.leave(0);
      if (next !== 0) start(next);
    }
  }
  return waits.mean;
}

it('a station in office hours makes cases wait four service times of working time at load 0.8', () => {
  expectDocked(replicate((random) => ({ wait: meanWait(random) })).wait, 4, 0.08);
});
