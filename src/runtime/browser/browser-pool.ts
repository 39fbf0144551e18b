// A pool of Web Workers. The worker's address goes through the page's `default` Trusted Types policy, which must exist before.
// A tab's worker that runs out of memory may die without a word: the pool's watchdog notices.
import type { JobRequest } from '../../experiment/evaluator.ts';
import { connectJobs, type JobLimits } from '../job-endpoint.ts';
import { warmUpKey } from '../job/warm-up-key.ts';
import { WorkerPool } from '../pool.ts';
import type { WorkerHandle } from '../worker-handle.ts';

export interface BrowserPoolOptions extends JobLimits {
  /** Number of workers; default: the cores the browser admits to, at most 8. */
  readonly workers?: number;
  /** Starts a worker that serves jobs; default: the product's own. */
  readonly startWorker?: () => Worker;
  readonly silenceSeconds?: number;
  readonly cancelGraceMs?: number;
  readonly onProgress?: (request: JobRequest, fraction: number) => void;
}

const mostWorkers = 8;

/** Makes a pool of Web Workers; close it when the page no longer needs it. */
export function createBrowserPool(options: BrowserPoolOptions = {}): WorkerPool {
  const { workers, startWorker = startOwnWorker, memoryLimitBytes, ...rest } = options;
  const limits = memoryLimitBytes === undefined ? {} : { memoryLimitBytes };
  const cores = navigator.hardwareConcurrency || 2;
  return new WorkerPool({
    ...rest,
    workers: workers ?? Math.min(mostWorkers, cores),
    spawn: () => handleOf(startWorker(), limits),
    affinityOf: warmUpKey,
  });
}

const startOwnWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

function handleOf(worker: Worker, limits: JobLimits): WorkerHandle {
  const death = new Promise<string>((resolve) => {
    worker.addEventListener('error', (event) => {
      resolve(event.message || 'the worker could not be loaded');
    });
    worker.addEventListener('messageerror', () => {
      resolve('unreadable message');
    });
  });
  return {
    ...connectJobs(worker, limits),
    terminate: () => {
      worker.terminate();
    },
    onDeath: (listener) => void death.then(listener),
  };
}
