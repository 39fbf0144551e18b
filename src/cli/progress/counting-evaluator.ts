// An evaluator that counts, so that progress can be shown; what is evaluated is none of its business.
import type { CancelSignal } from '../../experiment/cancel-signal.ts';
import type { Evaluator, JobRequest, JobResult } from '../../experiment/evaluator.ts';

export class CountingEvaluator implements Evaluator {
  readonly concurrency: number;
  private readonly inner: Evaluator;
  private readonly onChange: () => void;
  private readonly running = new Map<string, number>();
  private ended = 0;

  /** @param onChange called when a job has ended */
  constructor(inner: Evaluator, onChange: () => void) {
    this.inner = inner;
    this.concurrency = inner.concurrency;
    this.onChange = onChange;
  }

  /** Jobs done, parts of running ones included. */
  get jobsDone(): number {
    return [...this.running.values()].reduce((sum, fraction) => sum + fraction, this.ended);
  }

  /** Takes the share done of a running job; give it to the pool as `onProgress`. */
  note(request: JobRequest, fraction: number): void {
    const key = keyOf(request);
    if (this.running.has(key)) this.running.set(key, fraction);
    this.onChange();
  }

  async evaluate(request: JobRequest, signal?: CancelSignal): Promise<JobResult> {
    const key = keyOf(request);
    this.running.set(key, 0);
    try {
      return await this.inner.evaluate(request, signal);
    } finally {
      this.running.delete(key);
      this.ended++;
      this.onChange();
    }
  }
}

const keyOf = ({ design, replication }: JobRequest): string => `${replication}/${design}`;
