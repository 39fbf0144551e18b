// How long the holder of each post has been there, in months: what local knowledge and local ties grow with.
import { ColumnPart } from '../../core/column-part.ts';
import type { Columns } from '../../core/snapshot.ts';

export class Tenure extends ColumnPart {
  /** Months since the holder came, or since the start of the run. */
  readonly months: Float64Array;
  /** Generation of the holder as last seen; another one is a newcomer. */
  readonly generation: Int32Array;
  /** Months that the first holder had been there before the run; -1 = not asked for yet. */
  readonly before: Float64Array;

  constructor(cells: number) {
    super();
    this.months = new Float64Array(cells);
    this.generation = new Int32Array(cells);
    this.before = new Float64Array(cells).fill(-1);
  }

  protected override columns(): Columns {
    const { months, generation, before } = this;
    return { months, generation, before };
  }
}
