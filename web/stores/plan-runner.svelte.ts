// Simulates plans of zones on the same worlds, stage by stage, and keeps the outcomes with their rows by grid cell, which maps and
// groups are made from. What is shown stays until the first new world is there; a newer request ends the older one.
import { WanggeError, type PlainError } from '../../src/core/errors.ts';
import type { Comparison, FailedReplication } from '../../src/experiment/comparison.ts';
import type { Evaluator } from '../../src/experiment/evaluator.ts';
import { runComparison } from '../../src/experiment/run-comparison.ts';
import { WORLDS_FOR_VERDICT } from '../../src/experiment/statistics/verdict.ts';
import { measures } from '../../src/model/outcome/measures.ts';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import type { Message } from '../i18n/said.ts';
import type { PlanStage } from '../plan/plan-stages.ts';
import type { ZoneGround } from '../../src/data/picture/zone-ground.ts';

export interface ComparedPlan {
  /** Id of its design. */
  readonly id: string;
  /** As the user has called it, or as the page calls it. */
  readonly name: string | Message;
  readonly plan: ZonePlan;
}

export interface PlanRequest {
  /** With one design for each plan. */
  readonly scenario: Scenario;
  readonly ground: ZoneGround;
  /** The baseline first. */
  readonly plans: readonly ComparedPlan[];
  readonly stages: readonly PlanStage[];
  /** Equal keys, equal worlds and plans: whether what is shown is still what the page stands for. */
  readonly key: string;
}

export interface PlanResult {
  readonly request: PlanRequest;
  readonly towns: readonly number[] | null;
  readonly comparison: Comparison;
  /** Outcomes by design, of the worlds of the comparison, in their order. */
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
}

export interface PlanProgress {
  readonly towns: readonly number[] | null;
  readonly complete: number;
  readonly most: number;
  readonly secondsLeft: number | null;
}

export const planMeasureIds = [
  'true-solved-share',
  'acknowledge-minutes',
  'days-to-solution',
  'days-coordinated',
  'zone-head-hours',
  'case-hours',
  'town-backlog',
  'cost-total',
] as const;
const primary = 'true-solved-share';
const planMeasures = planMeasureIds.flatMap((id) => measures.filter((measure) => measure.id === id));
/** Pictures of maps take longer to draw than those of other screens. */
const redrawMilliseconds = 600;

export class PlanRunner {
  state = $state<'idle' | 'running' | 'done' | 'stopped' | 'failed'>('idle');
  result = $state.raw<PlanResult | null>(null);
  progress = $state.raw<PlanProgress | null>(null);
  failures = $state.raw<readonly FailedReplication[]>([]);
  error = $state.raw<PlainError | null>(null);
  readonly #evaluator: Evaluator;
  #abort: AbortController | null = null;

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
  }

  async start(request: PlanRequest): Promise<void> {
    this.#abort?.abort(new Error('superseded'));
    const abort = new AbortController();
    this.#abort = abort;
    this.state = 'running';
    this.error = null;
    this.failures = [];
    this.progress = null;
    try {
      for (const stage of request.stages) {
        await this.#run(request, stage, abort.signal);
        if (abort.signal.aborted) return;
      }
      this.state = 'done';
    } catch (thrown) {
      if (abort.signal.aborted) return;
      this.error = WanggeError.from(thrown).toPlain();
      this.state = 'failed';
    }
  }

  /** Ends the computation; what is shown stays. */
  stop(): void {
    if (this.state !== 'running') return;
    this.#abort?.abort(new Error('stopped'));
    this.state = 'stopped';
  }

  async #run(request: PlanRequest, { towns, worlds }: PlanStage, signal: AbortSignal): Promise<void> {
    const { scenario, plans } = request;
    const kept = new Map(plans.map(({ id }) => [id, new Map<number, Outcome>()]));
    const show = (comparison: Comparison): void => this.#show({ request, towns, comparison, kept });
    const earlier = this.failures;
    const started = performance.now();
    let drawn = started;
    this.progress = { towns, complete: 0, most: worlds, secondsLeft: null };
    const { comparison } = await runComparison({
      scenario,
      designs: plans.map(({ id }) => id),
      baseline: plans[0].id,
      primary,
      towns,
      replications: { kind: 'fixed', n: worlds },
      evaluator: keeping(this.#evaluator, kept),
      byCell: true,
      measures: planMeasures,
      signal,
      onUpdate: (update) => {
        if (signal.aborted) return;
        const { complete, failed, most, failures } = update;
        const now = performance.now();
        const left = ((now - started) / (complete + failed)) * (most - complete - failed);
        this.progress = { towns, complete, most, secondsLeft: left / 1000 };
        if (failures.length > 0) this.failures = [...earlier, ...failures];
        if (now - drawn < redrawMilliseconds) return;
        drawn = now;
        show(update.summary());
      },
    });
    if (!signal.aborted) show(comparison);
  }

  /** A district with too few worlds for a verdict does not take away a first look that has one. */
  #show({ request, towns, comparison, kept }: Found): void {
    const { replications, designs } = comparison;
    if (replications.length === 0) return;
    const before = this.result;
    const isStepBack = before?.request === request && before.towns !== null && towns === null;
    if (isStepBack && replications.length < WORLDS_FOR_VERDICT && comparison.look === 'interim') return;
    const outcomes = designs.map(({ design }) => {
      const ofDesign = kept.get(design);
      return [design, replications.flatMap((world) => ofDesign?.get(world) ?? [])] as const;
    });
    this.result = { request, towns, comparison, outcomes: new Map(outcomes) };
  }
}

type Kept = ReadonlyMap<string, Map<number, Outcome>>;
type Found = Pick<PlanResult, 'request' | 'towns' | 'comparison'> & { readonly kept: Kept };

/** An evaluator that remembers what passes through it: a comparison does not hand out the rows by cell. */
function keeping(evaluator: Evaluator, kept: Kept): Evaluator {
  return {
    concurrency: evaluator.concurrency,
    evaluate: async (request, signal) => {
      const result = await evaluator.evaluate(request, signal);
      if (result.ok) kept.get(request.design)?.set(request.replication, result.outcome);
      return result;
    },
  };
}
