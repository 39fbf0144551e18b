// Decides when enough worlds have been run: the 95 % half-width of every paired difference of the primary measure has to
// reach the wanted precision, and to stay there while the rule looks ahead. Without the look-ahead runs stop where the
// spread happens to be underestimated and nominal 95 % covers less. Hoad, Robinson and Davies, "Automated selection of the
// number of replications for a discrete-event simulation", Journal of the Operational Research Society 61, 2010: the
// answer is the first n of the unbroken stretch; the worlds looked ahead only confirm it and enter no interval.
import { Moments } from '../core/accumulator.ts';
import { studentCritical } from './statistics/student-critical.ts';

/** Fewest worlds before precision is believed. */
export const REPLICATIONS_MIN = 10;
/** kLimit of the source: worlds looked ahead, scaled by n/100 beyond 100 worlds. */
export const LOOK_AHEAD = 5;

export interface PrecisionRule {
  /** Wanted 95 % half-width of the paired difference, in the measure's unit; > 0. */
  readonly halfWidth: number;
  /** Fewest worlds; taken as REPLICATIONS_MIN when smaller. */
  readonly min: number;
  /** Most worlds; the run ends there whatever the precision. */
  readonly max: number;
  /** Worlds looked ahead; LOOK_AHEAD by default, 0 stops at once (for study only: it covers too little). */
  readonly lookAhead?: number;
}

export interface StoppingState {
  /** Complete worlds so far. */
  readonly n: number;
  /** Widest 95 % half-width among the pairs; null while some pair has fewer than two differences. */
  readonly halfWidth: number | null;
  /** First n of the current unbroken precise stretch; null outside one. */
  readonly preciseSince: number | null;
  /** Worlds still to be looked ahead before the rule stops; null outside a precise stretch. */
  readonly lookAheadLeft: number | null;
  /** Why to stop now; null = go on. */
  readonly stop: 'precise' | 'limit' | null;
}

/** Watches paired differences world by world, in replication order. */
export class PrecisionStopping {
  readonly rule: PrecisionRule;
  private readonly pairs: readonly Moments[];
  private n = 0;
  private preciseSince: number | null = null;

  /** @param pairs number of designs held against the baseline, >= 1 */
  constructor(rule: PrecisionRule, pairs: number) {
    this.rule = rule;
    this.pairs = Array.from({ length: pairs }, () => new Moments());
  }

  /**
   * Takes in the next complete world.
   * @param differences design minus baseline, one per pair; NaN where not defined (left out of that pair)
   */
  add(differences: readonly number[]): StoppingState {
    this.n++;
    this.pairs.forEach((moments, pair) => {
      if (Number.isFinite(differences[pair])) moments.add(differences[pair]);
    });
    const halfWidth = this.widest();
    const enough = this.n >= Math.max(REPLICATIONS_MIN, this.rule.min);
    const isPrecise = enough && halfWidth !== null && halfWidth <= this.rule.halfWidth;
    if (!isPrecise) this.preciseSince = null;
    else this.preciseSince ??= this.n;
    return this.state(halfWidth);
  }

  private state(halfWidth: number | null): StoppingState {
    const { n, preciseSince, rule } = this;
    const left = preciseSince === null ? null : preciseSince + this.lookAheadAt(preciseSince) - n;
    const stop = left !== null && left <= 0 ? 'precise' : n >= rule.max ? 'limit' : null;
    return { n, halfWidth, preciseSince, lookAheadLeft: left, stop };
  }

  private lookAheadAt(n: number): number {
    const { lookAhead = LOOK_AHEAD } = this.rule;
    return n <= 100 ? lookAhead : Math.floor((lookAhead * n) / 100);
  }

  private widest(): number | null {
    let widest = 0;
    for (const moments of this.pairs) {
      if (moments.count < 2) return null;
      widest = Math.max(widest, studentCritical(0.95, moments.count - 1) * moments.standardError());
    }
    return widest;
  }
}
