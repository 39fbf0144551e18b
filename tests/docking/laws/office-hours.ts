// A station that works in office hours only, with weekends: in working minutes it is M/M/1 again.

import { Moments } from '../../../src/core/accumulator.ts';
import { WorkingCalendar } from '../../../src/core/calendar.ts';
import { exponentialQuantile } from '../../../src/core/dmath.ts';
import { EventCalendar } from '../../../src/core/event-calendar.ts';
import type { KeyedRandom } from '../../../src/core/random.ts';
import { StationTable } from '../../../src/core/station.ts';
import { value, type Law, type ParameterSet } from '../law.ts';

const SERVICE = 60; // working minutes
const COUNTED = 40_000;
const WARM_UP = 2000;
/** Days that all arrivals fit into at the lowest load used. */
const DAYS = 36_000;

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

function meanWait(random: KeyedRandom, load: number): number {
  const calendar = new EventCalendar(DAYS, 1024);
  const station = new StationTable(1);
  station.setServers(0, 1);
  const arrivals = new Int32Array(COUNTED + WARM_UP + 1);
  const waits = new Moments();
  let worked = 0;
  const arrival = (item: number): void => {
    random.draw(1, 0, 0, item);
    worked += exponentialQuantile(random.u0()) * (SERVICE / load);
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

const set = (load: number): ParameterSet => ({
  name: `load ${load}`,
  expected: { wait: value(load / (1 - load)) },
  prepare: () => (_replication, random) => ({ wait: meanWait(random, load) }),
});

export const officeHours: Law = {
  id: 'office-hours',
  key: 'Q1',
  en: 'A station in office hours, in working time (M/M/1)',
  zh: '按上班时间计的单服务台（M/M/1）',
  formula: 'Wq = rho/(1-rho) service times of working time',
  through: 'working calendar with weekends and holidays, event calendar, station table',
  sets: [set(0.7), set(0.5), set(0.6), set(0.8)],
};
