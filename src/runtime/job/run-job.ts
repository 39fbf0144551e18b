// Runs one job (scenario x design x replication): the one function that every place calls - page, worker, command line, test.
// Keeps the territory, the engine and the last warm-up, so that the designs of one replication share what is the same for all
// of them (RULES 9). What is kept never shows in a result. Knows nothing of threads or messages.
import { WanggeError } from '../../core/errors.ts';
import type { JobRequest, JobResult } from '../../experiment/evaluator.ts';
import { Engine, type EngineSnapshot } from '../../model/engine.ts';
import type { Outcome } from '../../model/outcome/outcome.ts';
import { generateTerritory } from '../../scenario/generate/generate-territory.ts';
import type { Territory } from '../../scenario/generate/territory.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { SliceRunner } from './advance-in-slices.ts';
import type { JobHooks } from './job-hooks.ts';
import { admitMemory, defaultMemoryLimitBytes } from './memory-estimate.ts';
import { warmUpKey } from './warm-up-key.ts';

interface Kept<T> {
  readonly key: string;
  readonly value: T;
}

/** Runs jobs one after the other on one engine; keeps the last territory and the last warm-up. */
export class JobRunner {
  private territory: Kept<Territory> | null = null;
  private engine: Kept<Engine> | null = null;
  private warmUp: Kept<EngineSnapshot> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Runs one job; jobs given meanwhile wait.
   * @returns the outcome, or the error in plain form; never rejects
   */
  run(request: JobRequest, hooks: JobHooks = {}): Promise<JobResult> {
    const result = this.last.then(() => this.runAlone(request, hooks));
    this.last = result;
    return result;
  }

  private async runAlone(request: JobRequest, hooks: JobHooks): Promise<JobResult> {
    try {
      admitMemory(request.scenario, request.towns, hooks.memoryLimitBytes ?? defaultMemoryLimitBytes);
      return { ok: true, outcome: await this.replicate(request, new SliceRunner(hooks)) };
    } catch (thrown) {
      this.engine = null; // it may stand in the middle of something
      return { ok: false, error: WanggeError.from(thrown).toPlain() };
    }
  }

  private async replicate(request: JobRequest, slices: SliceRunner): Promise<Outcome> {
    const key = warmUpKey(request);
    const warm = this.warmUp?.key === key ? this.warmUp.value : null;
    await slices.breathe(0);
    const engine = this.engineFor(request, key, warm);
    const { reformMinute, endMinute } = engine;
    const firstMinute = warm === null ? 0 : reformMinute;
    const fraction = (minute: number): number => (minute - firstMinute) / Math.max(1, endMinute - firstMinute);
    if (warm === null) {
      await slices.advance(engine, reformMinute, fraction);
      this.warmUp = { key, value: engine.snapshot() };
    }
    engine.applyDesign(request.design);
    await slices.advance(engine, endMinute, fraction);
    return engine.result();
  }

  /** Returns an engine at minute 0, or at the reform day when the warm-up is at hand. */
  private engineFor(request: JobRequest, key: string, warm: EngineSnapshot | null): Engine {
    const { scenario, replication, towns } = request;
    const engineKey = `${key}/${JSON.stringify(scenario.designs)}`;
    if (warm !== null && this.engine?.key === engineKey) {
      this.engine.value.restore(warm);
      return this.engine.value;
    }
    if (warm === null) this.warmUp = null; // the old one goes before the new one is made: never two at once
    this.engine = null;
    const territory = this.territoryFor(scenario, key.slice(0, key.indexOf('/')));
    const engine = new Engine(scenario, territory, { replication, towns: towns === null ? null : [...towns] });
    if (warm !== null) engine.restore(warm);
    this.engine = { key: engineKey, value: engine };
    return engine;
  }

  private territoryFor(scenario: Scenario, key: string): Territory {
    if (this.territory?.key !== key) this.territory = { key, value: generateTerritory(scenario) };
    return this.territory.value;
  }
}

const ownRunner = new JobRunner();

/**
 * Runs one job on this thread's own runner.
 * @returns the outcome, or the error in plain form (code `cancelled`, `memory-refused`, the model's own, or `unexpected`); never rejects
 */
export function runJob(request: JobRequest, hooks?: JobHooks): Promise<JobResult> {
  return ownRunner.run(request, hooks);
}
