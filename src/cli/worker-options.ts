// Where the jobs of a command run: on worker threads, or on the main thread when no workers are wanted (to profile, or to debug).
import { availableParallelism, totalmem } from 'node:os';
import type { Evaluator, JobRequest } from '../experiment/evaluator.ts';
import { InlineEvaluator } from '../runtime/inline-evaluator.ts';
import { createNodePool } from '../runtime/node/node-pool.ts';
import { wholeNumber } from './command-options.ts';
import type { Texts } from './texts/texts.ts';

/** Options as they stand on the command line. */
export interface WorkerOptions {
  readonly workers?: string;
  readonly memory?: string;
}

export interface Workers {
  /** Threads; 0 = the main thread. */
  readonly count: number;
  /** Memory that one job may take by estimate. */
  readonly memoryLimitBytes: number;
}

export interface OpenEvaluator {
  readonly evaluator: Evaluator;
  /** Ends the threads; call it in a `finally`. */
  readonly close: () => void;
}

const megabyte = 1024 * 1024;
const mostWorkers = 256;
/** Share of the machine's memory that all workers together may take unless told otherwise. */
const memoryShare = 0.7;
const leastMemoryBytes = 512 * megabyte;

/** Returns what the options say. @throws CommandFailure for an option that is no number in range */
export function chooseWorkers({ workers, memory }: WorkerOptions, texts: Texts): Workers {
  const count =
    workers === undefined
      ? availableParallelism()
      : wholeNumber('--workers', workers, [0, mostWorkers], texts);
  const evenShare = Math.floor((totalmem() * memoryShare) / Math.max(1, count));
  const memoryLimitBytes =
    memory === undefined
      ? Math.max(leastMemoryBytes, evenShare)
      : wholeNumber('--memory', memory, [1, 1_000_000], texts) * megabyte;
  return { count, memoryLimitBytes };
}

/** Starts the evaluator. `WANGGE_WORKER` in the environment names another worker bundle. */
export function openEvaluator(
  { count, memoryLimitBytes }: Workers,
  onProgress: (request: JobRequest, fraction: number) => void,
): OpenEvaluator {
  if (count === 0) {
    return { evaluator: new InlineEvaluator({ memoryLimitBytes, onProgress }), close: () => undefined };
  }
  const workerFile = process.env.WANGGE_WORKER;
  const pool = createNodePool({
    workers: count,
    memoryLimitBytes,
    onProgress,
    ...(workerFile === undefined ? {} : { workerFile }),
  });
  return {
    evaluator: pool,
    close: () => {
      pool.close();
    },
  };
}
