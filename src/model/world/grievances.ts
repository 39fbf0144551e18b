// Unheard grievances of a cell: a stock of people that fades, and the cumulative hazard of a collective protest.
import { ColumnPart } from '../../core/column-part.ts';

export class Grievances extends ColumnPart {
  /** By cell: people with a claim that nobody hears. */
  readonly stock: Float64Array;
  /** By cell: hazard since the last protest, the hazard at which the next one breaks out, and how many there were. */
  readonly hazard: Float64Array;
  readonly breakAt: Float64Array;
  readonly protests: Int32Array;
  /** Protests in the window; sum over days of the stock in the window. */
  readonly books = new Float64Array(2);

  /** @param cells 0 when protest is not simulated */
  constructor(cells: number) {
    super();
    this.stock = new Float64Array(cells);
    this.hazard = new Float64Array(cells);
    this.breakAt = new Float64Array(cells);
    this.protests = new Int32Array(cells);
  }
}
