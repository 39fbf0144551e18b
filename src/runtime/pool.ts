// A pool of workers of any kind that evaluates jobs. Every job comes to an end: a result, or a plain error that names it. A worker
// that dies, rejects or goes silent is replaced and its job tried once more; cancelling is cooperative first, then by force.
// Which worker runs what, and in which order, changes no result.
import type { CancelSignal } from '../experiment/cancel-signal.ts';
import type { Evaluator, JobRequest, JobResult } from '../experiment/evaluator.ts';
import type { TracedJobRequest, TracedJobResult } from './job/traced-job.ts';
import { chooseJob } from './affinity.ts';
import { PoolMember } from './pool-member.ts';
import { poolClosed, workerFailure } from './worker-failure.ts';
import type { WorkerFault, WorkerHandle } from './worker-handle.ts';

export interface PoolOptions {
  readonly workers: number;
  /** Starts a worker; may throw. */
  readonly spawn: () => WorkerHandle;
  /** Jobs of equal affinity run best on the same worker, see warmUpKey. */
  readonly affinityOf: (request: JobRequest) => string;
  /** Silence after which a worker counts as hung; default 30 s. */
  readonly silenceSeconds?: number;
  /** Time a worker has to heed a cancellation before it is ended; default 1.5 s, since a busy slice is waited for rather than thrown away. */
  readonly cancelGraceMs?: number;
  /** Told the share done of a running job; at most ten times a second and worker. */
  readonly onProgress?: (request: JobRequest, fraction: number) => void;
}

const attemptsPerJob = 2;
/** Jobs in flight per worker: enough that the designs of one replication wait together and meet one warm worker. */
const jobsPerWorker = 4;

interface Job {
  readonly request: JobRequest;
  readonly affinity: string;
  readonly signal: CancelSignal;
  readonly faults: WorkerFault[];
  settle(result: JobResult): void;
}

/** Evaluates jobs on up to `workers` workers, which are started when first needed. Close it in a `finally`. */
export class WorkerPool implements Evaluator {
  readonly concurrency: number;
  private readonly options: PoolOptions;
  private members: PoolMember[] = [];
  private waiting: Job[] = [];
  private readonly running = new Map<PoolMember, Job>();
  private closed = false;

  constructor(options: PoolOptions) {
    this.options = options;
    this.concurrency = options.workers * jobsPerWorker;
  }

  /**
   * Runs one job.
   * @returns its result; rejects only with the signal's reason, and then at once
   */
  evaluate(request: JobRequest, signal?: CancelSignal): Promise<JobResult> {
    if (this.closed) return Promise.resolve(poolClosed(request));
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        signal?.removeEventListener('abort', onAbort);
        this.waiting = this.waiting.filter((other) => other !== job);
        reject(signal?.reason as Error);
      };
      const job: Job = {
        request,
        affinity: this.options.affinityOf(request),
        signal: signal ?? new AbortController().signal,
        faults: [],
        settle: (result) => {
          signal?.removeEventListener('abort', onAbort);
          resolve(result);
        },
      };
      signal?.addEventListener('abort', onAbort);
      this.waiting.push(job);
      queueMicrotask(() => {
        this.assign(); // jobs given in one go are seen together, so that those of one replication stay together
      });
    });
  }

  /** Runs one job that also writes down the lives of chosen incidents; otherwise as `evaluate`. */
  trace(request: TracedJobRequest, signal?: CancelSignal): Promise<TracedJobResult> {
    return this.evaluate(request, signal) as Promise<TracedJobResult>;
  }

  /** Ends all workers; jobs that are not done get the error `pool-closed`. Safe to call twice. */
  close(): void {
    this.closed = true;
    for (const member of this.members) member.terminate();
    this.members = [];
    for (const job of [...this.waiting, ...this.running.values()]) job.settle(poolClosed(job.request));
    this.waiting = [];
  }

  /** Gives waiting jobs to free workers, starting workers while there are jobs for them. */
  private assign(): void {
    while (!this.closed && this.waiting.length > 0) {
      this.members = this.members.filter(({ alive }) => alive);
      const idle = this.members.filter(({ busy }) => !busy);
      const member = this.warmAmong(idle) ?? this.start() ?? idle[0];
      if (member === undefined && this.members.length > 0) return;
      if (member === undefined) continue; // the fault of a start that failed was noted: this ends when every job has two
      const busy = new Set([...this.running.values()].map(({ affinity }) => affinity));
      const [job] = this.waiting.splice(chooseJob(this.waiting, member.warmFor, busy), 1);
      if (job !== undefined) void this.runOn(member, job);
    }
  }

  private warmAmong(idle: readonly PoolMember[]): PoolMember | undefined {
    const wanted = new Set(this.waiting.map(({ affinity }) => affinity));
    return idle.find(({ warmFor }) => warmFor.some((affinity) => wanted.has(affinity)));
  }

  /** Starts a worker if the pool is not full; a failure counts against the oldest job only when there is no worker at all. */
  private start(): PoolMember | undefined {
    const { spawn, workers, silenceSeconds = 30, cancelGraceMs = 1500 } = this.options;
    if (this.members.length >= workers) return undefined;
    try {
      const member = new PoolMember(spawn(), { silenceSeconds, cancelGraceMs });
      this.members.push(member);
      return member;
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      const job = this.members.length === 0 ? this.waiting.shift() : undefined;
      if (job !== undefined) this.noteFault(job, { kind: 'not-started', message });
      return undefined;
    }
  }

  private async runOn(member: PoolMember, job: Job): Promise<void> {
    member.warmUp(job.affinity);
    this.running.set(member, job);
    const report = (fraction: number): void => this.options.onProgress?.(job.request, fraction);
    const end = await member.attempt(job.request, job.signal, report);
    this.running.delete(member);
    if (end.kind === 'result') job.settle(end.result);
    else if (end.kind === 'fault' && !this.closed) this.noteFault(job, end.fault);
    this.assign();
  }

  /** Puts a job back in front after its first fault; gives up after its second. */
  private noteFault(job: Job, fault: WorkerFault): void {
    job.faults.push(fault);
    if (job.faults.length >= attemptsPerJob) job.settle(workerFailure(job.request, job.faults));
    else this.waiting.unshift(job);
  }
}
