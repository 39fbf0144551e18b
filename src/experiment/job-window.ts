// Keeps a bounded number of jobs in flight and gives their results back in the order the jobs were listed, whatever order
// they finish in. So nothing that is decided from results can depend on which worlds happen to run faster.

export interface JobWindow<Result> {
  /** How many jobs there can be at most. */
  readonly jobs: number;
  /** How many may be in flight at once; taken as 1 when smaller. */
  readonly concurrency: number;
  /** Starts a job; must not reject. */
  start(job: number): Promise<Result>;
  /** Receives results 0, 1, 2, ... in this order; returns false to end early (later results are ignored). */
  take(job: number, result: Result): boolean;
  /** Says whether nobody waits for results any more: then no job is started and no result taken. */
  isCancelled(): boolean;
}

/** Runs jobs until all are taken, `take` ends it or it is cancelled; rejects with whatever `take` throws. */
export async function runJobWindow<Result>(window: JobWindow<Result>): Promise<void> {
  const inFlight = new Map<number, Promise<Result>>();
  const width = Math.max(1, window.concurrency);
  const finished = new Map<number, Result>();
  let started = 0;
  for (let next = 0; next < window.jobs; next++) {
    while (!finished.has(next)) {
      while (started < window.jobs && inFlight.size < width && !window.isCancelled()) {
        const job = started++;
        inFlight.set(job, window.start(job));
      }
      if (window.isCancelled()) return;
      await nextSettled(inFlight, finished);
    }
    const result = finished.get(next) as Result;
    finished.delete(next);
    if (window.isCancelled() || !window.take(next, result)) return;
  }
}

/** Waits for one job of those in flight and moves its result over. */
async function nextSettled<Result>(
  inFlight: Map<number, Promise<Result>>,
  finished: Map<number, Result>,
): Promise<void> {
  const first = await Promise.race(
    [...inFlight].map(async ([job, promise]) => ({ job, result: await promise })),
  );
  inFlight.delete(first.job);
  finished.set(first.job, first.result);
}
