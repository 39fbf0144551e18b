// A dozen good plans that are unlike each other, rather than one: many searches with different weights; of the plans found those that
// no other betters in everything; of these such as differ most in who is in a zone with whom.
import type { Units } from '../units.ts';
import { planHash } from '../plan/plan-text.ts';
import { defaultWeights, type EnergyWeights } from './energy-weights.ts';
import type { GeneratedPlan } from './generated-plan.ts';
import { planDistance } from './plan-distance.ts';
import { dominates, measureIds, measurePlan, type PlanMeasures } from './plan-measures.ts';
import { runSearch, type PlanRequest, type SteppedSearch } from './plan-request.ts';
import { zoningPurpose, zoningRandom } from './purposes.ts';
import { SearchRow } from './search-row.ts';

export interface GalleryRequest extends Omit<PlanRequest, 'iterations'> {
  /** Plans wanted at most; default 12. */
  readonly plans?: number;
  /** Searches; default 36. */
  readonly runs?: number;
  /** Moves of each search; default 600,000. */
  readonly iterationsEach?: number;
  /** Least share of people in different zones between two plans shown; default 0.05. */
  readonly leastDistance?: number;
}

export interface GalleryPlan extends GeneratedPlan {
  readonly hash: string;
  readonly measures: PlanMeasures;
  /** What the search that found it minimised. */
  readonly weights: EnergyWeights;
}

export interface PlanGallery {
  /** The best by the mean of its ranks first, then each the one most unlike all before. */
  readonly plans: readonly GalleryPlan[];
  /** Different plans found, those within all bounds, and those not bettered in everything by another. */
  readonly found: number;
  readonly feasible: number;
  readonly undominated: number;
}

/** The searches of a gallery. */
export class GallerySearch implements SteppedSearch<PlanGallery> {
  private readonly units: Units;
  private readonly request: GalleryRequest;
  private readonly weights: readonly EnergyWeights[];
  private readonly row: SearchRow;

  constructor(units: Units, request: GalleryRequest) {
    this.units = units;
    this.request = request;
    this.weights = Array.from({ length: request.runs ?? 36 }, (_, run) => weightsOfRun(request, run));
    this.row = new SearchRow(
      units,
      this.weights.map((weights, run) => ({
        ...request,
        weights,
        seed: `${request.seed}/${run}`,
        iterations: request.iterationsEach ?? 600_000,
      })),
    );
  }

  get done(): number {
    return this.row.done;
  }

  get total(): number {
    return this.row.total;
  }

  advance(iterations: number): boolean {
    return this.row.advance(iterations);
  }

  /** Returns the gallery of what was found so far. */
  result(): PlanGallery {
    const { units, request, weights } = this;
    const byHash = new Map<string, GalleryPlan>();
    this.row.found.forEach((found, run) => {
      const hash = planHash(found.plan);
      if (byHash.has(hash)) return;
      const measures = measurePlan(units, found.plan, request.near);
      byHash.set(hash, { ...found, hash, measures, weights: weights[run] });
    });
    const all = [...byHash.values()];
    const feasible = all.filter((plan) => plan.feasible);
    const rated = feasible.length > 0 ? feasible : all;
    const undominated = rated.filter((a) => !rated.some((b) => dominates(b.measures, a.measures)));
    const plans = unlikePlans(units, undominated, request.plans ?? 12, request.leastDistance ?? 0.05);
    return { plans, found: all.length, feasible: feasible.length, undominated: undominated.length };
  }
}

/** Searches a gallery and carries the searches through. */
export function planGallery(
  units: Units,
  request: GalleryRequest,
  onProgress?: (done: number, total: number) => void,
): PlanGallery {
  return runSearch(new GallerySearch(units, request), onProgress);
}

/** The first search has the weights asked for; the others multiply each by a third, one or three, by chance. */
function weightsOfRun({ seed, weights, near }: GalleryRequest, run: number): EnergyWeights {
  const asked = { ...defaultWeights, ...weights };
  if (run === 0) return asked;
  const random = zoningRandom(seed);
  const draw = (term: number) => Math.floor(3 * random.uniform(zoningPurpose.weight, 0, run, term));
  const vary = (weight: number, term: number) => weight * [1 / 3, 1, 3][draw(term)];
  return {
    balance: vary(asked.balance, 0),
    compactness: vary(asked.compactness, 1),
    distance: vary(asked.distance, 2),
    // what counts for nothing by default is tried out too
    communities: asked.communities > 0 ? vary(asked.communities, 3) : [0, 1, 4][draw(3)],
    stability: near === undefined ? 0 : asked.stability > 0 ? vary(asked.stability, 4) : [0, 2, 6][draw(4)],
  };
}

function unlikePlans(
  units: Units,
  plans: readonly GalleryPlan[],
  wanted: number,
  least: number,
): GalleryPlan[] {
  const ranks = plans.map((plan) => meanRank(plan, plans));
  const nearest = plans.map(() => Infinity);
  const chosen: GalleryPlan[] = [];
  let next = ranks.indexOf(Math.min(...ranks));
  while (next >= 0 && chosen.length < wanted) {
    const pick = plans[next];
    chosen.push(pick);
    plans.forEach((other, i) => {
      const distance = other === pick ? 0 : planDistance(units.population, pick.plan, other.plan);
      nearest[i] = Math.min(nearest[i], distance);
    });
    const farthest = Math.max(...nearest);
    next = farthest > 0 && farthest >= least ? nearest.indexOf(farthest) : -1;
  }
  return chosen;
}

/** Mean over measures of how many plans are better. */
function meanRank({ measures }: GalleryPlan, plans: readonly GalleryPlan[]): number {
  let better = 0;
  for (const key of measureIds) for (const other of plans) if (other.measures[key] < measures[key]) better++;
  return better / measureIds.length;
}
