// Calls that each town's hotline has taken today.
import { ColumnPart } from '../../core/column-part.ts';

export class HotlineDay extends ColumnPart {
  /** Day of the last call, and calls taken on it, by local town. */
  readonly day: Int32Array;
  readonly taken: Int32Array;

  constructor(towns: number) {
    super();
    this.day = new Int32Array(towns).fill(-1);
    this.taken = new Int32Array(towns);
  }
}
