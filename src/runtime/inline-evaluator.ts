// Evaluates jobs on the calling thread, one after the other: for tests, single-core machines and places without workers.
import type { CancelSignal } from '../experiment/cancel-signal.ts';
import type { Evaluator, JobRequest, JobResult } from '../experiment/evaluator.ts';
import type { JobHooks } from './job/job-hooks.ts';
import { JobRunner } from './job/run-job.ts';

export interface InlineOptions extends Pick<JobHooks, 'memoryLimitBytes'> {
  readonly onProgress?: (request: JobRequest, fraction: number) => void;
}

/** Runs jobs in slices of about 20 ms; between them the thread's other work goes on. */
export class InlineEvaluator implements Evaluator {
  readonly concurrency = 1;
  private readonly runner = new JobRunner();
  private readonly options: InlineOptions;

  constructor(options: InlineOptions = {}) {
    this.options = options;
  }

  /** Runs one job. @returns its result; rejects only with the signal's reason, at the end of the present slice */
  async evaluate(request: JobRequest, signal?: CancelSignal): Promise<JobResult> {
    throwIfFired(signal);
    const { onProgress, ...limits } = this.options;
    const result = await this.runner.run(request, {
      ...limits,
      isCancelled: async () => {
        await new Promise((resolve) => setTimeout(resolve, 0));
        return signal?.aborted === true;
      },
      onProgress: (fraction) => onProgress?.(request, fraction),
    });
    throwIfFired(signal);
    return result;
  }
}

function throwIfFired(signal: CancelSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}
