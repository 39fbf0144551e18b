// The command centre's map of where case files come from, and the hours of patrol that each grid gets today. The map knows
// what is on record only; how far it is from where incidents really arise is measured by the analyst.
import { ColumnPart } from '../../core/column-part.ts';
import type { Columns } from '../../core/snapshot.ts';

export class PatrolMap extends ColumnPart {
  /** Case files of each cell, fading with the memory of the map. */
  readonly heat: Float64Array;
  /** Case files of each cell since the start of the run. */
  readonly filed: Float64Array;
  /** Case files, and incidents that had arisen, of each cell by the reform day. */
  readonly filedAtReform: Float64Array;
  readonly arisenAtReform: Float64Array;
  /** Case files that residents or superiors brought about, by town and type, [town * types + type], fading too. */
  readonly hot: Float64Array;
  /** Hours of patrol in each cell today. */
  readonly hours: Float64Array;

  constructor(cells: number, townsTimesTypes: number) {
    super();
    this.heat = new Float64Array(cells);
    this.filed = new Float64Array(cells);
    this.filedAtReform = new Float64Array(cells);
    this.arisenAtReform = new Float64Array(cells);
    this.hot = new Float64Array(townsTimesTypes);
    this.hours = new Float64Array(cells);
  }

  /** Enters a case file into the map. */
  enter(cell: number): void {
    this.heat[cell]++;
    this.filed[cell]++;
  }

  protected override columns(): Columns {
    const { heat, filed, filedAtReform, arisenAtReform, hot, hours } = this;
    return { heat, filed, filedAtReform, arisenAtReform, hot, hours };
  }
}
