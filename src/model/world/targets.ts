// Targets that have moved: by how much the quota of each cell differs from the scheme's own, after the periods closed so far.
import { ColumnPart } from '../../core/column-part.ts';

export class Targets extends ColumnPart {
  /** Quota of a cell relative to the scheme's. */
  readonly quotaFactor: Float64Array;

  constructor(cells: number) {
    super();
    this.quotaFactor = new Float64Array(cells).fill(1);
  }
}
