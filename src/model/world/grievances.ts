// Unheard grievances of a cell: a stock of people that fades, and the cumulative hazard of a collective protest.
import { copyColumns, type Columns, type Snapshotable } from '../../core/snapshot.ts';
import type { NumericArray } from '../../core/hash.ts';

export class Grievances implements Snapshotable {
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
    this.stock = new Float64Array(cells);
    this.hazard = new Float64Array(cells);
    this.breakAt = new Float64Array(cells);
    this.protests = new Int32Array(cells);
  }

  snapshot(): Columns {
    const { stock, hazard, breakAt, protests, books } = this;
    return copyColumns({ stock, hazard, breakAt, protests, books });
  }

  restore(columns: Columns): void {
    const { stock, hazard, breakAt, protests, books } = this;
    const own = { stock, hazard, breakAt, protests, books };
    for (const [name, array] of Object.entries(own))
      array.set(columns[name] as NumericArray & ArrayLike<number>);
  }
}
