// Calls that each town's hotline has taken today.
import { columnOf, type Columns, type Snapshotable } from '../../core/snapshot.ts';

export class HotlineDay implements Snapshotable {
  /** Day of the last call, and calls taken on it, by local town. */
  readonly day: Int32Array;
  readonly taken: Int32Array;

  constructor(towns: number) {
    this.day = new Int32Array(towns).fill(-1);
    this.taken = new Int32Array(towns);
  }

  snapshot(): Columns {
    return { day: this.day.slice(), taken: this.taken.slice() };
  }

  restore(columns: Columns): void {
    this.day.set(columnOf(columns, 'day', Int32Array));
    this.taken.set(columnOf(columns, 'taken', Int32Array));
  }
}
