// Runs one job (scenario x design x replication): the one function that every place calls - page, worker, command line, test.
// Knows nothing of threads or messages.
import { WanggeError } from '../../core/errors.ts';
import type { JobRequest, JobResult } from '../../experiment/evaluator.ts';
import { policyTimeline } from '../../scenario/policy-timeline.ts';
import { SliceRunner } from './advance-in-slices.ts';
import type { JobHooks } from './job-hooks.ts';
import { KeptWork } from './kept-work.ts';
import { admitMemory, defaultMemoryLimitBytes, estimateMemory } from './memory-estimate.ts';
import { isTraced, type TracedJobRequest, type TracedJobResult } from './traced-job.ts';
import { hashOfScenario, warmUpKey } from './warm-up-key.ts';

/** Jobs of at most so many residents are kept beside a large one, so that a coarse answer needs no new warm-up. */
const smallResidents = 50_000;

/** Runs jobs one after the other; keeps what the last small and the last large one can share with the next. */
export class JobRunner {
  private readonly small = new KeptWork();
  private readonly large = new KeptWork();
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
    let kept: KeptWork | null = null;
    try {
      admitMemory(request.scenario, request.towns, hooks.memoryLimitBytes ?? defaultMemoryLimitBytes);
      kept = this.keptFor(request);
      return await replicate(request, kept, new SliceRunner(hooks));
    } catch (thrown) {
      const error = WanggeError.from(thrown).toPlain();
      // a cancelled engine can go back to the warm-up; one that failed, or is watched, cannot be trusted to
      if (error.code !== 'cancelled' || isTraced(request)) kept?.dropEngine();
      return { ok: false, error };
    }
  }

  private keptFor({ scenario, towns }: JobRequest): KeptWork {
    return estimateMemory(scenario, towns).residents <= smallResidents ? this.small : this.large;
  }
}

async function replicate(
  request: JobRequest,
  kept: KeptWork,
  slices: SliceRunner,
): Promise<JobResult | TracedJobResult> {
  const { scenario, design } = request;
  const timeline = policyTimeline(scenario, design); // an unknown or impossible design ends here
  const key = warmUpKey(request);
  const warm = kept.isWarm(key);
  await slices.breathe(0);
  const engine = kept.engineFor(request, key);
  const { reformMinute, endMinute } = engine;
  const firstMinute = warm ? reformMinute : 0;
  const fraction = (minute: number): number => (minute - firstMinute) / Math.max(1, endMinute - firstMinute);
  if (!warm) {
    await slices.advance(engine, reformMinute, fraction);
    kept.keepWarmUp(key, engine);
  }
  engine.applyDesign(timeline);
  if (isTraced(request)) engine.trace(request.origins);
  if (request.fates === true) engine.logFates();
  await slices.advance(engine, endMinute, fraction);
  const plain = engine.result(design, hashOfScenario(scenario));
  const outcome = {
    ...plain,
    ...(request.byCell === true && { byCell: engine.cellRows() }),
    ...(request.fates === true && { fates: engine.fates() }),
  };
  if (isTraced(request) || request.fates === true) kept.dropEngine(); // the next job must not be watched
  if (!isTraced(request)) return { ok: true, outcome };
  return { ok: true, outcome, biographies: engine.biographies() };
}

const ownRunner = new JobRunner();

/**
 * Runs one job on this thread's own runner.
 * @returns the outcome, or the error in plain form: `cancelled`, `memory-refused`, one of the model's, or `unexpected`; never rejects
 */
export function runJob(request: JobRequest, hooks?: JobHooks): Promise<JobResult> {
  return ownRunner.run(request, hooks);
}
