// What the planner is asked and answers beside plans: for which numbers of zones there are plans, where a plan stands among plans drawn
// at random and how often its bounds hold, and where places should be. Plain data both ways.
import { WindowSearch, type WindowRequest, type WindowRow } from '../../src/zoning/generate/zone-window.ts';
import {
  KeptNormsSearch,
  type KeptNorms,
  type KeptNormsRequest,
} from '../../src/zoning/generate/kept-norms.ts';
import { EnsembleSearch } from '../../src/zoning/generate/plan-ensemble.ts';
import type { Within } from '../../src/zoning/generate/open-graph.ts';
import type { ZoneNorms } from '../../src/zoning/norms/zone-norms.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import { rankWithin } from '../../src/zoning/scoreboard/rank-within.ts';
import { scorePlan } from '../../src/zoning/scoreboard/score-plan.ts';
import { scoreRobustness } from '../../src/zoning/scoreboard/score-robustness.ts';
import { siteZones, type SitedPlan } from '../../src/zoning/siting/site-zones.ts';
import type { Units } from '../../src/zoning/units.ts';
import { walkAlong, type StreetWays } from '../../src/zoning/walk/street-walk.ts';
import type { WalkNetwork } from '../../src/zoning/walk/walk-network.ts';
import type { PlannerProgress } from './planner-work.ts';
import { siteDistrict, type DistrictSites } from './site-district.ts';

/** What scores and sites are reckoned from. */
export interface SurveyGround {
  readonly units: Units;
  readonly norms: ZoneNorms;
  readonly ways: StreetWays | null;
}

export interface RangeTask {
  readonly kind: 'range';
  readonly units: Units;
  readonly request: WindowRequest;
}

export interface RanksTask extends SurveyGround {
  readonly kind: 'ranks';
  readonly plan: ZonePlan;
  readonly today: ZonePlan;
  readonly within: Within;
  readonly seed: string;
  readonly plans: number;
}

export interface SitesTask extends SurveyGround {
  readonly kind: 'sites';
  /** How many centres. */
  readonly sites: number;
  readonly seed: string;
}

/** A centre and the fewest stations in every zone of a plan. */
export interface PlacesTask extends SurveyGround {
  readonly kind: 'places';
  readonly plan: ZonePlan;
  readonly seed: string;
}

/** Norms that a plan really keeps, found by drawing. */
export interface NormsTask {
  readonly kind: 'norms';
  readonly units: Units;
  readonly request: KeptNormsRequest;
}

export type SurveyTask = RangeTask | RanksTask | SitesTask | PlacesTask | NormsTask;
export const surveyKinds = [
  'range',
  'ranks',
  'sites',
  'places',
  'norms',
] as const satisfies SurveyTask['kind'][];

/** Tells a task of this file from one about plans. */
export const isSurvey = (task: { readonly kind: string }): task is SurveyTask =>
  surveyKinds.some((kind) => kind === task.kind);

export interface PlanRanks {
  /** Plans drawn, and those of them that keep every norm. */
  readonly plans: number;
  readonly feasible: number;
  /** By id of score: how many of them the plan is better than, and as good as; NaN where the score has no value. */
  readonly better: Readonly<Record<string, number>>;
  readonly alike: Readonly<Record<string, number>>;
  /** Share of draws of growth in which every norm still holds; how many draws. */
  readonly boundsHold: number;
  readonly draws: number;
}

export interface SurveyAnswers {
  readonly range: readonly WindowRow[];
  readonly ranks: PlanRanks;
  readonly sites: DistrictSites;
  readonly places: SitedPlan;
  readonly norms: KeptNorms;
}

type OnProgress = (progress: PlannerProgress) => void;

/** Moves, and recombinations, between two reports: a few hundredths of a second. */
const pieces = { moves: 40_000, recombinations: 200 } as const;

/** Does a task. Throws what its parts throw. */
export function surveyWork(task: SurveyTask, onProgress: OnProgress): SurveyAnswers[SurveyTask['kind']] {
  if (task.kind === 'range') return searchRange(task, onProgress);
  if (task.kind === 'ranks') return rankPlan(task, onProgress);
  if (task.kind === 'norms') return searchNorms(task, onProgress);
  const network = networkOf(task);
  const { units, norms, seed } = task;
  if (task.kind === 'places')
    return siteZones(units, task.plan, { norms, seed, keepCentres: false, ...(network && { network }) });
  const { sites } = task;
  return siteDistrict(units, network ?? norms.detour, { norms, sites, seed, onProgress });
}

function searchRange({ units, request }: RangeTask, onProgress: OnProgress): readonly WindowRow[] {
  const search = new WindowSearch(units, request);
  while (!search.advance(pieces.moves)) onProgress({ done: search.done, total: search.total });
  return search.result();
}

function searchNorms({ units, request }: NormsTask, onProgress: OnProgress): KeptNorms {
  const search = new KeptNormsSearch(units, request);
  while (!search.advance(pieces.moves)) onProgress({ done: search.done, total: search.total });
  return search.result();
}

const networkOf = ({ ways }: SurveyGround): WalkNetwork | undefined =>
  ways === null ? undefined : walkAlong(ways);

/** Drawing is one half of the progress, judging the other. */
function rankPlan(task: RanksTask, onProgress: OnProgress): PlanRanks {
  const { units, norms, plan, today, within, seed, plans } = task;
  const search = new EnsembleSearch(units, { zones: plan.zones, seed, within, keep: plan, plans });
  while (!search.advance(pieces.recombinations)) onProgress({ done: search.done, total: 2 * search.total });
  const network = networkOf(task);
  const judge = (one: ZonePlan) => scorePlan(units, one, { norms, today, ...(network && { network }) });
  const drawn = search.result().plans;
  const scores = drawn.map((one, index) => {
    onProgress({ done: drawn.length + index, total: 2 * drawn.length });
    return judge(one);
  });
  const own = judge(plan);
  const ranks = rankWithin(scores, own);
  const [better, alike]: Record<string, number>[] = [{}, {}];
  for (const id of Object.keys(ranks)) {
    alike[id] = scores.filter(({ values }) => values[id] === own.values[id]).length;
    better[id] = Math.round(ranks[id] * scores.length - alike[id] / 2); // a rank counts equal plans half
  }
  const { boundsHold, draws } = scoreRobustness(units, plan, { norms, seed });
  return {
    plans: drawn.length,
    feasible: scores.filter(({ zones }) => zones.every(({ breaches }) => breaches.length === 0)).length,
    better,
    alike,
    boundsHold,
    draws,
  };
}
