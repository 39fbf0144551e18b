// Residents as individuals: 12 bytes each in one interleaved array, ordered by cell and along the street, so that the
// neighbours affected by an incident share a few cache lines.
import { normalQuantile } from '../../core/dmath.ts';
import type { KeyedRandom } from '../../core/random.ts';
import type { Columns, Snapshotable } from '../../core/snapshot.ts';
import { columnOf } from '../../core/snapshot.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Plan } from '../plan/plan.ts';
import { purpose } from '../purposes.ts';

/** Fields per resident, all uint16. Satisfaction, trust and channel beliefs: 0..65535 for 0..1. */
export const residentField = {
  reluctance: 0,
  satisfaction: 1,
  trust: 2,
  workerBelief: 3,
  hotlineBelief: 4,
  spare: 5,
};
export const residentStride = 6;
const ONE = 65535;
/** Reluctance is stored as standard deviations: 0..65535 for -4..4. */
const RELUCTANCE_SPAN = 8;

export class Residents implements Snapshotable {
  readonly values: Uint16Array;

  /** @param count residents of the selected towns */
  constructor(count: number) {
    this.values = new Uint16Array(count * residentStride);
  }

  /** Draws the people of the scenario seed: personal reluctance and a spread of trust. Draws purpose `resident`. */
  initialise(plan: Plan, people: KeyedRandom): void {
    const { selection, territory, scenario } = plan;
    const settings = scenario.residents;
    const satisfaction = Math.round(settings.initialSatisfaction * ONE);
    for (let cell = 0; cell < plan.cells; cell++) {
      const globalFirst = territory.cellFirstResident[selection.cellIds[cell]];
      const first = selection.cellFirstResident[cell];
      for (let i = 0; i < selection.cellResidents[cell]; i++) {
        people.draw(purpose.resident, 0, globalFirst + i, 0);
        const at = (first + i) * residentStride;
        this.values[at] = encodeReluctance(normalQuantile(people.u0()));
        this.values[at + 1] = satisfaction;
        const trust = settings.initialTrust + 0.3 * (people.u1() - 0.5);
        this.values[at + 2] = Math.round(Math.min(1, Math.max(0, trust)) * ONE);
        this.values[at + 3] = this.values[at + 4] = ONE >> 1;
      }
    }
  }

  /** Returns a resident's reluctance in standard deviations. */
  reluctance(resident: number): number {
    return (this.values[resident * residentStride] / ONE) * RELUCTANCE_SPAN - RELUCTANCE_SPAN / 2;
  }

  /** Returns a 0..1 field. */
  share(resident: number, field: number): number {
    return this.values[resident * residentStride + field] / ONE;
  }

  /** Moves a 0..1 field of one resident towards a target by a step. */
  nudge(resident: number, field: number, target: number, step: number): void {
    const at = resident * residentStride + field;
    this.values[at] = towards(this.values[at], Math.round(target * ONE), Math.round(step * 65536));
  }

  /** Moves satisfaction and trust of a run of neighbours; the run wraps at the end of the cell's street. */
  experience(
    plan: Plan,
    cell: number,
    place: number,
    count: number,
    satisfaction: number,
    trust: number,
  ): void {
    const settings: Scenario['residents'] = plan.scenario.residents;
    const first = plan.selection.cellFirstResident[cell];
    const size = plan.selection.cellResidents[cell];
    const satisfactionTarget = Math.round(satisfaction * ONE);
    const trustTarget = Math.round(trust * ONE);
    const satisfactionStep = Math.round(settings.satisfactionStep * 65536);
    const trustStep = Math.round(settings.trustStep * 65536);
    const values = this.values;
    const touched = count < size ? count : size;
    let position = place;
    for (let i = 0; i < touched; i++) {
      const at = (first + position) * residentStride;
      values[at + 1] = towards(values[at + 1], satisfactionTarget, satisfactionStep);
      values[at + 2] = towards(values[at + 2], trustTarget, trustStep);
      if (++position === size) position = 0;
    }
  }

  /** Returns the mean of a 0..1 field over all residents, 0 when there are none. */
  mean(field: number): number {
    let sum = 0;
    for (let at = field; at < this.values.length; at += residentStride) sum += this.values[at];
    const count = this.values.length / residentStride;
    return count === 0 ? 0 : sum / count / ONE;
  }

  snapshot(): Columns {
    return { values: this.values.slice() };
  }

  restore(columns: Columns): void {
    this.values.set(columnOf(columns, 'values', Uint16Array));
  }
}

/** Fixed-point step towards a target, rounded to nearest so that small steps do not stall far from it (RULES 24). */
function towards(value: number, target: number, step65536: number): number {
  return value + (((target - value) * step65536 + 32768) >> 16);
}

function encodeReluctance(z: number): number {
  const clipped = Math.min(RELUCTANCE_SPAN / 2, Math.max(-RELUCTANCE_SPAN / 2, z));
  return Math.round(((clipped + RELUCTANCE_SPAN / 2) / RELUCTANCE_SPAN) * ONE);
}
