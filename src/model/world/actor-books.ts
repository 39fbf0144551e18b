// Who has acted, in the window: who really solved what, where reports on the residents' platform went, and the hours in which leading
// offices concerted. Pure bookkeeping: no mechanism and no decision reads it.
import { ColumnPart } from '../../core/column-part.ts';

/** Solvers beside the departments, which follow in their order. */
export const solver = { residents: 0, onTheSpot: 1, block: 2 } as const;
export const otherSolvers = 3;

export class ActorBooks extends ColumnPart {
  /** Incidents really solved, by solver. */
  readonly solved: Float64Array;
  /** Case files that members brought through the platform, by first department of the route. */
  readonly brought: Float64Array;
  /** Hours of concerting; hand-overs between leading offices, as expected. */
  readonly concertHours = new Float64Array(1);
  readonly passedOn = new Float64Array(1);

  constructor(departments: number) {
    super();
    this.solved = new Float64Array(otherSolvers + departments);
    this.brought = new Float64Array(departments);
  }
}
