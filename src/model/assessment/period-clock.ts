// Which period of each kind a day belongs to: when it began, when its books close, how many days it has.
import { periodKinds } from '../world/scorecards.ts';
import type { Plan } from '../plan/plan.ts';

/** Length assumed for a period that the run does not see the end of. */
const NOMINAL_DAYS = [7, 30, 91, 365];

export class PeriodClock {
  private readonly starts: readonly Int32Array[];

  constructor(plan: Plan) {
    this.starts = periodKinds.map((kind) => plan.officeCalendar.periodStarts(kind));
  }

  /** Tells whether a period of the kind begins on a day after day 0, so that the one before closes. */
  closes(kind: number, day: number): boolean {
    return day > 0 && this.startOf(kind, day) === day;
  }

  /** Returns the first day of the period that a day belongs to. */
  startOf(kind: number, day: number): number {
    return this.starts[kind][this.indexOf(kind, day)];
  }

  /** Returns the first day after the period that a day belongs to. */
  endOf(kind: number, day: number): number {
    const starts = this.starts[kind];
    const next = this.indexOf(kind, day) + 1;
    return next < starts.length
      ? starts[next]
      : starts[next - 1] + Math.max(NOMINAL_DAYS[kind], day - starts[next - 1] + 1);
  }

  /** Returns how many periods of the kind have begun up to a day, less one. */
  indexOf(kind: number, day: number): number {
    const starts = this.starts[kind];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
