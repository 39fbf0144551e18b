// The departments of dispatch-1: stations, their queues, escalation to the district, and the events of case files. A
// case in service or not yet filed is nothing but its event: (cell, incident) as origin key, task and filing minute.
// A task is stage << 4 | type.

import { LognormalTable } from '../../src/core/dmath.ts';
import { EventCalendar } from '../../src/core/event-calendar.ts';
import type { KeyedRandom } from '../../src/core/random.ts';
import { StationTable } from '../../src/core/station.ts';
import type { Counts } from './counts.ts';
import type { Layout } from './layout.ts';
import * as P from './parameters.ts';
import { WaitingCases } from './waiting-cases.ts';

const FILE = 1;
const SERVED = 2;
const ESCALATE = 3;

/** What happens to a closed case. */
export interface Closing {
  close: (cell: number, incident: number, type: number, minutes: number) => void;
}

/** Stations and case files in them. */
export class Departments {
  private readonly layout: Layout;
  private readonly random: KeyedRandom;
  private readonly counts: Counts;
  private readonly closing: Closing;
  private readonly calendar = new EventCalendar(P.DAYS, 1024, 'drop');
  private readonly stations: StationTable;
  private readonly waiting = new WaitingCases();
  private readonly serviceTables: LognormalTable[];
  private readonly route = new Int32Array(P.TYPES * 4).fill(-1); // department by type << 2 | stage

  constructor(layout: Layout, random: KeyedRandom, counts: Counts, serviceFactor: number, closing: Closing) {
    this.layout = layout;
    this.random = random;
    this.counts = counts;
    this.closing = closing;
    this.stations = new StationTable(layout.stations);
    layout.servers.forEach((count, station) => this.stations.setServers(station, count));
    this.serviceTables = P.SERVICE_DAYS.map((days, k) => {
      return LognormalTable.fromMean(days * serviceFactor * P.MINUTES_PER_DAY, P.SERVICE_SIGMA[k]);
    });
    P.ROUTE.forEach((departments, k) => {
      departments.forEach((department, stage) => (this.route[(k << 2) | stage] = department));
    });
  }

  /** Files a case at a minute from now on. */
  file(cell: number, incident: number, type: number, minute: number): void {
    this.calendar.post(minute, FILE, 2, cell, incident, 0, 0, type);
  }

  /** Fires all events before a minute. */
  run(until: number): void {
    const { calendar } = this;
    while (calendar.next(until)) {
      if (calendar.kind === SERVED) {
        this.served();
      } else if (calendar.kind === FILE) {
        this.counts.filed++;
        this.enter(calendar.origin0, calendar.origin1, calendar.now, calendar.b);
      } else {
        this.escalate(calendar.a, calendar.b);
      }
    }
  }

  /** Brings a case to the department of its task. */
  private enter(cell: number, incident: number, filedMinute: number, task: number): void {
    const { calendar, layout } = this;
    const department = this.route[((task & 15) << 2) | (task >> 4)];
    const station = department === 0 ? layout.communityStation[cell] : layout.townBase[cell] + department;
    if (this.stations.tryStart(station)) {
      this.start(cell, incident, filedMinute, task, station);
      return;
    }
    const row = this.waiting.add(filedMinute, incident, cell, task);
    this.stations.enter(station, row, 0, calendar.now, cell, incident);
    const deadline = calendar.now + layout.stageDeadlineMinutes[task & 15];
    calendar.post(deadline, ESCALATE, 1, cell, incident, task, row, station);
  }

  private start(cell: number, incident: number, filedMinute: number, task: number, station: number): void {
    const { random, calendar } = this;
    random.draw(P.PURPOSE.service, task >> 4, cell, incident);
    const minutes = (this.serviceTables[task & 15].quantile(random.u0()) + 0.5) | 0;
    const place = (station << 8) | task;
    calendar.post(calendar.now + minutes, SERVED, 0, cell, incident, task, filedMinute, place);
  }

  /** Starts a case that has waited. */
  private startWaiting(row: number, station: number): void {
    const { words } = this.waiting;
    const w = row * 4;
    this.start(words[w + 2], words[w + 1], words[w], words[w + 3], station);
    this.waiting.release(row);
  }

  private served(): void {
    const { calendar } = this;
    const cell = calendar.origin0;
    const incident = calendar.origin1;
    const filedMinute = calendar.a;
    const station = calendar.b >> 8;
    const task = (calendar.b & 255) + 16;
    this.counts.served++;
    const next = this.stations.leave(station);
    if (next !== 0) this.startWaiting(next, station);
    if (this.route[((task & 15) << 2) | (task >> 4)] >= 0) this.enter(cell, incident, filedMinute, task);
    else this.closing.close(cell, incident, task & 15, calendar.now - filedMinute);
  }

  /** Moves a case that still waits to the district. Timers are not cancelled: the key tells whether the row is another's. */
  private escalate(row: number, station: number): void {
    const { calendar, stations, layout } = this;
    const { words } = this.waiting;
    const w = row * 4;
    const task = words[w + 3];
    const same =
      words[w + 1] === calendar.origin1 && words[w + 2] === calendar.origin0 && task === calendar.ordinal;
    if (!same || stations.stationOf(row) !== station) return;
    this.counts.escalated[task & 15]++;
    stations.remove(station, row);
    const district = layout.districtBase + this.route[((task & 15) << 2) | (task >> 4)];
    if (stations.enter(district, row, 0, calendar.now, words[w + 2], words[w + 1])) {
      this.startWaiting(row, district);
    }
  }
}
