// An evaluator that looks into the store before it lets a job run, and keeps what ran. Failed jobs are not kept: they run again.
import type { CancelSignal } from '../../experiment/cancel-signal.ts';
import type { Evaluator, JobRequest, JobResult } from '../../experiment/evaluator.ts';
import { modelVersion } from '../../model/version.ts';
import { designHash } from '../../scenario/hash.ts';
import type { LoadedClaim } from '../../evidence/load-claim.ts';
import type { RunKey, RunStore } from './run-store.ts';

export interface KeepingOptions {
  readonly store: RunStore;
  /** Fingerprint of the program that computes, since a model may change before its version does. */
  readonly program: string;
  /** Whether kept results are left aside; what runs is kept all the same. */
  readonly fresh: boolean;
}

export class KeepingEvaluator implements Evaluator {
  readonly concurrency: number;
  /** Jobs answered from the store. */
  found = 0;
  private readonly inner: Evaluator;
  private readonly loaded: LoadedClaim;
  private readonly options: KeepingOptions;

  /** @param loaded the registered file whose arms are run */
  constructor(inner: Evaluator, loaded: LoadedClaim, options: KeepingOptions) {
    this.inner = inner;
    this.concurrency = inner.concurrency;
    this.loaded = loaded;
    this.options = options;
  }

  async evaluate(request: JobRequest, signal?: CancelSignal): Promise<JobResult> {
    const { store, fresh } = this.options;
    const key = this.keyOf(request);
    const kept = fresh ? null : store.get(key);
    if (kept !== null) {
      this.found++;
      return { ok: true, outcome: kept };
    }
    const result = await this.inner.evaluate(request, signal);
    if (result.ok) store.put(key, result.outcome);
    return result;
  }

  private keyOf({ scenario, design, replication, towns }: JobRequest): RunKey {
    const { claim, fingerprint } = this.loaded;
    return {
      program: `${modelVersion}-${this.options.program}`,
      file: `${claim.id}-${fingerprint}`,
      arm: design,
      replication,
      rest: [designHash(scenario, design), towns === null ? 'all' : towns.join(',')],
    };
  }
}
