// What must be remembered of departments' and desks' strategies: the order of work in force, and how much of the due cases the
// scorecards leave out since they stand under a lighter category.
import { ColumnPart } from '../../core/column-part.ts';
import type { Columns } from '../../core/snapshot.ts';

export class StrategyBooks extends ColumnPart {
  /** Order in which a town's departments work, as an index into queueOrders. */
  readonly order: Int32Array;
  /** Due cases that the towns' scorecards do not count. */
  readonly uncountedDue = new Float64Array(1);

  constructor(towns: number) {
    super();
    this.order = new Int32Array(towns);
  }

  protected override columns(): Columns {
    const { order, uncountedDue } = this;
    return { order, uncountedDue };
  }
}
