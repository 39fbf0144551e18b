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
/** Steps are stored with so many bits: a whole difference times a step still fits 32-bit integers. */
const STEP_BITS = 14;
const STEP_ONE = 1 << STEP_BITS;
/** Reluctance is stored as standard deviations: 0..65535 for -4..4. */
const RELUCTANCE_SPAN = 8;

export class Residents implements Snapshotable {
  readonly values: Uint16Array;
  /** Sums over all residents of satisfaction and trust in their stored integers, kept up with every experience. */
  private readonly sums = new Float64Array(2);

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
        this.sums[0] += satisfaction;
        this.sums[1] += this.values[at + 2];
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
    this.values[at] += change(this.values[at], Math.round(target * ONE), Math.round(step * STEP_ONE));
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
    const satisfactionStep = Math.round(settings.satisfactionStep * STEP_ONE);
    const trustStep = Math.round(settings.trustStep * STEP_ONE);
    const values = this.values;
    const touched = count < size ? count : size;
    let position = place;
    let satisfied = 0;
    let trusted = 0;
    for (let i = 0; i < touched; i++) {
      const at = (first + position) * residentStride;
      const moreSatisfied = change(values[at + 1], satisfactionTarget, satisfactionStep);
      const moreTrust = change(values[at + 2], trustTarget, trustStep);
      values[at + 1] += moreSatisfied;
      values[at + 2] += moreTrust;
      satisfied += moreSatisfied;
      trusted += moreTrust;
      if (++position === size) position = 0;
    }
    this.sums[0] += satisfied;
    this.sums[1] += trusted;
  }

  /** Returns the mean satisfaction over all residents, 0..1. */
  meanSatisfaction(): number {
    return this.meanOf(0);
  }

  /** Returns the mean trust over all residents, 0..1. */
  meanTrust(): number {
    return this.meanOf(1);
  }

  snapshot(): Columns {
    return { values: this.values.slice(), sums: this.sums.slice() };
  }

  restore(columns: Columns): void {
    this.values.set(columnOf(columns, 'values', Uint16Array));
    this.sums.set(columnOf(columns, 'sums', Float64Array));
  }

  private meanOf(index: number): number {
    const count = this.values.length / residentStride;
    return count === 0 ? 0 : this.sums[index] / count / ONE;
  }
}

/** Fixed-point step towards a target, rounded to nearest so that small steps do not stall far from it (RULES 24). */
function change(value: number, target: number, step: number): number {
  return ((target - value) * step + STEP_ONE / 2) >> STEP_BITS;
}

function encodeReluctance(z: number): number {
  const clipped = Math.min(RELUCTANCE_SPAN / 2, Math.max(-RELUCTANCE_SPAN / 2, z));
  return Math.round(((clipped + RELUCTANCE_SPAN / 2) / RELUCTANCE_SPAN) * ONE);
}
