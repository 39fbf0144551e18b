// The grid workers of dispatch-1, one per cell: their month's counters, their choice to report, and how a month's score
// moves their tendency to hide.

import { exp } from '../../src/core/dmath.ts';
import type { Layout } from './layout.ts';
import { DIFFICULTY } from './parameters.ts';

/** State of all workers. */
export class Workers {
  /** Tendency to hide, -1..3. */
  readonly hiding: Float64Array;
  /** Reports, closings and closings in time of the month. */
  readonly reports: Int32Array;
  readonly closures: Int32Array;
  readonly inTime: Int32Array;
  private readonly layout: Layout;

  constructor(layout: Layout) {
    this.layout = layout;
    this.hiding = new Float64Array(layout.cells);
    this.reports = new Int32Array(layout.cells);
    this.closures = new Int32Array(layout.cells);
    this.inTime = new Int32Array(layout.cells);
  }

  /** Returns the chance that a worker reports what he has found. */
  reportShare(cell: number, type: number, day: number): number {
    const target = this.layout.monthlyTarget[cell];
    const shortfall = Math.max(0, (target * ((day % 30) + 1)) / 30 - this.reports[cell]) / target;
    return 1 / (1 + exp(-(2.5 - 4 * DIFFICULTY[type] - this.hiding[cell] + 2 * shortfall)));
  }

  /** Month end: workers below their town's mean score hide more, the others less; counters begin anew. */
  closeMonth(): void {
    const { layout, hiding } = this;
    const sums = new Float64Array(layout.towns);
    const members = new Int32Array(layout.towns);
    const scores = new Float64Array(layout.cells);
    for (let cell = 0; cell < layout.cells; cell++) {
      const reported = Math.min(1, this.reports[cell] / layout.monthlyTarget[cell]);
      scores[cell] = 0.5 * reported + 0.5 * this.shareInTime(cell);
      sums[layout.town[cell]] += scores[cell];
      members[layout.town[cell]]++;
    }
    for (let cell = 0; cell < layout.cells; cell++) {
      const mean = sums[layout.town[cell]] / members[layout.town[cell]];
      const change = scores[cell] < mean ? 0.2 * (1 - this.shareInTime(cell)) + 0.05 : -0.1;
      hiding[cell] = Math.max(-1, Math.min(3, hiding[cell] + change));
    }
    this.reports.fill(0);
    this.closures.fill(0);
    this.inTime.fill(0);
  }

  private shareInTime(cell: number): number {
    return this.closures[cell] > 0 ? this.inTime[cell] / this.closures[cell] : 1;
  }
}
