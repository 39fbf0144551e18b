// Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) over moves of border units, and of the part of a community that lies in
// one zone, into the zone across the border. Every step is a keyed draw, so the same key gives the same plan in every engine; the
// budget is a number of moves, never time. No zone is ever broken or emptied.
import { exp, log } from '../../core/dmath.ts';
import type { KeyedRandom } from '../../core/random.ts';
import type { Units } from '../units.ts';
import { ConnectionTest } from './connection-test.ts';
import type { OpenGraph } from './open-graph.ts';
import { zoningPurpose } from './purposes.ts';
import type { ZoneState } from './zone-state.ts';

export interface Schedule {
  /** Moves to try. */
  readonly iterations: number;
  /** Temperatures at the beginning and the end; they fall by the same factor with every thousand moves. */
  readonly hot: number;
  readonly cold: number;
  /** Every how many moves a part of a community moves as one; 0 = never. */
  readonly blockEvery: number;
}

/** Moves at one temperature. */
const stage = 1024;

/** One annealing run; advance it, then take the best. */
export class Annealing {
  /** Moves tried so far. */
  done = 0;
  /** Energy of the best partition met, and its zones that break a bound. */
  leastEnergy: number;
  leastOutside: number;
  readonly schedule: Schedule;
  private readonly units: Units;
  private readonly graph: OpenGraph;
  private readonly state: ZoneState;
  private readonly random: KeyedRandom;
  private readonly round: number;
  private readonly connection: ConnectionTest;
  private readonly set: Int32Array;
  private readonly kept: Int32Array;
  private isKept = true;

  /** @param round keeps draws of several runs of one search apart */
  constructor(
    units: Units,
    graph: OpenGraph,
    state: ZoneState,
    schedule: Schedule,
    random: KeyedRandom,
    round = 0,
  ) {
    this.units = units;
    this.graph = graph;
    this.state = state;
    this.schedule = schedule;
    this.random = random;
    this.round = round;
    this.connection = new ConnectionTest(units, graph.open);
    this.set = new Int32Array(units.count);
    this.kept = Int32Array.from(state.zoneOf);
    this.leastEnergy = state.energy;
    this.leastOutside = state.outside;
  }

  /** Tries moves, at most as many as are left. Returns whether the run is over. */
  advance(iterations: number): boolean {
    const { schedule, graph } = this;
    if (graph.openSlots.length === 0) this.done = schedule.iterations;
    const end = Math.min(schedule.iterations, this.done + iterations);
    const stages = Math.max(1, Math.ceil(schedule.iterations / stage) - 1);
    const cooling = log(schedule.cold / schedule.hot) / stages;
    while (this.done < end) {
      const number = Math.floor(this.done / stage);
      this.runStage(Math.min(end, (number + 1) * stage), schedule.hot * exp(cooling * number));
    }
    return this.done >= schedule.iterations;
  }

  /** Returns the zones of the best partition met: least energy among those that keep all bounds, otherwise least of all. */
  best(): Int32Array {
    this.keep();
    return Int32Array.from(this.kept);
  }

  private runStage(end: number, temperature: number): void {
    const { random, state, graph, set, units, schedule, round } = this;
    const { openSlots, openOwners } = graph;
    const { zoneOf, held } = state;
    const slots = openSlots.length / 4294967296;
    for (; this.done < end; this.done++) {
      random.draw(zoningPurpose.flip, round, this.done, 0);
      const at = Math.floor((random.w0 >>> 0) * slots);
      const to = zoneOf[units.neighbourIds[openSlots[at]]];
      const unit = openOwners[at];
      const from = zoneOf[unit];
      if (from === to) continue;
      set[0] = unit;
      const isBlock = schedule.blockEvery > 0 && this.done % schedule.blockEvery === 0;
      const size = isBlock ? this.gatherBlock(unit) : 1;
      if (held[from] === size) continue;
      state.measure(set, size, to);
      const { delta } = state;
      if (delta > 0 && (delta > 30 * temperature || random.u1() >= exp(-delta / temperature))) continue;
      if (!this.connection.without(zoneOf, set, size)) continue;
      if (delta > 0 || state.outsideAfter > state.outside) this.keep();
      state.apply(set, size, to);
      this.notice();
    }
  }

  /** Marks the state as the best when it is; it is copied only when the next move would leave it. */
  private notice(): void {
    const { energy, outside } = this.state;
    const isBetter =
      outside === 0
        ? this.leastOutside > 0 || energy < this.leastEnergy
        : this.leastOutside > 0 && energy < this.leastEnergy;
    if (isBetter) {
      this.leastEnergy = energy;
      this.leastOutside = outside;
      this.isKept = false;
    }
  }

  private keep(): void {
    if (this.isKept) return;
    this.kept.set(this.state.zoneOf);
    this.isKept = true;
  }

  /** Gathers the units of a unit's community that are joined to it inside its zone. */
  private gatherBlock(start: number): number {
    const { set, units, graph } = this;
    const { zoneOf } = this.state;
    const zone = zoneOf[start];
    const community = units.community[start];
    let size = 1;
    for (let next = 0; next < size; next++) {
      for (
        let slot = units.neighbourOffsets[set[next]];
        slot < units.neighbourOffsets[set[next] + 1];
        slot++
      ) {
        const other = units.neighbourIds[slot];
        if (graph.open[slot] === 0 || zoneOf[other] !== zone || units.community[other] !== community)
          continue;
        let isNew = true;
        for (let i = 0; i < size && isNew; i++) isNew = set[i] !== other;
        if (isNew) set[size++] = other;
      }
    }
    return size;
  }
}
