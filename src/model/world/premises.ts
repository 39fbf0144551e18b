// Inspected premises: who is in violation now, what it brings the owner, what the street believes about visits and warnings;
// and per town the round of inspections. What is true; findings enter the record through scorecards only.
import { ColumnPart } from '../../core/column-part.ts';
import type { Plan } from '../plan/plan.ts';

export const premisesFlag = {
  /** Trades against the rules. */
  violating: 1 << 0,
  /** Was told to close for the coming inspection. */
  warned: 1 << 1,
  /** The present owner was made to keep to the rules for good. */
  enforced: 1 << 2,
} as const;

/** Sums over the window. */
export const premisesBooks = [
  'premisesDays',
  'violatingDays',
  'visits',
  'foundInOrder',
  'warnings',
  'closures',
  'petitions',
  'visitHours',
] as const;
export const premisesBook = Object.fromEntries(premisesBooks.map((name, index) => [name, index])) as Record<
  (typeof premisesBooks)[number],
  number
>;

export class Premises extends ColumnPart {
  /** First premises of each local cell; length cells + 1. No premises at all when they are not simulated. */
  readonly first: Int32Array;
  readonly flags: Uint8Array;
  /** How many owners came before the present one. */
  readonly generation: Int32Array;
  /** What violating brings the owner relative to others; 0 for who would not violate. */
  readonly gainFactor: Float64Array;
  /** By cell: premises in violation now. */
  readonly violating: Int32Array;
  /** By cell, Beta counts of the street: a premises was visited in a round; one in violation was warned before it. */
  readonly visitYes: Float64Array;
  readonly visitNo: Float64Array;
  readonly warnYes: Float64Array;
  readonly warnNo: Float64Array;
  /** By town: the round, its first day, the day of the visits, and whether its date has become known to the grids. */
  readonly round: Int32Array;
  readonly roundDay: Int32Array;
  readonly visitDay: Int32Array;
  readonly noticed: Uint8Array;
  /** By town, Beta counts of inspectors: a premises was in violation when they came round. */
  readonly violateYes: Float64Array;
  readonly violateNo: Float64Array;
  /** Sums over the window, by premisesBook. */
  readonly books = new Float64Array(premisesBooks.length);

  constructor(plan: Plan) {
    super();
    const { cells, towns } = plan;
    this.first = layOut(plan);
    const count = this.first[cells];
    this.flags = new Uint8Array(count);
    this.generation = new Int32Array(count);
    this.gainFactor = new Float64Array(count);
    this.violating = new Int32Array(cells);
    this.visitYes = new Float64Array(cells);
    this.visitNo = new Float64Array(cells);
    this.warnYes = new Float64Array(cells);
    this.warnNo = new Float64Array(cells);
    this.round = new Int32Array(towns);
    this.roundDay = new Int32Array(towns);
    this.visitDay = new Int32Array(towns);
    this.noticed = new Uint8Array(towns);
    this.violateYes = new Float64Array(towns);
    this.violateNo = new Float64Array(towns);
  }

  /** Number of premises; 0 when they are not simulated. */
  get count(): number {
    return this.flags.length;
  }

  /** Returns the number of premises of a cell. */
  inCell(cell: number): number {
    return this.first[cell + 1] - this.first[cell];
  }

  /** Puts a premises of a cell into violation, or ends it. */
  setViolating(cell: number, premises: number, violating: boolean): void {
    const before = this.flags[premises] & premisesFlag.violating;
    if (violating === (before !== 0)) return;
    this.flags[premises] ^= premisesFlag.violating;
    this.violating[cell] += violating ? 1 : -1;
  }
}

/** Premises follow residents and the violations of the neighbourhood type: more where there are street fronts. */
function layOut({ scenario, territory, selection, cells }: Plan): Int32Array {
  const first = new Int32Array(cells + 1);
  const { on, perThousandResidents } = scenario.premises;
  for (let cell = 0; cell < cells; cell++) {
    const neighbourhood =
      scenario.incidents.neighbourhoods[territory.cellNeighbourhood[selection.cellIds[cell]]];
    const perThousand = perThousandResidents * (neighbourhood.rates.violation ?? 1);
    const count = on ? Math.round((perThousand * selection.cellResidents[cell]) / 1000) : 0;
    first[cell + 1] = first[cell] + count;
  }
  return first;
}
