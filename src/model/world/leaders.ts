// Who leads the towns: which programmes have lapsed with a leader who has gone, and since when the present one is there.
import { ColumnPart } from '../../core/column-part.ts';

export class Leaders extends ColumnPart {
  /** Programmes that have lapsed, a bit each in the order of carriedProgrammes, by local town. */
  readonly lapsed: Int32Array;
  /** Month of the run in which the present leader came, -1 for the first one. */
  readonly sinceMonth: Int32Array;

  constructor(towns: number) {
    super();
    this.lapsed = new Int32Array(towns);
    this.sinceMonth = new Int32Array(towns).fill(-1);
  }
}
