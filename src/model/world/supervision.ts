// What must be remembered of the supervision list: the hours of each town's leader that chasing has taken since the last joint
// meeting. Which matters stand on it is a flag of the case file.
import { ColumnPart } from '../../core/column-part.ts';

export class Supervision extends ColumnPart {
  /** Leader hours spent on chasing since the last joint meeting, by local town. */
  readonly chaseHours: Float64Array;

  constructor(towns: number) {
    super();
    this.chaseHours = new Float64Array(towns);
  }
}
