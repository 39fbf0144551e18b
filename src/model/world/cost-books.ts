// What the window has cost so far, by actor: hours worked or paid for, and yuan. Pure bookkeeping: no mechanism and no decision
// reads it.
import { ColumnPart } from '../../core/column-part.ts';
import type { Columns } from '../../core/snapshot.ts';

/** Who costs. `leaders`: leaders and the officials who coordinate with them; `checks`: checks, audits and the survey. */
export const costActors = [
  'grid-workers',
  'committees',
  'crews',
  'desk',
  'leaders',
  'checks',
  'platform',
] as const;
export type CostActor = (typeof costActors)[number];

/** Storage index of each actor. */
export const costActor = Object.fromEntries(costActors.map((id, index) => [id, index])) as Record<
  CostActor,
  number
>;

export class CostBooks extends ColumnPart {
  /** Hours, by actor. Salaried hours for workers, committees and crews; hours of the work done for the others. */
  readonly hours = new Float64Array(costActors.length);
  readonly yuan = new Float64Array(costActors.length);
  /** Hours of grid workers on reporting, fixing and returned cases (one number). */
  readonly caseHours = new Float64Array(1);

  /** Books hours and what they cost. @param actor index from costActor */
  book(actor: number, hours: number, yuan: number): void {
    this.hours[actor] += hours;
    this.yuan[actor] += yuan;
  }

  protected override columns(): Columns {
    const { hours, yuan, caseHours } = this;
    return { hours, yuan, caseHours };
  }
}
