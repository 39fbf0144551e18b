// Trouble on record (一票否决): major incidents and exposed concealments that count for the veto, by town and open period, what a
// town has learned to expect, and what one more would cost its leader and each of its workers.
import { ColumnPart } from '../../core/column-part.ts';
import type { Columns } from '../../core/snapshot.ts';
import { periodKinds } from './scorecards.ts';

export class TroubleBook extends ColumnPart {
  readonly towns: number;
  /** Events on record in the open period of a kind, [kind * towns + town]. */
  readonly open: Float64Array;
  /** Events a day that a town expects, learned from closed months. */
  readonly dailyRate: Float64Array;
  /** Yuan that one more event would cost the town's leader, and each worker, as of today. */
  readonly leaderYuan: Float64Array;
  readonly workerYuan: Float64Array;

  constructor(towns: number) {
    super();
    this.towns = towns;
    this.open = new Float64Array(periodKinds.length * towns);
    this.dailyRate = new Float64Array(towns);
    this.leaderYuan = new Float64Array(towns);
    this.workerYuan = new Float64Array(towns);
  }

  /** Puts one event on the record of a town. */
  add(town: number): void {
    for (let kind = 0; kind < periodKinds.length; kind++) this.open[kind * this.towns + town]++;
  }

  /** Returns the events on record in the open period of a kind. */
  running(kind: number, town: number): number {
    return this.open[kind * this.towns + town];
  }

  /** Opens a new period of a kind. */
  openPeriod(kind: number): void {
    this.open.fill(0, kind * this.towns, (kind + 1) * this.towns);
  }

  protected override columns(): Columns {
    const { open, dailyRate, leaderYuan, workerYuan } = this;
    return { open, dailyRate, leaderYuan, workerYuan };
  }
}
