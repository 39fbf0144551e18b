// Standards of the case mix: by town and type, which share of cases due the record lets one expect to be handled in time. Learned from
// the town's own record; fixed within a month.
import { copyColumns, type Columns, type Snapshotable } from '../../core/snapshot.ts';
import type { NumericArray } from '../../core/hash.ts';

export class Standards implements Snapshotable {
  /** Cases that fell due, and of these handled in time, fading with months, [town * types + type]. */
  readonly due: Float64Array;
  readonly handled: Float64Array;
  /** Expected share handled in time, as it holds this month. */
  readonly standard: Float64Array;

  /** @param prior standard of each type to begin with */
  constructor(towns: number, prior: Float64Array) {
    this.due = new Float64Array(towns * prior.length);
    this.handled = new Float64Array(towns * prior.length);
    this.standard = Float64Array.from(this.due, (_, slot) => prior[slot % prior.length]);
  }

  snapshot(): Columns {
    return copyColumns(this.columns());
  }

  restore(columns: Columns): void {
    const own = this.columns();
    for (const name of Object.keys(own)) (own[name] as Float64Array).set(columns[name] as NumericArray);
  }

  private columns(): Columns {
    const { due, handled, standard } = this;
    return { due, handled, standard };
  }
}
