// Many plans drawn without an aim, from a chain of recombinations: against them the score of a plan has a rank. Bounds are not looked
// at; zones share their weight evenly within a tolerance.
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import { runSearch, type PlanRequest, type SteppedSearch } from './plan-request.ts';
import { firstZones, planOfZones, prepareSearch, type PreparedSearch } from './prepare-search.ts';
import { zoningRandom } from './purposes.ts';
import { Recombination } from './recombination.ts';

export interface EnsembleRequest extends Pick<PlanRequest, 'zones' | 'seed' | 'within' | 'keep' | 'balance'> {
  /** Plans wanted. */
  readonly plans: number;
  /** Largest deviation of a zone from the even share, 0..1; default 0.25. */
  readonly tolerance?: number;
  /** Steps before the first plan and between two; default: two for each zone. */
  readonly stepsBetween?: number;
}

export interface PlanEnsemble {
  readonly plans: readonly ZonePlan[];
  /** Steps tried, and those that changed the plan. */
  readonly steps: number;
  readonly changes: number;
}

/** The drawing of an ensemble; its moves are recombinations. */
export class EnsembleSearch implements SteppedSearch<PlanEnsemble> {
  readonly total: number;
  private readonly search: PreparedSearch;
  private readonly between: number;
  private readonly chain: Recombination;
  private readonly plans: ZonePlan[] = [];

  constructor(units: Units, request: EnsembleRequest) {
    this.search = prepareSearch(units, { ...request, bounds: {} });
    const { graph, quantities, balanced, shares } = this.search;
    this.between = Math.max(1, Math.floor(request.stepsBetween ?? 2 * this.search.zones));
    this.total = this.between * Math.max(0, Math.floor(request.plans));
    const random = zoningRandom(request.seed);
    const weight = quantities[balanced].values;
    const evenShare = new Float64Array(graph.regions);
    for (let unit = 0; unit < units.count; unit++)
      if (graph.regionOf[unit] >= 0) evenShare[graph.regionOf[unit]] += weight[unit];
    shares.forEach((share, region) => (evenShare[region] /= share));
    const terms = { weight, evenShare, tolerance: request.tolerance ?? 0.25 };
    const { zoneOf } = firstZones(this.search, random, 0);
    this.chain = new Recombination(units, graph, terms, zoneOf, random);
  }

  get done(): number {
    return this.chain.steps;
  }

  advance(iterations: number): boolean {
    const end = Math.min(this.total, this.done + iterations);
    while (this.done < end) {
      this.chain.step();
      if (this.done % this.between === 0) this.plans.push(planOfZones(this.search, this.chain.zoneOf));
    }
    return this.done >= this.total;
  }

  result(): PlanEnsemble {
    return { plans: [...this.plans], steps: this.chain.steps, changes: this.chain.changes };
  }
}

/** Draws an ensemble. */
export function drawEnsemble(
  units: Units,
  request: EnsembleRequest,
  onProgress?: (done: number, total: number) => void,
): PlanEnsemble {
  return runSearch(new EnsembleSearch(units, request), onProgress, 100);
}
