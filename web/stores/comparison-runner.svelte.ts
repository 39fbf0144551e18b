// Runs the comparison that is wanted now: a scaled-down district, sampled towns, then the whole district. A newer wish ends the older run; what was
// on screen stays until the first new world is there. Pausing ends the run too: finished worlds are kept by the evaluator.
import { WanggeError, type PlainError } from '../../src/core/errors.ts';
import type { FailedReplication } from '../../src/experiment/comparison.ts';
import type { Evaluator } from '../../src/experiment/evaluator.ts';
import { runComparison } from '../../src/experiment/run-comparison.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { isStepBack, phaseToShow, type ComparisonPhase } from './comparison-phase.ts';

export interface ComparisonWish {
  readonly scenario: Scenario;
  readonly baseline: string;
  readonly primary: string;
  /** Stages in turn, from coarse to fine. */
  readonly stages: readonly Stage[];
}

export interface Stage {
  /** A scaled-down district that runs in place of the scenario, for a first look; null = the scenario itself. */
  readonly scaled: Scenario | null;
  /** Null = the whole district. */
  readonly towns: readonly number[] | null;
  readonly worlds: number;
}

export interface StageProgress {
  readonly scaled: boolean;
  readonly towns: readonly number[] | null;
  readonly complete: number;
  readonly failed: number;
  readonly most: number;
  /** Estimated seconds until the stage ends; null while unknown. */
  readonly secondsLeft: number | null;
}

export type RunState = 'idle' | 'running' | 'paused' | 'done' | 'failed';

/** Pictures are drawn anew at most this often. */
const redrawMilliseconds = 200;

export class ComparisonRunner {
  state = $state<RunState>('idle');
  sample = $state.raw<ComparisonPhase | null>(null);
  district = $state.raw<ComparisonPhase | null>(null);
  /** What is shown belongs to an older wish. */
  stale = $state(false);
  error = $state.raw<PlainError | null>(null);
  /** How far the present stage has come; null before its first world. */
  progress = $state.raw<StageProgress | null>(null);
  /** Runs of the present wish that failed, over all stages. */
  failures = $state.raw<readonly FailedReplication[]>([]);
  readonly shown = $derived(phaseToShow(this.sample, this.district));
  readonly #evaluator: Evaluator;
  #abort: AbortController | null = null;
  #wish: ComparisonWish | null = null;

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
  }

  /** Starts what is wanted now and ends what was wanted before. */
  start(wish: ComparisonWish): void {
    if (this.state === 'done' && this.#wish !== null && isSameWish(wish, this.#wish)) return;
    this.#wish = wish;
    this.stale = this.shown !== null;
    if (this.state === 'paused') return;
    void this.#run(wish);
  }

  /** Drops what is shown and ends the run: it belongs to something that is no longer open. A pause stays a pause. */
  clear(): void {
    this.#abort?.abort(new Error('cleared'));
    this.#abort = null;
    this.#wish = null;
    this.sample = null;
    this.district = null;
    this.stale = false;
    this.error = null;
    this.progress = null;
    this.failures = [];
    if (this.state !== 'paused') this.state = 'idle';
  }

  /** Stops computing; what is on screen stays. */
  pause(): void {
    this.#abort?.abort(new Error('paused'));
    this.#abort = null;
    this.state = 'paused';
  }

  /** Ends the run while nobody looks; the next start takes it up again. */
  rest(): void {
    if (this.state !== 'running') return;
    this.#abort?.abort(new Error('resting'));
    this.#abort = null;
    this.state = 'idle';
  }

  resume(): void {
    if (this.#wish === null || this.state !== 'paused') return;
    void this.#run(this.#wish);
  }

  /** Says that the wish could not even be begun. */
  fail(thrown: unknown): void {
    this.#abort?.abort(new Error('failed'));
    this.error = WanggeError.from(thrown).toPlain();
    this.state = 'failed';
  }

  async #run(wish: ComparisonWish): Promise<void> {
    this.#abort?.abort(new Error('superseded'));
    const abort = new AbortController();
    this.#abort = abort;
    this.state = 'running';
    this.error = null;
    this.failures = [];
    try {
      for (const stage of wish.stages) {
        await this.#runStage(wish, stage, abort.signal);
        if (abort.signal.aborted) return;
      }
      this.state = 'done';
    } catch (thrown) {
      if (abort.signal.aborted) return;
      this.error = WanggeError.from(thrown).toPlain();
      this.state = 'failed';
    }
  }

  async #runStage(wish: ComparisonWish, stage: Stage, signal: AbortSignal): Promise<void> {
    const { scaled, towns, worlds } = stage;
    const scenario = scaled ?? wish.scenario;
    const started = performance.now();
    const earlier = this.failures;
    let drawn = -Infinity;
    this.progress = {
      scaled: scaled !== null,
      towns,
      complete: 0,
      failed: 0,
      most: worlds,
      secondsLeft: null,
    };
    const run = await runComparison({
      scenario,
      designs: scenario.designs.map(({ id }) => id),
      baseline: wish.baseline,
      primary: wish.primary,
      towns,
      replications: { kind: 'fixed', n: worlds },
      evaluator: this.#evaluator,
      signal,
      onUpdate: (update) => {
        const { complete, failed, most, failures } = update;
        if (signal.aborted) return;
        const now = performance.now();
        const perWorld = (now - started) / (complete + failed);
        const secondsLeft = (perWorld * (most - complete - failed)) / 1000;
        this.progress = { scaled: scaled !== null, towns, complete, failed, most, secondsLeft };
        if (failures.length > 0) this.failures = [...earlier, ...failures];
        if (now - drawn < redrawMilliseconds && complete > 2) return;
        drawn = now;
        this.#show({ scaled, towns, comparison: update.summary(), complete, most });
      },
    });
    if (signal.aborted) return;
    const { comparison } = run;
    this.#show({ scaled, towns, comparison, complete: comparison.replications.length, most: worlds }, true);
  }

  /** The first new world takes the older picture away; a stage that has ended is shown however many worlds failed. */
  #show(phase: ComparisonPhase, ended = false): void {
    if (phase.complete === 0) return;
    if (this.stale) {
      this.sample = null;
      this.district = null;
      this.stale = false;
    }
    if (phase.towns === null && phase.scaled === null) this.district = phase;
    else if (!ended && this.sample !== null && isStepBack(this.sample, phase)) return;
    else this.sample = phase;
  }
}

const isSameWish = (wish: ComparisonWish, other: ComparisonWish): boolean =>
  wish.scenario === other.scenario &&
  wish.baseline === other.baseline &&
  wish.stages.length === other.stages.length &&
  wish.stages.every(({ scaled, towns, worlds }, index) => {
    const twin = other.stages[index];
    return (
      (scaled === null) === (twin.scaled === null) &&
      String(towns) === String(twin.towns) &&
      worlds === twin.worlds
    );
  });
