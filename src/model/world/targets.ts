// Targets that have moved: by how much the quota of each cell differs from the scheme's own, after the periods closed so far.
import { columnOf, type Columns, type Snapshotable } from '../../core/snapshot.ts';

export class Targets implements Snapshotable {
  /** Quota of a cell relative to the scheme's. */
  readonly quotaFactor: Float64Array;

  constructor(cells: number) {
    this.quotaFactor = new Float64Array(cells).fill(1);
  }

  snapshot(): Columns {
    return { quotaFactor: this.quotaFactor.slice() };
  }

  restore(columns: Columns): void {
    this.quotaFactor.set(columnOf(columns, 'quotaFactor', Float64Array));
  }
}
