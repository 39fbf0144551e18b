// Needs of services by grid: its mix of residents times what each kind wants a month. The mix follows the neighbourhood type and a
// keyed spread of the grid's own; the weighted mean over the whole district does not depend on how strongly grids differ.
// Knows nothing of supply. Draws: residentMix (people).
import { exp, normalQuantile } from '../../../core/dmath.ts';
import type { KeyedRandom } from '../../../core/random.ts';
import type { ResidentKind, ServiceCategory } from '../../../scenario/schema/needs.ts';
import { purpose } from '../../purposes.ts';
import type { Plan } from '../plan.ts';

export const serviceCategories = [
  'elderCare',
  'meals',
  'health',
  'cultureSport',
  'welfare',
  'administration',
] as const satisfies readonly ServiceCategory[];
export const residentKinds = ['elder', 'family', 'adult'] as const satisfies readonly ResidentKind[];
const KINDS = residentKinds.length;
const CATEGORIES = serviceCategories.length;

export class ServiceNeeds {
  /** Shares of the kinds of residents by local cell, [cell * kinds + kind]. */
  readonly mix: Float64Array;
  /** The same over the whole district, weighted by residents. */
  readonly meanMix = new Float64Array(KINDS);
  private readonly plan: Plan;
  /** Visits per resident and month, [kind * categories + category]. */
  private readonly wanted: Float64Array;

  /** @param people generator of people, which replications share */
  constructor(plan: Plan, people: KeyedRandom) {
    const { territory, selection, scenario } = plan;
    this.plan = plan;
    this.mix = new Float64Array(plan.cells * KINDS);
    this.wanted = Float64Array.from({ length: KINDS * CATEGORIES }, (_, at) => {
      const visits = scenario.needs.visits[residentKinds[Math.floor(at / CATEGORIES)]];
      return visits[serviceCategories[at % CATEGORIES]] / 1000;
    });
    const one = new Float64Array(KINDS);
    const local = new Map(Array.from(selection.cellIds, (id, cell) => [id, cell]));
    let residents = 0;
    for (let id = 0; id < territory.cells; id++) {
      drawMix(plan, people, id, one);
      const weight = territory.cellPopulation[id];
      residents += weight;
      for (let kind = 0; kind < KINDS; kind++) this.meanMix[kind] += weight * one[kind];
      const cell = local.get(id);
      if (cell !== undefined) this.mix.set(one, cell * KINDS);
    }
    for (let kind = 0; kind < KINDS; kind++) this.meanMix[kind] /= Math.max(1, residents);
  }

  /** Writes visits wanted a month by category, for all residents of a cell. @param heterogeneity 1 = as their mix differs, 0 = alike */
  write(cell: number, heterogeneity: number, into: Float64Array, offset: number): void {
    const residents = this.plan.selection.cellResidents[cell];
    into.fill(0, offset, offset + CATEGORIES);
    for (let kind = 0; kind < KINDS; kind++) {
      const mean = this.meanMix[kind];
      const share = Math.max(0, mean + heterogeneity * (this.mix[cell * KINDS + kind] - mean));
      for (let k = 0; k < CATEGORIES; k++)
        into[offset + k] += residents * share * this.wanted[kind * CATEGORIES + k];
    }
  }

  /** Returns visits wanted a month by category, per resident of the district. */
  meanPerResident(): Float64Array {
    const mean = new Float64Array(CATEGORIES);
    for (let kind = 0; kind < KINDS; kind++) {
      for (let k = 0; k < CATEGORIES; k++) mean[k] += this.meanMix[kind] * this.wanted[kind * CATEGORIES + k];
    }
    return mean;
  }
}

/** Draws the mix of a cell: weights of the neighbourhood type times a lognormal spread, scaled to 1. */
function drawMix(plan: Plan, people: KeyedRandom, id: number, into: Float64Array): void {
  const { needs, incidents } = plan.scenario;
  const { residents } = incidents.neighbourhoods[plan.territory.cellNeighbourhood[id]];
  let total = 0;
  residentKinds.forEach((kind, r) => {
    people.draw(purpose.residentMix, r, id, 0);
    into[r] = needs.mix[kind] * (residents[kind] ?? 1) * exp(needs.mixSpread * normalQuantile(people.u0()));
    total += into[r];
  });
  for (let r = 0; r < KINDS; r++) into[r] = total > 0 ? into[r] / total : 1 / KINDS;
}
