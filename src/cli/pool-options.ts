// The worker threads that a command runs on: how many, with how much memory each.
import { availableParallelism, totalmem } from 'node:os';
import type { NodePoolOptions } from '../runtime/node/node-pool.ts';
import { wholeNumber } from './command-options.ts';
import type { Texts } from './texts/texts.ts';

export interface WorkerOptions {
  readonly workers?: string;
  readonly memory?: string;
}

const megabyte = 1024 * 1024;
const mostWorkers = 256;
/** Share of the machine's memory that all workers together may take unless told otherwise. */
const memoryShare = 0.7;

/**
 * Returns how to make the pool. `WANGGE_WORKER` in the environment names another worker bundle.
 * @throws CommandFailure for an option that is no number in range
 */
export function poolOptions(options: WorkerOptions, texts: Texts): NodePoolOptions & { memoryLimitBytes: number } {
  const { workers: workersWord, memory } = options;
  const workers =
    workersWord === undefined ? availableParallelism() : wholeNumber('--workers', workersWord, [1, mostWorkers], texts);
  const memoryLimitBytes =
    memory === undefined
      ? Math.max(512 * megabyte, Math.floor((totalmem() * memoryShare) / workers))
      : wholeNumber('--memory', memory, [1, 1_000_000], texts) * megabyte;
  const workerFile = process.env.WANGGE_WORKER;
  return { workers, memoryLimitBytes, ...(workerFile === undefined ? {} : { workerFile }) };
}
