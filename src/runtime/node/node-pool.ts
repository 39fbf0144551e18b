// A pool of worker threads. Finds the worker's bundle beside its own; a worker that cannot be loaded dies like any other.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { WanggeError } from '../../core/errors.ts';
import type { JobRequest } from '../../experiment/evaluator.ts';
import { connectJobs, type JobLimits } from '../job-endpoint.ts';
import { warmUpKey } from '../job/warm-up-key.ts';
import { WorkerPool } from '../pool.ts';
import type { WorkerHandle } from '../worker-handle.ts';
import { nodeEndpoint } from './node-endpoint.ts';

export interface NodePoolOptions extends JobLimits {
  /** Number of threads; default: the cores this process may use. */
  readonly workers?: number;
  /** Path of the worker's bundle; default: worker.js beside this bundle. */
  readonly workerFile?: string;
  readonly resourceLimits?: ResourceLimits;
  readonly silenceSeconds?: number;
  readonly cancelGraceMs?: number;
  readonly onProgress?: (request: JobRequest, fraction: number) => void;
}

/**
 * Makes a pool of worker threads; close it in a `finally`, or the process stays.
 * @throws WanggeError `worker-file-missing` when the worker's bundle is not there
 */
export function createNodePool(options: NodePoolOptions = {}): WorkerPool {
  const { workers, workerFile, resourceLimits, memoryLimitBytes, ...rest } = options;
  const file = workerFile ?? workerFileBesideThisBundle();
  const limits = memoryLimitBytes === undefined ? {} : { memoryLimitBytes };
  return new WorkerPool({
    ...rest,
    workers: workers ?? availableParallelism(),
    spawn: () => spawn(file, limits, resourceLimits),
    affinityOf: warmUpKey,
  });
}

function spawn(file: string, limits: JobLimits, resourceLimits?: ResourceLimits): WorkerHandle {
  const worker = new Worker(file, resourceLimits === undefined ? {} : { resourceLimits });
  const death = new Promise<string>((resolve) => {
    worker.once('error', (error: Error & { code?: string }) => {
      resolve(error.code === undefined ? error.message : `${error.code}: ${error.message}`);
    });
    worker.once('messageerror', (error) => {
      resolve(`unreadable message: ${error.message}`);
    });
    worker.once('exit', (code) => {
      resolve(`exit code ${code}`);
    });
  });
  return {
    ...connectJobs(nodeEndpoint(worker), limits),
    terminate: () => void worker.terminate(),
    onDeath: (listener) => void death.then(listener),
  };
}

/**
 * Returns the path of the worker's bundle beside this one; the bundler may put this module into a chunk one folder below the entries.
 * @throws WanggeError `worker-file-missing`
 */
export function workerFileBesideThisBundle(): string {
  const candidates = ['./worker.js', '../worker.js'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = candidates.find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new WanggeError(
    'worker-file-missing',
    {
      zh: `找不到计算线程的程序文件 ${candidates[0]}`,
      en: `The worker's bundle ${candidates[0]} is missing`,
    },
    { candidates },
  );
}
