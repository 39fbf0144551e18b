// What a grid's worker has still to do beside patrol: hours of duties and visits that households have asked for.
import { copyColumns, type Columns, type Snapshotable } from '../../core/snapshot.ts';

export class DutyBooks implements Snapshotable {
  /** Hours of duties that have come due and are not done. */
  readonly dutyHours: Float64Array;
  /** Visits asked for and not made. */
  readonly visits: Float64Array;

  constructor(cells: number) {
    this.dutyHours = new Float64Array(cells);
    this.visits = new Float64Array(cells);
  }

  snapshot(): Columns {
    return copyColumns(this.columns());
  }

  restore(columns: Columns): void {
    const own = this.columns();
    for (const name of Object.keys(own)) (own[name] as Float64Array).set(columns[name] as Float64Array);
  }

  private columns(): Columns {
    const { dutyHours, visits } = this;
    return { dutyHours, visits };
  }
}
