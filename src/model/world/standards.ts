// Standards of the case mix: by town and type, which share of cases due the record lets one expect to be handled in time. Learned from
// the town's own record; fixed within a month.
import { ColumnPart } from '../../core/column-part.ts';
import type { Columns } from '../../core/snapshot.ts';

export class Standards extends ColumnPart {
  /** Cases that fell due, and of these handled in time, fading with months, [town * types + type]. */
  readonly due: Float64Array;
  readonly handled: Float64Array;
  /** Expected share handled in time, as it holds this month. */
  readonly standard: Float64Array;

  /** @param prior standard of each type to begin with */
  constructor(towns: number, prior: Float64Array) {
    super();
    this.due = new Float64Array(towns * prior.length);
    this.handled = new Float64Array(towns * prior.length);
    this.standard = Float64Array.from(this.due, (_, slot) => prior[slot % prior.length]);
  }

  protected override columns(): Columns {
    const { due, handled, standard } = this;
    return { due, handled, standard };
  }
}
