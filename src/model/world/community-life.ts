// What residents of a cell make of governing themselves: who takes part, how much they lean on the grid, how they think it answers.
// State only; how it moves is in mechanisms/participation.ts and mechanisms/grid-standing.ts.
import { ColumnPart } from '../../core/column-part.ts';
import type { Columns } from '../../core/snapshot.ts';
import type { Plan } from '../plan/plan.ts';

export class CommunityLife extends ColumnPart {
  /** 1 once the cell is modelled; until then nothing below means anything. */
  readonly entered: Uint8Array;
  /** How much stronger than usual its organisations are, in standard deviations. */
  readonly leaning: Float64Array;
  /** Share of residents who take part, 0..1. */
  readonly participation: Float64Array;
  /** Dependence on the grid, and how well reports of residents are answered, 0..1. */
  readonly dependence: Float64Array;
  readonly response: Float64Array;
  /** The last drive by which residents were mobilised. */
  readonly mobilised: Float64Array;
  /** Scratch of the weekly turn: participation of each town and of each community before it, weighted by residents. */
  readonly townMean: Float64Array;
  readonly communityMean: Float64Array;
  /** Residents of each community, within the run. */
  readonly communityResidents: Int32Array;
  private readonly residents: Int32Array;

  constructor(plan: Plan) {
    super();
    const { cells, towns, communities, selection } = plan;
    this.entered = new Uint8Array(cells);
    this.leaning = new Float64Array(cells);
    this.participation = new Float64Array(cells);
    this.dependence = new Float64Array(cells);
    this.response = new Float64Array(cells);
    this.mobilised = new Float64Array(cells);
    this.townMean = new Float64Array(towns);
    this.communityMean = new Float64Array(communities);
    this.residents = selection.cellResidents;
    this.communityResidents = new Int32Array(communities);
    for (let cell = 0; cell < cells; cell++) {
      this.communityResidents[selection.cellCommunity[cell]] += this.residents[cell];
    }
  }

  /** Returns the mean of a column over the residents of modelled cells; NaN where there are none. */
  mean(column: Float64Array): number {
    return this.weighted(column, true);
  }

  /** Returns the mean of a column over all residents; NaN where there are none. */
  meanOfAll(column: Float64Array): number {
    return this.weighted(column, false);
  }

  protected override columns(): Columns {
    const { entered, leaning, participation, dependence, response, mobilised } = this;
    return { entered, leaning, participation, dependence, response, mobilised };
  }

  private weighted(column: Float64Array, modelledOnly: boolean): number {
    let sum = 0;
    let people = 0;
    for (let cell = 0; cell < column.length; cell++) {
      if (modelledOnly && this.entered[cell] === 0) continue;
      sum += column[cell] * this.residents[cell];
      people += this.residents[cell];
    }
    return people > 0 ? sum / people : NaN;
  }
}
