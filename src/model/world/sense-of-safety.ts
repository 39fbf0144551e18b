// How safe residents feel, as sampled at the beginnings of months: major incidents that a grid remembers, and the sums of the window.
// Nothing in the model reads it.
import { ColumnPart } from '../../core/column-part.ts';

export class SenseOfSafety extends ColumnPart {
  /** By cell: major incidents counted so far, and how many are remembered per 1,000 residents. */
  readonly counted: Float64Array;
  readonly remembered: Float64Array;
  /** Residents times safety, and residents, over the samples of the window. */
  readonly sums = new Float64Array(2);

  constructor(cells: number) {
    super();
    this.counted = new Float64Array(cells);
    this.remembered = new Float64Array(cells);
  }

  /** Returns the mean over residents and samples, 0..1; NaN without any. */
  mean(): number {
    return this.sums[1] > 0 ? this.sums[0] / this.sums[1] : NaN;
  }
}
