// The reference model dispatch-1 on the product's kernel: keyed draws per incident and decision, the event calendar in
// whole minutes, stations with a stated order. Rounding to minutes shifts a time to close by at most one minute a
// stage, 0.001 days against a sampling error of 0.05; everything else is exact in law. One keyed draw serves all
// decisions of one moment: given that a uniform fell below p, it is uniform again after division by p.

import { exp, log, LognormalTable } from '../../src/core/dmath.ts';
import { EventCalendar } from '../../src/core/event-calendar.ts';
import { KeyedRandom, rootKey } from '../../src/core/random.ts';
import { StationTable } from '../../src/core/station.ts';
import { BIN_MINUTES, Counts, percentile95Days, total, type Outputs } from './counts.ts';
import { makeLayout, type Layout } from './layout.ts';
import { OpenIncidents } from './open-incidents.ts';
import * as P from './parameters.ts';
import { Population } from './population.ts';
import { WaitingCases } from './waiting-cases.ts';

const FILE = 1;
const SERVED = 2;
const ESCALATE = 3;
const WORD = 4294967296;
const PENDING_MAX = 32;
const GUIDE_BITS = 12;

/** One district-year. */
export class Dispatch1 {
  readonly layout: Layout;
  readonly counts = new Counts();
  readonly population: Population;
  private readonly random: KeyedRandom;
  private readonly calendar: EventCalendar;
  private readonly stations: StationTable;
  private readonly waiting = new WaitingCases();
  private readonly open: OpenIncidents;
  private readonly serviceTables: LognormalTable[];
  private readonly route = new Int32Array(P.TYPES * 4).fill(-1);
  private readonly guide = new Uint8Array(1 << GUIDE_BITS); // first type that a word with these top bits can mean
  private readonly cumulative = new Float64Array(P.TYPES + 1);
  // per cell
  private readonly nextArrival: Float64Array;
  private readonly incidents: Int32Array;
  private readonly hiding: Float64Array;
  private readonly reports: Int32Array;
  private readonly closures: Int32Array;
  private readonly inTime: Int32Array;
  private readonly pendingCount: Int32Array;
  private readonly pending: Int32Array; // per cell and closing: incident, satisfaction | in time << 16

  /** @param residents number of residents, 1..20 million
   *  @param seed text of the seed
   *  @param replication number of the replication
   *  @param serviceFactor factor on all service times; 1 is the reference model */
  constructor(residents: number, seed: string, replication = 0, serviceFactor = 1) {
    const layout = makeLayout(residents);
    const { cells } = layout;
    this.layout = layout;
    this.random = new KeyedRandom(...rootKey(seed, replication));
    this.population = new Population(layout, this.random);
    this.calendar = new EventCalendar(P.DAYS, 1024, 'drop');
    this.stations = new StationTable(layout.stations);
    layout.servers.forEach((count, station) => this.stations.setServers(station, count));
    this.serviceTables = P.SERVICE_DAYS.map((days, k) =>
      LognormalTable.fromMean(days * serviceFactor * P.MINUTES_PER_DAY, P.SERVICE_SIGMA[k]),
    );
    P.ROUTE.forEach((departments, k) => departments.forEach((d, stage) => (this.route[k * 4 + stage] = d)));
    this.tabulateTypes();
    this.open = new OpenIncidents(cells, 10 * Math.max(...layout.ratePerDay));
    this.nextArrival = new Float64Array(cells);
    this.incidents = new Int32Array(cells);
    this.hiding = new Float64Array(cells);
    this.reports = new Int32Array(cells);
    this.closures = new Int32Array(cells);
    this.inTime = new Int32Array(cells);
    this.pendingCount = new Int32Array(cells);
    this.pending = new Int32Array(cells * PENDING_MAX * 2);
    for (let cell = 0; cell < cells; cell++) {
      this.random.draw(P.PURPOSE.firstIncident, 0, cell, 0);
      this.nextArrival[cell] = (-log(this.random.u0()) * P.MINUTES_PER_DAY) / layout.ratePerDay[cell];
    }
  }

  /** Runs the year and returns its results. */
  run(): Outputs {
    const { layout } = this;
    for (let day = 0; day < P.DAYS; day++) {
      if (day > 0 && day % 30 === 0) this.closeMonth();
      for (let cell = 0; cell < layout.cells; cell++) {
        this.settle(cell);
        this.patrol(cell, day);
        this.arise(cell, (day + 1) * P.MINUTES_PER_DAY);
      }
      this.fireDay((day + 1) * P.MINUTES_PER_DAY);
    }
    this.closeMonth();
    return this.outputs();
  }

  /** Returns the number of incidents that are neither filed nor expired. */
  openIncidents(): number {
    let sum = 0;
    for (let cell = 0; cell < this.layout.cells; cell++) sum += this.open.size(cell);
    return sum;
  }

  private fireDay(until: number): void {
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

  /** Daily look at the open incidents of a cell: worker, then a passing resident, then expiry. */
  private patrol(cell: number, day: number): void {
    const { random, open, counts, population } = this;
    const { words, severities } = open;
    const { state } = population;
    const first = this.layout.firstResident[cell];
    const residents = this.layout.firstResident[cell + 1] - first;
    const now = day * P.MINUTES_PER_DAY;
    const from = open.begin(cell);
    let end = from + open.size(cell) * 4;
    counts.checks += open.size(cell);
    for (let o = from; o < end;) {
      const kind = words[o + 3];
      const type = kind & 15;
      const incident = words[o + 2];
      random.draw(P.PURPOSE.check, day, cell, incident);
      let filedAt = -1; // share of the day
      if (kind < 16) {
        const u = random.u0();
        if (u < P.FIND[type]) filedAt = this.decide(cell, type, day, u / P.FIND[type]);
        if (u < P.FIND[type] && filedAt < 0) words[o + 3] = kind | 16;
      }
      if (filedAt < 0) {
        const scaled = ((random.w1 >>> 0) + 0.5) * residents * (1 / WORD);
        const passer = scaled | 0;
        const p = (first + passer) * 3;
        const age = (now - words[o]) * (1 / P.MINUTES_PER_DAY);
        const level = severities[o + 1] + P.GROWTH[type] * age;
        if (level > state[p] * (2 / 65535) * (1.3 - (0.6 / 65535) * state[p + 2])) {
          counts.byResident[type]++;
          filedAt = scaled - passer;
        } else if (age > 60) {
          this.expire(cell, incident, type);
          filedAt = 2;
        }
      }
      if (filedAt < 0) {
        o += 4;
        continue;
      }
      if (filedAt < 1) {
        const minute = now + ((filedAt * P.MINUTES_PER_DAY) | 0);
        this.calendar.schedule(minute, FILE, 2, cell, incident, 0, 0, type);
      }
      end -= 4;
      words[o] = words[end];
      words[o + 1] = words[end + 1];
      words[o + 2] = words[end + 2];
      words[o + 3] = words[end + 3];
    }
    open.setSize(cell, (end - from) / 4);
  }

  /** The worker's choice on finding; returns the filing time as a share of the day, or -1 when he hides it. */
  private decide(cell: number, type: number, day: number, u: number): number {
    const target = this.layout.monthlyTarget[cell];
    const shortfall = Math.max(0, (target * ((day % 30) + 1)) / 30 - this.reports[cell]) / target;
    const share = 1 / (1 + exp(-(2.5 - 4 * P.DIFFICULTY[type] - this.hiding[cell] + 2 * shortfall)));
    if (u < share) {
      this.reports[cell]++;
      this.counts.reported[type]++;
      return u / share;
    }
    this.counts.hidden[type]++;
    return -1;
  }

  private expire(cell: number, incident: number, type: number): void {
    this.counts.expired[type]++;
    this.affect(cell, incident, 0, 0);
  }

  /** Incidents that arise in a cell before a minute. */
  private arise(cell: number, until: number): void {
    const { random, cumulative, guide, counts, open } = this;
    let at = this.nextArrival[cell];
    if (at >= until) return;
    const scale = P.MINUTES_PER_DAY / this.layout.ratePerDay[cell];
    let incident = this.incidents[cell];
    while (at < until) {
      random.draw(P.PURPOSE.incident, 0, cell, incident);
      const u = random.u1();
      let type = guide[random.w1 >>> (32 - GUIDE_BITS)];
      while (u >= cumulative[type + 1]) type++;
      const severity = P.SEVERITY[type] + (0.2 * (u - cumulative[type])) / P.SHARE[type];
      open.add(cell, at | 0, severity, incident, type);
      counts.arisen[type]++;
      incident++;
      at -= log(random.u0()) * scale;
    }
    this.nextArrival[cell] = at;
    this.incidents[cell] = incident;
  }

  /** Brings a case to the department of its task. */
  private enter(cell: number, incident: number, filedMinute: number, task: number): void {
    const { calendar, waiting } = this;
    const station = this.stationOf(cell, task);
    if (this.stations.tryStart(station)) {
      this.start(cell, incident, filedMinute, task, station);
      return;
    }
    const row = waiting.add(filedMinute, incident, cell, task);
    this.stations.enter(station, row, 0, calendar.now, cell, incident);
    const deadline = calendar.now + this.layout.stageDeadlineMinutes[task & 15];
    calendar.schedule(deadline, ESCALATE, 1, cell, incident, task, row, station);
  }

  private start(cell: number, incident: number, filedMinute: number, task: number, station: number): void {
    const { random, calendar } = this;
    random.draw(P.PURPOSE.service, task >> 4, cell, incident);
    const minutes = (this.serviceTables[task & 15].quantile(random.u0()) + 0.5) | 0;
    const place = (station << 8) | task;
    calendar.schedule(calendar.now + minutes, SERVED, 0, cell, incident, task, filedMinute, place);
  }

  /** Starts a case that has waited. */
  private startWaiting(row: number, station: number): void {
    const { waiting } = this;
    const { words } = waiting;
    const w = row * 4;
    this.start(words[w + 2], words[w + 1], words[w], words[w + 3], station);
    waiting.release(row);
  }

  private served(): void {
    const { calendar, counts } = this;
    const cell = calendar.origin0;
    const incident = calendar.origin1;
    const filedMinute = calendar.a;
    const station = calendar.b >> 8;
    const task = (calendar.b & 255) + 16;
    counts.served++;
    const next = this.stations.leave(station);
    if (next !== 0) this.startWaiting(next, station);
    if (this.route[((task & 15) << 2) | (task >> 4)] >= 0) this.enter(cell, incident, filedMinute, task);
    else this.close(cell, incident, filedMinute, task & 15);
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

  private stationOf(cell: number, task: number): number {
    const department = this.route[((task & 15) << 2) | (task >> 4)];
    return department === 0 ? this.layout.communityStation[cell] : this.layout.townBase[cell] + department;
  }

  private close(cell: number, incident: number, filedMinute: number, type: number): void {
    const { counts, pending } = this;
    const minutes = this.calendar.now - filedMinute;
    const deadline = this.layout.caseDeadlineMinutes[type];
    const satisfaction = Math.max(0, 1 - minutes / (2 * deadline));
    counts.closed[type]++;
    counts.closingMinutes += minutes;
    counts.closingBins.add((minutes / BIN_MINUTES) | 0);
    if (this.pendingCount[cell] === PENDING_MAX) this.settle(cell);
    const at = (cell * PENDING_MAX + this.pendingCount[cell]++) * 2;
    pending[at] = incident;
    pending[at + 1] = (satisfaction * 65535) | 0 | (minutes <= deadline ? 65536 : 0);
  }

  /** Applies the closings of a cell since its last look to its residents: their state is read at the next look only. */
  private settle(cell: number): void {
    const { pending, pendingCount, layout } = this;
    const count = pendingCount[cell];
    this.population.bringNear(layout.firstResident[cell], layout.firstResident[cell + 1]);
    if (count === 0) return;
    for (let i = 0; i < count; i++) {
      const at = (cell * PENDING_MAX + i) * 2;
      const inTime = pending[at + 1] >>> 16;
      this.inTime[cell] += inTime;
      this.affect(cell, pending[at], pending[at + 1] & 65535, inTime * 65535);
    }
    this.closures[cell] += count;
    pendingCount[cell] = 0;
  }

  private affect(cell: number, incident: number, satisfaction: number, trust: number): void {
    const { random, layout } = this;
    random.draw(P.PURPOSE.affected, 0, cell, incident);
    const first = layout.firstResident[cell];
    const count = layout.firstResident[cell + 1] - first;
    this.population.affect(first, count, random.w0, random.w1, satisfaction, trust);
  }

  /** Month end: workers below their town's mean score hide more, the others less. */
  private closeMonth(): void {
    const { layout, closures, inTime, reports, hiding } = this;
    const sums = new Float64Array(layout.towns);
    const members = new Int32Array(layout.towns);
    const scores = new Float64Array(layout.cells);
    for (let cell = 0; cell < layout.cells; cell++) {
      this.settle(cell);
      this.population.relax(layout.firstResident[cell], layout.firstResident[cell + 1]);
      const share = closures[cell] > 0 ? inTime[cell] / closures[cell] : 1;
      scores[cell] = 0.5 * Math.min(1, reports[cell] / layout.monthlyTarget[cell]) + 0.5 * share;
      sums[layout.town[cell]] += scores[cell];
      members[layout.town[cell]]++;
    }
    for (let cell = 0; cell < layout.cells; cell++) {
      const town = layout.town[cell];
      const share = closures[cell] > 0 ? inTime[cell] / closures[cell] : 1;
      const change = scores[cell] < sums[town] / members[town] ? 0.2 * (1 - share) + 0.05 : -0.1;
      hiding[cell] = Math.max(-1, Math.min(3, hiding[cell] + change));
    }
    reports.fill(0);
    closures.fill(0);
    inTime.fill(0);
  }

  private outputs(): Outputs {
    const { counts } = this;
    const arisen = total(counts.arisen);
    const reported = total(counts.reported);
    const hidden = total(counts.hidden);
    const byResident = total(counts.byResident);
    const closed = total(counts.closed);
    const expired = total(counts.expired);
    const escalated = total(counts.escalated);
    const found = reported + hidden;
    return {
      ...{ arisen, reported, hidden, byResident, closed, expired, escalated },
      closingDays: counts.closingMinutes / P.MINUTES_PER_DAY / closed,
      closingDaysP95: percentile95Days(counts.closingBins),
      ...this.population.means(),
      hiding: this.hiding.reduce((sum, h) => sum + h, 0) / this.layout.cells,
      events: arisen + found + counts.filed + counts.served + escalated + closed + expired,
      checks: counts.checks,
      updates: this.population.updates,
    };
  }

  private tabulateTypes(): void {
    for (let k = 0; k < P.TYPES; k++) this.cumulative[k + 1] = this.cumulative[k] + P.SHARE[k];
    this.cumulative[P.TYPES] = 1;
    let type = 0;
    for (let i = 0; i < this.guide.length; i++) {
      while (i / this.guide.length >= this.cumulative[type + 1]) type++;
      this.guide[i] = type;
    }
  }
}
