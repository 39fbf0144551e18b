// The design loop: simulate a plan, read how many hours the matters of each grid cell took, draw zones that share those hours evenly,
// and simulate again, until the plan settles. Where people report more when they are served better, work follows the plan; the loop
// shows whether it comes to rest.
import type { Territory } from '../../scenario/generate/territory.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { generatePlan } from '../../zoning/generate/plan-search.ts';
import type { PlanRequest } from '../../zoning/generate/plan-request.ts';
import { planHash, planText } from '../../zoning/plan/plan-text.ts';
import type { ZonePlan } from '../../zoning/plan/zone-plan.ts';
import { changeSinceToday } from '../../zoning/scoreboard/change-since-today.ts';
import { coefficientOfVariation } from '../../zoning/scoreboard/inequality.ts';
import { unitsOfTerritory } from '../../zoning/units-of-territory.ts';
import type { Units } from '../../zoning/units.ts';
import { zoneSums, type GeneratedPlan } from '../../zoning/generate/generated-plan.ts';
import type { CancelSignal } from '../cancel-signal.ts';
import type { Evaluator, PlainError } from '../evaluator.ts';
import { runComparison } from '../run-comparison.ts';
import { cellMeans } from './cell-means.ts';
import { scenarioOfPlans } from './plan-designs.ts';

export interface DesignLoopInput {
  readonly scenario: Scenario;
  readonly territory: Territory;
  /** Facts of the units apart from workload, which the loop finds by simulation. */
  readonly units?: Units;
  /** Plan to begin with. */
  readonly start: ZonePlan;
  /** How plans are searched; `balance` is always the workload, `near` the plan of the step before. */
  readonly request: Omit<PlanRequest, 'balance' | 'near'>;
  readonly worlds: number;
  /** Most redesigns; default 4. */
  readonly rounds?: number;
  /** Settled when fewer than this share of people change zone; default 0.02. */
  readonly settledShare?: number;
  readonly evaluator: Evaluator;
  readonly signal?: CancelSignal;
  /** Searches a plan elsewhere than on this thread; null = cancelled. The same request must give the same plan. */
  readonly search?: (units: Units, request: PlanRequest) => Promise<GeneratedPlan | null>;
  /** Told after every world of a round. */
  readonly onWorld?: (round: number, worlds: number) => void;
  readonly onStep?: (step: LoopStep) => void;
}

export interface LoopStep {
  /** 0 = the plan to begin with. */
  readonly round: number;
  readonly plan: ZonePlan;
  readonly hash: string;
  readonly feasible: boolean;
  /** Share of people who changed zone in this step; NaN in the first. */
  readonly movedShare: number;
  /** Coefficient of variation over zones: residents, and hours that their matters took when this plan was simulated. */
  readonly populationCv: number;
  readonly workloadCv: number;
  /** Simulated hours a year by grid cell under this plan, mean of the worlds. */
  readonly workloadHours: Float64Array;
}

export interface DesignLoop {
  readonly steps: readonly LoopStep[];
  /** settled: fewer people changed zone than asked; cycle: a plan came back; rounds: still moving; cancelled; failed. */
  readonly ended: 'settled' | 'cycle' | 'rounds' | 'cancelled' | 'failed';
  readonly error: PlainError | null;
}

const defaultRounds = 4;
const defaultSettledShare = 0.02;
/** Weight of staying near the last plan: without it a search may answer the same hours with quite another plan. */
const stability = 0.5;

/** Carries the loop through; a signal that fires ends it with the steps so far. */
export async function runDesignLoop(input: DesignLoopInput): Promise<DesignLoop> {
  const { territory, request, rounds = defaultRounds, settledShare = defaultSettledShare } = input;
  const base = input.units ?? unitsOfTerritory(territory);
  const steps: LoopStep[] = [];
  let plan = input.start;
  let feasible = true;
  for (let round = 0; ; round++) {
    const simulated = await simulate(input, plan, round);
    if ('code' in simulated) {
      const isCancelled = simulated.code === 'cancelled';
      return { steps, ended: isCancelled ? 'cancelled' : 'failed', error: isCancelled ? null : simulated };
    }
    const units: Units = { ...base, workloadHours: simulated.workloadHours };
    const step = stepOf(round, units, plan, feasible, steps[round - 1]?.plan ?? null);
    const known = steps.some(({ hash }) => hash === step.hash);
    steps.push(step);
    input.onStep?.(step);
    if (round > 0 && step.movedShare < settledShare) return { steps, ended: 'settled', error: null };
    if (known) return { steps, ended: 'cycle', error: null };
    if (round === rounds) return { steps, ended: 'rounds', error: null };
    const weights = { stability, ...request.weights };
    const wish = { ...request, weights, balance: 'workloadHours', near: plan } as const;
    const found = await (input.search ?? searchHere)(units, wish);
    if (found === null || input.signal?.aborted === true) return { steps, ended: 'cancelled', error: null };
    plan = found.plan;
    feasible = found.feasible;
  }
}

const searchHere = async (units: Units, request: PlanRequest): Promise<GeneratedPlan> =>
  generatePlan(units, request);

/** Runs the worlds of one plan. Returns hours by cell, or why there are none. */
async function simulate(
  { scenario, territory, worlds, evaluator, signal, onWorld }: DesignLoopInput,
  plan: ZonePlan,
  round: number,
): Promise<{ readonly workloadHours: Float64Array } | PlainError> {
  const title = { zh: '方案', en: 'Plan' };
  const run = await runComparison({
    scenario: scenarioOfPlans(scenario, [{ id: 'plan', title, plan: planText(plan) }]),
    designs: ['plan'],
    baseline: 'plan',
    primary: 'true-solved-share',
    towns: null,
    replications: { kind: 'fixed', n: worlds },
    evaluator,
    byCell: true,
    ...(signal === undefined ? {} : { signal }),
    onUpdate: ({ complete, failed }) => onWorld?.(round, complete + failed),
  });
  if (run.ended === 'cancelled') return { code: 'cancelled', zh: '已取消', en: 'cancelled', detail: {} };
  if (run.outcomes.length === 0 || run.failures.length > 0) {
    const [first] = run.failures;
    return first?.error ?? { code: 'no-outcome', zh: '没有结果', en: 'no outcome', detail: {} };
  }
  return cellMeans(run.outcomes, territory.cells);
}

function stepOf(
  round: number,
  units: Units,
  plan: ZonePlan,
  feasible: boolean,
  before: ZonePlan | null,
): LoopStep {
  const of = (values: Float64Array): number =>
    coefficientOfVariation(zoneSums(values, plan.zoneOf, plan.zones));
  return {
    round,
    plan,
    hash: planHash(plan),
    feasible,
    movedShare: before === null ? NaN : changeSinceToday(units, plan, before).movedShare,
    populationCv: of(units.population),
    workloadCv: of(units.workloadHours),
    workloadHours: units.workloadHours,
  };
}
