// What a pool knows of a worker, whatever its kind: it runs one job at a time, can be told to stop, can be ended, and may die.
import type { CancelSignal } from '../experiment/cancel-signal.ts';
import type { JobRequest, JobResult } from '../experiment/evaluator.ts';

/** How a worker came to its end or misbehaved, in words for a log. */
export interface WorkerFault {
  readonly kind: 'died' | 'silent' | 'rejected' | 'not-started';
  readonly message: string;
}

export interface JobWatch {
  /** When it fires the worker should end the job soon; the pool ends the worker if it does not. */
  readonly signal: CancelSignal;
  /** Every call is also a sign of life. */
  readonly onProgress: (fraction: number) => void;
}

export interface WorkerHandle {
  /** Runs one job. May reject, and may never settle (a dead worker answers nothing): callers race it with onDeath and a watchdog. */
  readonly run: (request: JobRequest, watch: JobWatch) => Promise<JobResult>;
  /** Ends the worker at once; safe to call twice, and on a dead one. */
  terminate(): void;
  /** Calls back once when the worker has died by itself. */
  onDeath(listener: (message: string) => void): void;
}
