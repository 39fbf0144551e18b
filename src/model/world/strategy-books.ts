// What must be remembered of departments' and desks' strategies: the order of work in force, and how much of the due cases the
// scorecards leave out since they stand under a lighter category.
import { copyColumns, type Columns, type Snapshotable } from '../../core/snapshot.ts';
import type { NumericArray } from '../../core/hash.ts';

export class StrategyBooks implements Snapshotable {
  /** Order in which a town's departments work, as an index into queueOrders. */
  readonly order: Int32Array;
  /** Due cases that the towns' scorecards do not count. */
  readonly uncountedDue = new Float64Array(1);

  constructor(towns: number) {
    this.order = new Int32Array(towns);
  }

  snapshot(): Columns {
    return copyColumns(this.columns());
  }

  restore(columns: Columns): void {
    const own = this.columns();
    for (const name of Object.keys(own))
      (own[name] as NumericArray & { set(v: NumericArray): void }).set(columns[name] as NumericArray);
  }

  private columns(): Columns {
    const { order, uncountedDue } = this;
    return { order, uncountedDue };
  }
}
