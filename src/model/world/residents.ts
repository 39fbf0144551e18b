// Residents as individuals, 10 bytes each, ordered by cell and along the street. What every experience of neighbours moves
// (satisfaction and trust) lies apart from what only a resident's own choice reads, so that the neighbours affected by an
// incident share one or two cache lines.
import { normalQuantile } from '../../core/dmath.ts';
import type { KeyedRandom } from '../../core/random.ts';
import type { Columns, Snapshotable } from '../../core/snapshot.ts';
import { columnOf } from '../../core/snapshot.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Plan } from '../plan/plan.ts';
import { purpose } from '../purposes.ts';

/** Fields of a resident, all uint16. All but reluctance: 0..65535 for 0..1. */
export const residentField = {
  satisfaction: 0,
  trust: 1,
  reluctance: 2,
  workerBelief: 3,
  hotlineBelief: 4,
};
const MOOD_FIELDS = 2;
const MIND_FIELDS = 3;
const ONE = 65535;
/** Steps are stored with so many bits: a whole difference times a step still fits 32-bit integers. */
const STEP_BITS = 14;
const STEP_ONE = 1 << STEP_BITS;
/** Reluctance is stored as standard deviations: 0..65535 for -4..4. */
const RELUCTANCE_SPAN = 8;

export class Residents implements Snapshotable {
  /** Satisfaction and trust, side by side. */
  private readonly mood: Uint16Array;
  /** Reluctance and the beliefs in the two channels, side by side. */
  private readonly mind: Uint16Array;
  /** Sums over all residents of satisfaction and trust in their stored integers, kept up with every experience. */
  private readonly sums = new Float64Array(2);

  /** @param count residents of the selected towns */
  constructor(count: number) {
    this.mood = new Uint16Array(count * MOOD_FIELDS);
    this.mind = new Uint16Array(count * MIND_FIELDS);
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
        const trust = settings.initialTrust + 0.3 * (people.u1() - 0.5);
        const mood = (first + i) * MOOD_FIELDS;
        this.mood[mood] = satisfaction;
        this.mood[mood + 1] = Math.round(Math.min(1, Math.max(0, trust)) * ONE);
        const mind = (first + i) * MIND_FIELDS;
        this.mind[mind] = encodeReluctance(normalQuantile(people.u0()));
        this.mind[mind + 1] = this.mind[mind + 2] = ONE >> 1;
        this.sums[0] += satisfaction;
        this.sums[1] += this.mood[mood + 1];
      }
    }
  }

  /** Number of residents. */
  get count(): number {
    return this.mood.length / MOOD_FIELDS;
  }

  /** Returns a resident's reluctance in standard deviations. */
  reluctance(resident: number): number {
    return (this.mind[resident * MIND_FIELDS] / ONE) * RELUCTANCE_SPAN - RELUCTANCE_SPAN / 2;
  }

  /** Returns a 0..1 field. */
  share(resident: number, field: number): number {
    return field < MOOD_FIELDS
      ? this.mood[resident * MOOD_FIELDS + field] / ONE
      : this.mind[resident * MIND_FIELDS + field - MOOD_FIELDS] / ONE;
  }

  /** Moves a 0..1 field of one resident towards a target by a step. */
  nudge(resident: number, field: number, target: number, step: number): void {
    const ofMood = field < MOOD_FIELDS;
    const values = ofMood ? this.mood : this.mind;
    const at = ofMood ? resident * MOOD_FIELDS + field : resident * MIND_FIELDS + field - MOOD_FIELDS;
    const moved = change(values[at], Math.round(target * ONE), Math.round(step * STEP_ONE));
    values[at] += moved;
    if (ofMood) this.sums[field] += moved;
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
    const { mood } = this;
    const touched = count < size ? count : size;
    let position = place;
    let satisfied = 0;
    let trusted = 0;
    for (let i = 0; i < touched; i++) {
      const at = (first + position) * MOOD_FIELDS;
      const moreSatisfied = change(mood[at], satisfactionTarget, satisfactionStep);
      const moreTrust = change(mood[at + 1], trustTarget, trustStep);
      mood[at] += moreSatisfied;
      mood[at + 1] += moreTrust;
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
    return { mood: this.mood.slice(), mind: this.mind.slice(), sums: this.sums.slice() };
  }

  restore(columns: Columns): void {
    this.mood.set(columnOf(columns, 'mood', Uint16Array));
    this.mind.set(columnOf(columns, 'mind', Uint16Array));
    this.sums.set(columnOf(columns, 'sums', Float64Array));
  }

  private meanOf(index: number): number {
    return this.count === 0 ? 0 : this.sums[index] / this.count / ONE;
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
