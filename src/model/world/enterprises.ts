// Firms of the cells: how satisfied each is, and what those of a cell believe of the ways to report and of being inspected for it.
// Firms stand evenly along the street of their cell. State only; empty where firms are not simulated.
import { ColumnPart } from '../../core/column-part.ts';
import { firmsOfCell } from '../plan/firm-counts.ts';
import type { Plan } from '../plan/plan.ts';

/** Sums: incidents of the cohort beside firms, and what firms did in the window. */
export const firmBooks = [
  'arisen',
  'solved',
  'noticed',
  'silent',
  'told',
  'called',
  'posted',
  'inspected',
  'fined',
] as const;
export type FirmBook = (typeof firmBooks)[number];
export const firmBook = Object.fromEntries(firmBooks.map((name, index) => [name, index])) as Record<
  FirmBook,
  number
>;

export class Enterprises extends ColumnPart {
  /** First firm of each local cell; length cells + 1. */
  readonly first: Int32Array;
  /** By firm, 0..1. */
  readonly satisfaction: Float64Array;
  /** By cell, 0..1: that a report to the worker, or by the hotline, comes to something; that who reports is inspected. */
  readonly workerBelief: Float64Array;
  readonly hotlineBelief: Float64Array;
  readonly fear: Float64Array;
  /** Sums, by firmBook. */
  readonly books = new Float64Array(firmBooks.length);

  constructor(plan: Plan) {
    super();
    const { initialSatisfaction, priorInspected } = plan.scenario.enterprises;
    this.first = new Int32Array(plan.cells + 1);
    for (let cell = 0; cell < plan.cells; cell++) {
      this.first[cell + 1] = this.first[cell] + firmsOfCell(plan, cell);
    }
    const cells = this.first[plan.cells] > 0 ? plan.cells : 0;
    this.satisfaction = new Float64Array(this.first[plan.cells]).fill(initialSatisfaction);
    this.workerBelief = new Float64Array(cells).fill(0.5);
    this.hotlineBelief = new Float64Array(cells).fill(0.5);
    this.fear = new Float64Array(cells).fill(priorInspected);
  }

  /** Number of firms; 0 where they are not simulated. */
  get count(): number {
    return this.satisfaction.length;
  }

  /** Returns the number of firms of a cell. */
  inCell(cell: number): number {
    return this.first[cell + 1] - this.first[cell];
  }

  /** Returns the mean satisfaction over all firms, 0..1; NaN where there are none. */
  meanSatisfaction(): number {
    let sum = 0;
    for (const value of this.satisfaction) sum += value;
    return this.count > 0 ? sum / this.count : NaN;
  }
}
