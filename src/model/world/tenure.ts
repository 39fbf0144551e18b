// How long the holder of each post has been there, in months: what local knowledge and local ties grow with.
import { copyColumns, type Columns, type Snapshotable } from '../../core/snapshot.ts';
import type { NumericArray } from '../../core/hash.ts';

export class Tenure implements Snapshotable {
  /** Months since the holder came, or since the start of the run. */
  readonly months: Float64Array;
  /** Generation of the holder as last seen; another one is a newcomer. */
  readonly generation: Int32Array;
  /** Months that the first holder had been there before the run; -1 = not asked for yet. */
  readonly before: Float64Array;

  constructor(cells: number) {
    this.months = new Float64Array(cells);
    this.generation = new Int32Array(cells);
    this.before = new Float64Array(cells).fill(-1);
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
    const { months, generation, before } = this;
    return { months, generation, before };
  }
}
