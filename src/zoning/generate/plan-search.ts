// Searches one good plan by annealing. Where bounds are not kept after the first run, others begin anew with other seeds while
// there is budget left.
import type { KeyedRandom } from '../../core/random.ts';
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import { Annealing } from './annealing.ts';
import { boundsWeight, defaultWeights, weightScale } from './energy-weights.ts';
import { findBreaches, type GeneratedPlan } from './generated-plan.ts';
import { defaultIterations, runSearch, type PlanRequest, type SteppedSearch } from './plan-request.ts';
import { firstZones, planOfZones, prepareSearch, type PreparedSearch } from './prepare-search.ts';
import { zoningRandom } from './purposes.ts';
import { notFound } from './why-infeasible.ts';
import { ZoneState } from './zone-state.ts';

/** How a search anneals. */
export interface Heat {
  /** Temperatures in the beginning, times weightScale, and in the end, in energy (docs/ZONES.md). */
  readonly hot: number;
  readonly cold: number;
  /** Runs into which the budget is divided; later ones begin anew, where the first has not kept all bounds. */
  readonly runs: number;
  /** Plan to begin with, made whole; null = grow zones from seeds. */
  readonly from: ZonePlan | null;
  /** Whether to leave a plan alone that keeps all bounds once it is whole. */
  readonly onlyIfOutside: boolean;
}

const heats = { anew: { hot: 0.2, cold: 0.005, runs: 2 }, near: { hot: 0.04, cold: 0.005, runs: 1 } };

/** A search for one plan. */
export class PlanSearch implements SteppedSearch<GeneratedPlan> {
  readonly total: number;
  private readonly search: PreparedSearch;
  private readonly heat: Heat;
  private readonly random: KeyedRandom;
  private run = 0;
  private doneBefore = 0;
  private annealing: Annealing;
  private found: { zoneOf: Int32Array; energy: number; outside: number } | null = null;

  /** @param heat how to anneal; default: from seeds, or gently from the plan to stay near */
  constructor(units: Units, request: PlanRequest, heat: Partial<Heat> = {}) {
    const from = heat.from ?? request.near ?? null;
    this.search = prepareSearch(units, request);
    this.heat = { onlyIfOutside: false, ...(from === null ? heats.anew : heats.near), ...heat, from };
    this.total = Math.max(0, Math.floor(request.iterations ?? defaultIterations));
    this.random = zoningRandom(request.seed);
    this.annealing = this.begin();
  }

  get done(): number {
    return this.doneBefore + this.annealing.done;
  }

  advance(iterations: number): boolean {
    if (this.heat.onlyIfOutside && this.done === 0 && this.annealing.leastOutside === 0) return true;
    if (!this.annealing.advance(iterations)) return false;
    this.take();
    const isHopeless = this.search.reasons.length > 0;
    if (isHopeless || this.run + 1 >= this.heat.runs || this.found?.outside === 0) return true;
    this.doneBefore += this.annealing.done;
    this.run++;
    this.annealing = this.begin();
    return false;
  }

  result(): GeneratedPlan {
    this.take();
    const { search } = this;
    const plan = planOfZones(
      search,
      this.found?.zoneOf ?? this.annealing.best(),
      this.heat.from ?? undefined,
    );
    const breaches = findBreaches(search.units, plan, search.request.bounds);
    const feasible = breaches.length === 0 && search.zones === search.request.zones;
    const reasons = feasible ? [] : search.reasons.length > 0 ? search.reasons : [notFound(breaches)];
    return { plan, feasible, breaches, reasons, iterations: this.done };
  }

  /** Keeps the better of what was found before and what the present run has. */
  private take(): void {
    const { leastEnergy: energy, leastOutside: outside } = this.annealing;
    const { found } = this;
    const isBetter =
      found === null ||
      (outside === 0) > (found.outside === 0) ||
      ((outside === 0) === (found.outside === 0) && energy < found.energy);
    if (isBetter) this.found = { zoneOf: this.annealing.best(), energy, outside };
  }

  private begin(): Annealing {
    const { search, random, heat, run } = this;
    const { units, graph, quantities, balanced, zones, request } = search;
    const weights = { ...defaultWeights, ...request.weights };
    const painted = heat.from ?? request.near;
    const first = firstZones(search, random, run, painted);
    const free = search.labels.length;
    const terms = {
      weights,
      quantities,
      // where bounds were not kept, they count for more
      boundsWeight: boundsWeight * weightScale(weights) * (1 + 3 * run),
      balanced,
      mean: search.freeTotals[balanced] / Math.max(1, free),
      near: request.near === undefined ? null : nearLabels(request.near, first.labelOf),
    };
    const state = new ZoneState(units, terms, first.zoneOf, zones, free);
    const schedule = {
      iterations:
        Math.floor((this.total * (run + 1)) / heat.runs) - Math.floor((this.total * run) / heat.runs),
      hot: heat.hot * weightScale(weights),
      cold: heat.cold,
      blockEvery: weights.communities > 0 ? 8 : 0,
    };
    return new Annealing(units, graph, state, schedule, random, run);
  }
}

/** Searches a plan and carries the search through. */
export function generatePlan(
  units: Units,
  request: PlanRequest,
  onProgress?: (done: number, total: number) => void,
): GeneratedPlan {
  return runSearch(new PlanSearch(units, request), onProgress);
}

function nearLabels(near: ZonePlan, labelOf: ReadonlyMap<number, number>): Int32Array {
  return near.zoneOf.map((zone) => labelOf.get(zone) ?? -1);
}
