// A queueing network on the kernel's own parts (calendar, stations, table, keyed draws), for docking against closed
// forms. It only wires them up: every order, wait and time comes from the parts under test.

import { Moments, TimeWeighted } from '../../../src/core/accumulator.ts';
import { exponentialQuantile } from '../../../src/core/dmath.ts';
import { EventCalendar } from '../../../src/core/event-calendar.ts';
import { PackedTable } from '../../../src/core/packed-table.ts';
import type { KeyedRandom } from '../../../src/core/random.ts';
import { StationTable } from '../../../src/core/station.ts';

/** Minutes that stand for one unit of time in the closed forms; rounding to minutes changes means by about 1e-7. */
export const UNIT = 1000;

const ARRIVE = 1;
const END = 2;
const DRAW_GAP = 1;
const DRAW_SERVICE = 2;
const DRAW_SOLVED = 3;

export interface NetworkSpec {
  /** Servers of each station. */
  servers: number[];
  /** Arrival streams: rate per unit, station entered, priority class. */
  streams: { rate: number; station: number; priority: number }[];
  /** Service time in units at a station, from one uniform. */
  service: (station: number, u: number) => number;
  /** Share of items that station i settles; the others go on to station i + 1. Absent: all. */
  solved?: number[];
  /** Customers left out at the start, and counted after that; over all streams. */
  warmUp: number;
  counted: number;
  /** Deadline in units for the share of sojourns that end in time. */
  deadline?: number;
}

/** One run of a network. All times in units. */
export class QueueNetwork {
  readonly waits: Moments[];
  readonly sojourn = new Moments();
  readonly present: TimeWeighted[];
  readonly queued: TimeWeighted[];
  inTime = 0;
  delayed = 0;

  private readonly spec: NetworkSpec;
  private readonly random: KeyedRandom;
  private readonly calendar: EventCalendar;
  private readonly stations: StationTable;
  private readonly items = new PackedTable(
    { born: 'i32', entered: 'i32', stream: 'i32', serial: 'i32', station: 'i32', counted: 'i32' },
    4096,
  );
  private readonly clock: Float64Array; // exact time of each stream's last arrival, minutes
  private readonly serials: Int32Array;
  private arrived = 0;

  constructor(spec: NetworkSpec, random: KeyedRandom) {
    this.spec = spec;
    this.random = random;
    const rate = spec.streams.reduce((sum, s) => sum + s.rate, 0);
    const days = Math.ceil((((spec.warmUp + spec.counted) / rate) * 1.2 * UNIT) / 1440) + 2000;
    const classes = 1 + Math.max(...spec.streams.map((s) => s.priority));
    this.calendar = new EventCalendar(days, 1024, 'drop');
    this.stations = new StationTable(spec.servers.length, classes);
    spec.servers.forEach((count, station) => this.stations.setServers(station, count));
    this.waits = spec.streams.map(() => new Moments());
    this.present = spec.servers.map(() => new TimeWeighted());
    this.queued = spec.servers.map(() => new TimeWeighted());
    this.clock = new Float64Array(spec.streams.length);
    this.serials = new Int32Array(spec.streams.length);
    for (let stream = 0; stream < spec.streams.length; stream++) this.scheduleArrival(stream);
  }

  /** Runs until all counted customers have arrived. Returns this. */
  run(): this {
    const { calendar } = this;
    const last = this.spec.warmUp + this.spec.counted;
    while (this.arrived < last && calendar.next(0x7fffffff)) {
      if (calendar.kind === ARRIVE) this.arrive(calendar.a);
      else this.end(calendar.a);
    }
    return this;
  }

  /** Time averages at the end of the run: customers present and waiting at a station. */
  averages(station: number): { present: number; queued: number } {
    const now = this.calendar.now;
    return { present: this.present[station].mean(now), queued: this.queued[station].mean(now) };
  }

  private scheduleArrival(stream: number): void {
    const serial = this.serials[stream]++;
    this.random.draw(DRAW_GAP, 0, stream, serial);
    this.clock[stream] += (exponentialQuantile(this.random.u0()) / this.spec.streams[stream].rate) * UNIT;
    this.calendar.schedule(Math.round(this.clock[stream]), ARRIVE, 0, stream, serial, 0, stream, serial);
  }

  private arrive(stream: number): void {
    const serial = this.calendar.b;
    if (++this.arrived === this.spec.warmUp) {
      for (const part of [...this.present, ...this.queued]) part.restart(this.calendar.now);
    }
    this.scheduleArrival(stream);
    const item = this.items.add();
    const { columns } = this.items;
    columns.born[item] = this.calendar.now;
    columns.stream[item] = stream;
    columns.serial[item] = serial;
    columns.counted[item] = this.arrived > this.spec.warmUp ? 1 : 0;
    this.enter(item, this.spec.streams[stream].station);
  }

  private enter(item: number, station: number): void {
    const now = this.calendar.now;
    const { columns } = this.items;
    const stream = columns.stream[item];
    columns.entered[item] = now;
    columns.station[item] = station;
    this.present[station].add(now, 1);
    const priority = this.spec.streams[stream].priority;
    if (this.stations.enter(station, item, priority, now, stream, columns.serial[item])) this.start(item);
    else this.queued[station].add(now, 1);
  }

  private start(item: number): void {
    const { columns } = this.items;
    const now = this.calendar.now;
    const stream = columns.stream[item];
    const serial = columns.serial[item];
    const station = columns.station[item];
    const wait = now - columns.entered[item];
    if (columns.counted[item] === 1) {
      this.waits[stream].add(wait / UNIT);
      if (wait > 0) this.delayed++;
    }
    this.random.draw(DRAW_SERVICE, station, stream, serial);
    const minutes = Math.round(this.spec.service(station, this.random.u0()) * UNIT);
    this.calendar.schedule(now + minutes, END, 1, stream, serial, station, item, 0);
  }

  private end(item: number): void {
    const now = this.calendar.now;
    const { columns } = this.items;
    const station = columns.station[item];
    this.present[station].add(now, -1);
    const next = this.stations.leave(station);
    if (next !== 0) {
      this.queued[station].add(now, -1);
      this.start(next);
    }
    const share = this.spec.solved?.[station] ?? 1;
    this.random.draw(DRAW_SOLVED, station, columns.stream[item], columns.serial[item]);
    if (this.random.u0() >= share) {
      this.enter(item, station + 1);
      return;
    }
    if (columns.counted[item] === 1) {
      const minutes = now - columns.born[item];
      this.sojourn.add(minutes / UNIT);
      if (this.spec.deadline !== undefined && minutes <= this.spec.deadline * UNIT) this.inTime++;
    }
    this.items.release(item);
  }
}
