// What a grid's worker has still to do beside patrol: hours of duties and visits that households have asked for.
import { ColumnPart } from '../../core/column-part.ts';
import type { Columns } from '../../core/snapshot.ts';

export class DutyBooks extends ColumnPart {
  /** Hours of duties that have come due and are not done. */
  readonly dutyHours: Float64Array;
  /** Visits asked for and not made. */
  readonly visits: Float64Array;

  constructor(cells: number) {
    super();
    this.dutyHours = new Float64Array(cells);
    this.visits = new Float64Array(cells);
  }

  protected override columns(): Columns {
    const { dutyHours, visits } = this;
    return { dutyHours, visits };
  }
}
