// Both ends of the line between a pool and a worker, over comlink: the same for worker threads and Web Workers, so that what is
// tested on one holds on the other. Progress travels as plain notes beside comlink's calls: one-way, nothing to release.
// Errors travel as data in the result: comlink would strip their class and fields.
import { type Endpoint, expose, type Remote, wrap } from 'comlink';
import type { JobRequest, JobResult } from '../experiment/evaluator.ts';
import type { JobHooks } from './job/job-hooks.ts';
import type { WorkerHandle } from './worker-handle.ts';

interface JobApi {
  run: (request: JobRequest, limits: JobLimits) => Promise<JobResult>;
  cancel: () => void;
}

/** What the place that owns the workers grants to each job. */
export interface JobLimits {
  readonly memoryLimitBytes?: number;
}

interface ProgressNote {
  readonly wanggeProgress: number;
}

/** DOM or Node: each side's compiler sees its own. */
type Listener = Parameters<Endpoint['addEventListener']>[1];

export interface JobServer {
  readonly endpoint: Endpoint;
  /** Runs one job, e.g. runJob. */
  readonly run: (request: JobRequest, hooks: JobHooks) => Promise<JobResult>;
  /** Lets the event loop turn once, so that a cancellation can arrive. */
  readonly turn: () => Promise<void>;
}

/** Serves jobs in a worker, one at a time. */
export function serveJobs({ endpoint, run, turn }: JobServer): void {
  let cancelled = false;
  const api: JobApi = {
    run(request, limits) {
      cancelled = false;
      return run(request, {
        ...limits,
        isCancelled: async () => {
          await turn();
          return cancelled;
        },
        onProgress: (fraction) => {
          endpoint.postMessage({ wanggeProgress: fraction } satisfies ProgressNote);
        },
      });
    },
    cancel() {
      cancelled = true;
    },
  };
  expose(api, endpoint);
}

/** Returns the pool's side of a worker that serves jobs: everything of a WorkerHandle but its birth and death. */
export function connectJobs(endpoint: Endpoint, limits: JobLimits): Pick<WorkerHandle, 'run'> {
  const remote: Remote<JobApi> = wrap<JobApi>(endpoint); // held as long as the handle: comlink closes what is collected
  return {
    async run(request, { signal, onProgress }) {
      const onMessage = ({ data }: { data: Partial<ProgressNote> | null }): void => {
        if (typeof data?.wanggeProgress === 'number') onProgress(data.wanggeProgress);
      };
      const onAbort = (): void => void remote.cancel();
      endpoint.addEventListener('message', onMessage as unknown as Listener);
      signal.addEventListener('abort', onAbort);
      try {
        return await remote.run(request, limits);
      } finally {
        endpoint.removeEventListener('message', onMessage as unknown as Listener);
        signal.removeEventListener('abort', onAbort);
      }
    },
  };
}
