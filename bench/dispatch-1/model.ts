// The reference model dispatch-1 on the product's kernel: keyed draws per incident and decision, the event calendar in
// whole minutes, stations with a stated order. Rounding to minutes shifts a time to close by at most one minute a
// stage, 0.001 days against a sampling error of 0.05; everything else is exact in law. One keyed draw serves all
// decisions of one moment: given that a uniform fell below p, it is uniform again after division by p.

import { log } from '../../src/core/dmath.ts';
import { KeyedRandom, rootKey } from '../../src/core/random.ts';
import { BIN_MINUTES, Counts, percentile95Days, total, type Outputs } from './counts.ts';
import { Departments, type Closing } from './departments.ts';
import { makeLayout, type Layout } from './layout.ts';
import { OpenIncidents } from './open-incidents.ts';
import * as P from './parameters.ts';
import { Population } from './population.ts';
import { TypeDraw } from './type-draw.ts';
import { Workers } from './workers.ts';

const WORD = 4294967296;
const PENDING_MAX = 32;
const NOT_FOUND = -1;
const HIDDEN = -2;
const EXPIRED = 2;

/** One district-year. */
export class Dispatch1 implements Closing {
  readonly layout: Layout;
  readonly counts = new Counts();
  readonly population: Population;
  private readonly random: KeyedRandom;
  private readonly workers: Workers;
  private readonly departments: Departments;
  private readonly open: OpenIncidents;
  private readonly types = new TypeDraw();
  // per cell
  private readonly nextArrival: Float64Array;
  private readonly incidents: Int32Array;
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
    this.workers = new Workers(layout);
    this.departments = new Departments(layout, this.random, this.counts, serviceFactor, this);
    this.open = new OpenIncidents(
      cells,
      10 * layout.ratePerDay.reduce((most, rate) => Math.max(most, rate), 0),
    );
    this.nextArrival = new Float64Array(cells);
    this.incidents = new Int32Array(cells);
    this.pendingCount = new Int32Array(cells);
    this.pending = new Int32Array(cells * PENDING_MAX * 2);
    for (let cell = 0; cell < cells; cell++) {
      this.random.draw(P.PURPOSE.firstIncident, 0, cell, 0);
      this.nextArrival[cell] = (-log(this.random.u0()) * P.MINUTES_PER_DAY) / layout.ratePerDay[cell];
    }
  }

  /** Runs the year and returns its results. */
  run(): Outputs {
    for (let day = 0; day < P.DAYS; day++) {
      if (day > 0 && day % 30 === 0) this.closeMonth();
      const tomorrow = (day + 1) * P.MINUTES_PER_DAY;
      for (let cell = 0; cell < this.layout.cells; cell++) {
        this.settle(cell);
        this.patrol(cell, day);
        this.arise(cell, tomorrow);
      }
      this.departments.run(tomorrow);
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

  /** Books a closed case; its residents learn of it before their cell is next looked at. */
  close(cell: number, incident: number, type: number, minutes: number): void {
    const { counts, pending } = this;
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

  /** Daily look at the open incidents of a cell: worker, then a passing resident, then expiry. */
  private patrol(cell: number, day: number): void {
    const { random, open, counts } = this;
    const { words, severities } = open;
    const { state } = this.population;
    const first = this.layout.firstResident[cell];
    const residents = this.layout.firstResident[cell + 1] - first;
    const now = day * P.MINUTES_PER_DAY;
    const from = open.begin(cell);
    let end = from + open.size(cell) * 4;
    counts.checks += open.size(cell);
    for (let o = from; o < end;) {
      const type = words[o + 3] & 15;
      random.draw(P.PURPOSE.check, day, cell, words[o + 2]);
      let filedAt = words[o + 3] < 16 ? this.find(cell, type, day, random.u0()) : NOT_FOUND; // share of the day
      if (filedAt === HIDDEN) words[o + 3] = type | 16;
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
          counts.expired[type]++;
          this.affect(cell, words[o + 2], 0, 0);
          filedAt = EXPIRED;
        } else {
          o += 4;
          continue;
        }
      }
      if (filedAt < 1) {
        this.departments.file(cell, words[o + 2], type, now + ((filedAt * P.MINUTES_PER_DAY) | 0));
      }
      end -= 4;
      open.move(end, o);
    }
    open.setSize(cell, (end - from) / 4);
  }

  /** The worker's patrol and choice: the filing time as a share of the day, NOT_FOUND or HIDDEN. */
  private find(cell: number, type: number, day: number, u: number): number {
    if (u >= P.FIND[type]) return NOT_FOUND;
    const share = this.workers.reportShare(cell, type, day);
    const choice = u / P.FIND[type];
    if (choice >= share) {
      this.counts.hidden[type]++;
      return HIDDEN;
    }
    this.workers.reports[cell]++;
    this.counts.reported[type]++;
    return choice / share;
  }

  /** Incidents that arise in a cell before a minute. */
  private arise(cell: number, until: number): void {
    const { random, types, counts, open } = this;
    let at = this.nextArrival[cell];
    if (at >= until) return;
    const scale = P.MINUTES_PER_DAY / this.layout.ratePerDay[cell];
    let incident = this.incidents[cell];
    while (at < until) {
      random.draw(P.PURPOSE.incident, 0, cell, incident);
      const u = random.u1();
      const type = types.type(random.w1, u);
      open.add(cell, at | 0, types.severity(type, u), incident, type);
      counts.arisen[type]++;
      incident++;
      at -= log(random.u0()) * scale;
    }
    this.nextArrival[cell] = at;
    this.incidents[cell] = incident;
  }

  /** Applies the closings of a cell since its last look to its residents: their state is read at the next look only. */
  private settle(cell: number): void {
    const { pending, pendingCount, layout, workers } = this;
    const count = pendingCount[cell];
    this.population.bringNear(layout.firstResident[cell], layout.firstResident[cell + 1]);
    if (count === 0) return;
    for (let i = 0; i < count; i++) {
      const at = (cell * PENDING_MAX + i) * 2;
      const inTime = pending[at + 1] >>> 16;
      workers.inTime[cell] += inTime;
      this.affect(cell, pending[at], pending[at + 1] & 65535, inTime * 65535);
    }
    workers.closures[cell] += count;
    pendingCount[cell] = 0;
  }

  private affect(cell: number, incident: number, satisfaction: number, trust: number): void {
    const { random, layout } = this;
    random.draw(P.PURPOSE.affected, 0, cell, incident);
    const first = layout.firstResident[cell];
    const count = layout.firstResident[cell + 1] - first;
    this.population.affect(first, count, random.w0, random.w1, satisfaction, trust);
  }

  private closeMonth(): void {
    const { layout } = this;
    for (let cell = 0; cell < layout.cells; cell++) {
      this.settle(cell);
      this.population.relax(layout.firstResident[cell], layout.firstResident[cell + 1]);
    }
    this.workers.closeMonth();
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
      hiding: this.workers.hiding.reduce((sum, h) => sum + h, 0) / this.layout.cells,
      events: arisen + found + counts.filed + counts.served + escalated + closed + expired,
      checks: counts.checks,
      updates: this.population.updates,
    };
  }
}
