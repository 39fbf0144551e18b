// Advances an engine to a minute in slices of about 20 ms of work, so that a job can be cancelled and watched (RULES 8).
// The length of a slice in simulated time follows the machine's speed; results never do, since an engine's advance may be
// split anywhere. Knows of an engine only that it advances.
import { WanggeError } from '../../core/errors.ts';
import type { JobHooks } from './job-hooks.ts';

const sliceMs = 20;
const reportMs = 100;
const minutesPerHour = 60;
const shortestHours = 1;
const longestHours = 24 * 28;

/** The part of an engine that slicing needs. */
export interface Advancing {
  readonly nowMinute: number;
  advance(untilMinute: number): void;
}

/** Advances in slices; remembers the speed and the last report, so one instance serves a whole job. */
export class SliceRunner {
  private hours = 6;
  private reportedAtMs = -Infinity;
  private readonly hooks: JobHooks;

  /** @param hooks asked for cancellation and told of progress between slices */
  constructor(hooks: JobHooks) {
    this.hooks = hooks;
  }

  /**
   * Advances to a minute.
   * @param fraction share of the job done when the engine stands at a minute
   * @throws WanggeError `cancelled` when the hooks say so; the engine then stands at some earlier minute
   */
  async advance(engine: Advancing, untilMinute: number, fraction: (minute: number) => number): Promise<void> {
    await this.breathe(fraction(engine.nowMinute));
    while (engine.nowMinute < untilMinute) {
      const startedMs = performance.now();
      engine.advance(Math.min(untilMinute, engine.nowMinute + this.hours * minutesPerHour));
      this.adapt(performance.now() - startedMs);
      await this.breathe(fraction(engine.nowMinute));
    }
  }

  /** Reports progress if it is time to, and stops a cancelled job. @throws WanggeError `cancelled` */
  async breathe(fraction: number): Promise<void> {
    const nowMs = performance.now();
    if (nowMs - this.reportedAtMs >= reportMs) {
      this.reportedAtMs = nowMs;
      this.hooks.onProgress?.(fraction);
    }
    if ((await this.hooks.isCancelled?.()) === true) {
      throw new WanggeError('cancelled', { zh: '已取消', en: 'Cancelled' });
    }
  }

  /** Halves or doubles the slice towards 20 ms; at most a factor of two at a time, since days differ. */
  private adapt(tookMs: number): void {
    const factor = Math.min(2, Math.max(0.5, sliceMs / Math.max(tookMs, 0.1)));
    const hours = Math.round(this.hours * factor);
    this.hours = Math.min(longestHours, Math.max(shortestHours, hours));
  }
}
