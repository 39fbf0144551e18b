// Runs one job (scenario x design x replication): the one function that every place calls - page, worker, command line, test.
// Keeps the territory, the engine and the last warm-up, so that the designs of one replication share what is the same for all
// of them (RULES 9). What is kept never shows in a result. Knows nothing of threads or messages.
import { WanggeError } from '../../core/errors.ts';
import type { JobRequest, JobResult } from '../../experiment/evaluator.ts';
import { Engine, type EngineSnapshot } from '../../model/engine.ts';
import { generateTerritory } from '../../scenario/generate/generate-territory.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import { baselinePolicies, policyTimeline } from '../../scenario/policy-timeline.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { SliceRunner } from './advance-in-slices.ts';
import type { JobHooks } from './job-hooks.ts';
import { admitMemory, defaultMemoryLimitBytes } from './memory-estimate.ts';
import { isTraced, type TracedJobRequest, type TracedJobResult } from './traced-job.ts';
import { hashOfScenario, warmUpKey } from './warm-up-key.ts';

interface Kept<T> {
  readonly key: string;
  readonly value: T;
}

/** Runs jobs one after the other; keeps the last territory, engine and warm-up. */
export class JobRunner {
  private territory: Kept<Territory> | null = null;
  private engine: Kept<Engine> | null = null;
  private warmUp: Kept<EngineSnapshot> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Runs one job; jobs given meanwhile wait.
   * @returns the outcome - and the biographies asked for - or the error in plain form; never rejects
   */
  run(request: TracedJobRequest, hooks?: JobHooks): Promise<TracedJobResult>;
  run(request: JobRequest, hooks?: JobHooks): Promise<JobResult>;
  run(request: JobRequest, hooks: JobHooks = {}): Promise<JobResult> {
    const result = this.last.then(() => this.runAlone(request, hooks));
    this.last = result;
    return result;
  }

  private async runAlone(request: JobRequest, hooks: JobHooks): Promise<JobResult> {
    try {
      admitMemory(request.scenario, request.towns, hooks.memoryLimitBytes ?? defaultMemoryLimitBytes);
      return await this.replicate(request, new SliceRunner(hooks));
    } catch (thrown) {
      const error = WanggeError.from(thrown).toPlain();
      // a cancelled engine can go back to the warm-up; one that failed, or is watched, cannot be trusted to
      if (error.code !== 'cancelled' || isTraced(request)) this.engine = null;
      return { ok: false, error };
    }
  }

  private async replicate(request: JobRequest, slices: SliceRunner): Promise<JobResult | TracedJobResult> {
    const { scenario, design } = request;
    const timeline = policyTimeline(scenario, design); // an unknown or impossible design ends here
    const key = warmUpKey(request);
    const warm = this.warmUp?.key === key ? this.warmUp.value : null;
    await slices.breathe(0);
    const engine = this.engineFor(request, key, warm);
    const { reformMinute, endMinute } = engine;
    const firstMinute = warm === null ? 0 : reformMinute;
    const fraction = (minute: number): number =>
      (minute - firstMinute) / Math.max(1, endMinute - firstMinute);
    if (warm === null) {
      await slices.advance(engine, reformMinute, fraction);
      this.warmUp = { key, value: engine.snapshot() };
    }
    engine.applyDesign(timeline);
    if (isTraced(request)) engine.trace(request.origins);
    await slices.advance(engine, endMinute, fraction);
    const outcome = engine.result(design, hashOfScenario(scenario));
    if (!isTraced(request)) return { ok: true, outcome };
    this.engine = null; // the next job must not be watched
    return { ok: true, outcome, biographies: engine.biographies() };
  }

  /** Returns an engine at minute 0, or at the reform day when the warm-up is at hand. */
  private engineFor(
    { scenario, replication, towns }: JobRequest,
    key: string,
    warm: EngineSnapshot | null,
  ): Engine {
    if (warm !== null && this.engine?.key === key) {
      this.engine.value.restore(warm);
      return this.engine.value;
    }
    // the old ones go before the new ones are made: never two of each at once
    this.engine = null;
    if (warm === null) this.warmUp = null;
    const policies = baselinePolicies(scenario);
    const engine = new Engine(scenario, this.territoryOf(scenario), { replication, towns, policies });
    if (warm !== null) engine.restore(warm);
    this.engine = { key, value: engine };
    return engine;
  }

  private territoryOf(scenario: Scenario): Territory {
    const key = hashOfScenario(scenario);
    if (this.territory?.key !== key) this.territory = { key, value: generateTerritory(scenario) };
    return this.territory.value;
  }
}

const ownRunner = new JobRunner();

/**
 * Runs one job on this thread's own runner.
 * @returns the outcome, or the error in plain form: `cancelled`, `memory-refused`, one of the model's, or `unexpected`; never rejects
 */
export function runJob(request: JobRequest, hooks?: JobHooks): Promise<JobResult> {
  return ownRunner.run(request, hooks);
}
