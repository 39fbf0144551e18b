// Books by grid cell, for those who draw zones: working hours that its matters took in the window, and what became of the cohort's
// incidents there. Pure bookkeeping; decides nothing and enters no measure.
import { ColumnPart } from '../../core/column-part.ts';

export class CellBooks extends ColumnPart {
  /** Hours that departments, and that grid workers, worked on matters of the cell within the window. */
  readonly departmentHours: Float64Array;
  readonly workerHours: Float64Array;
  /** Incidents of the cohort: arisen, really solved, hidden; and days until really solved, cut off at the follow-up. */
  readonly arisen: Float64Array;
  readonly solved: Float64Array;
  readonly hidden: Float64Array;
  readonly solutionDays: Float64Array;

  constructor(cells: number) {
    super();
    this.departmentHours = new Float64Array(cells);
    this.workerHours = new Float64Array(cells);
    this.arisen = new Float64Array(cells);
    this.solved = new Float64Array(cells);
    this.hidden = new Float64Array(cells);
    this.solutionDays = new Float64Array(cells);
  }
}
