// Scorecards: running counts per assessed subject (a grid post, or a town), with the counts at the start of each open
// period, the volumes the subject has learned to expect, and the shadow price of one more count (yuan).
import { ColumnPart } from '../../core/column-part.ts';
import type { PeriodKind } from '../../core/calendar.ts';
import type { Columns } from '../../core/snapshot.ts';
import { counterCount } from '../assessment/counters.ts';

export const periodKinds = ['week', 'month', 'quarter', 'year'] as const satisfies readonly PeriodKind[];

export class Scorecards extends ColumnPart {
  readonly subjects: number;
  /** Counts since the start of the run, [subject * counterCount + counter]. Fractions occur (charged shares). */
  readonly total: Float64Array;
  /** Counts when the open period of each kind began, [(kind * subjects + subject) * counterCount + counter]. */
  readonly base: Float64Array;
  /** Expected counts per day, learned from closed months. */
  readonly dailyRate: Float64Array;
  /** Yuan that one more count is worth to the subject now. */
  readonly price: Float64Array;
  /** Composite score of the last closed period of each kind; NaN before the first. */
  readonly lastScore: Float64Array;
  /** Cash paid so far, yuan. */
  readonly paidYuan: Float64Array;

  constructor(subjects: number) {
    super();
    this.subjects = subjects;
    this.total = new Float64Array(subjects * counterCount);
    this.base = new Float64Array(periodKinds.length * subjects * counterCount);
    this.dailyRate = new Float64Array(subjects * counterCount);
    this.price = new Float64Array(subjects * counterCount);
    this.lastScore = new Float64Array(periodKinds.length * subjects).fill(NaN);
    this.paidYuan = new Float64Array(subjects);
  }

  /** Adds to a count. */
  add(subject: number, counterIndex: number, amount: number): void {
    this.total[subject * counterCount + counterIndex] += amount;
  }

  /** Returns the count of the open period of a kind. */
  running(kind: number, subject: number, counterIndex: number): number {
    const at = subject * counterCount + counterIndex;
    return this.total[at] - this.base[kind * this.total.length + at];
  }

  /** Opens a new period of a kind: from here on its counts start at zero. */
  openPeriod(kind: number): void {
    this.base.set(this.total, kind * this.total.length);
  }

  protected override columns(): Columns {
    const { total, base, dailyRate, price, lastScore, paidYuan } = this;
    return { total, base, dailyRate, price, lastScore, paidYuan };
  }
}
