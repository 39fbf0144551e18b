// Keeps finished runs by what they are (scenario, design, world, towns, model version), so that undoing a change, adding a design
// or reloading the page computes nothing twice. An evaluator around an evaluator; the runs behind it never know.
import type { Evaluator, JobRequest, JobResult } from '../../src/experiment/evaluator.ts';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import { isTraced } from '../../src/runtime/job/traced-job.ts';

/** Where finished runs outlive the page. Both may fail; a failure costs a computation, not the result. */
export interface OutcomeStore {
  read(key: string): Promise<Outcome | undefined>;
  write(key: string, outcome: Outcome): Promise<void>;
}

/** Most runs kept in memory; one is about 10 kB. */
const memoryLimit = 4000;

export class CachingEvaluator implements Evaluator {
  readonly #inner: Evaluator;
  readonly #keyOf: (request: JobRequest) => string;
  readonly #store: OutcomeStore | null;
  readonly #memory = new Map<string, Outcome>();
  readonly #most: number;

  /** @param most runs kept in memory */
  constructor(
    inner: Evaluator,
    keyOf: (request: JobRequest) => string,
    store: OutcomeStore | null,
    most = memoryLimit,
  ) {
    this.#inner = inner;
    this.#keyOf = keyOf;
    this.#store = store;
    this.#most = most;
  }

  get concurrency(): number {
    return this.#inner.concurrency;
  }

  /** Runs one job, or returns it as it was run before; runs that tell of single incidents are megabytes, and are not kept. */
  async evaluate(request: JobRequest, signal?: AbortSignal): Promise<JobResult> {
    if (request.fates === true || isTraced(request)) return this.#inner.evaluate(request, signal);
    const key = this.#keyOf(request);
    const known = this.#memory.get(key) ?? (await this.#stored(key));
    signal?.throwIfAborted?.();
    if (known !== undefined) {
      this.#remember(key, known);
      return { ok: true, outcome: known };
    }
    const result = await this.#inner.evaluate(request, signal);
    if (result.ok) {
      this.#remember(key, result.outcome);
      void this.#store?.write(key, result.outcome).catch(() => undefined);
    }
    return result;
  }

  async #stored(key: string): Promise<Outcome | undefined> {
    try {
      return await this.#store?.read(key);
    } catch {
      return undefined;
    }
  }

  /** A Map keeps the order of insertion, so its first key is the one that was used longest ago. */
  #remember(key: string, outcome: Outcome): void {
    this.#memory.delete(key);
    this.#memory.set(key, outcome);
    if (this.#memory.size > this.#most) {
      for (const oldest of this.#memory.keys()) {
        this.#memory.delete(oldest);
        break;
      }
    }
  }
}
