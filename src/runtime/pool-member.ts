// One worker of a pool: runs one attempt of a job and always comes to an end - by result, death, silence, rejection or
// cancellation - since a call to a dead worker never settles by itself.
import type { CancelSignal } from '../experiment/cancel-signal.ts';
import type { JobRequest, JobResult } from '../experiment/evaluator.ts';
import { Watchdog } from './watchdog.ts';
import type { WorkerFault, WorkerHandle } from './worker-handle.ts';

export type AttemptEnd =
  | { readonly kind: 'result'; readonly result: JobResult }
  | { readonly kind: 'fault'; readonly fault: WorkerFault }
  | { readonly kind: 'cancelled' };

export interface MemberOptions {
  readonly silenceSeconds: number;
  readonly cancelGraceMs: number;
}

/** A runner keeps the warm-up of its last small and of its last large job. */
const keptWarmUps = 2;

export class PoolMember {
  /** False once the worker has died or was ended; such a member takes no more jobs. */
  alive = true;
  /** Whether an attempt is under way. */
  busy = false;
  /** Affinities of its latest jobs, the last one first: what this worker has warmed up. */
  warmFor: readonly string[] = [];

  private readonly handle: WorkerHandle;
  private readonly options: MemberOptions;
  private readonly death: Promise<WorkerFault>;

  constructor(handle: WorkerHandle, options: MemberOptions) {
    this.handle = handle;
    this.options = options;
    this.death = new Promise((resolve) => {
      handle.onDeath((message) => {
        this.alive = false;
        resolve({ kind: 'died', message });
      });
    });
  }

  /** Notes what the next job warms up. */
  warmUp(affinity: string): void {
    this.warmFor = [affinity, ...this.warmFor.filter((known) => known !== affinity)].slice(0, keptWarmUps);
  }

  /** Runs one attempt; the member is ended when the attempt ends by a fault or does not heed its cancellation. Never rejects. */
  async attempt(
    request: JobRequest,
    signal: CancelSignal,
    onProgress: (fraction: number) => void,
  ): Promise<AttemptEnd> {
    this.busy = true;
    const watchdog = new Watchdog(this.options.silenceSeconds);
    const grace = new CancelGrace(signal, this.options.cancelGraceMs);
    try {
      const end = await Promise.race([
        this.ask(request, signal, (fraction) => {
          watchdog.heard();
          onProgress(fraction);
        }),
        this.death.then((fault): AttemptEnd => ({ kind: 'fault', fault })),
        watchdog.silence.then((): AttemptEnd => ({ kind: 'fault', fault: this.silentFault() })),
        grace.over.then((): AttemptEnd => ({ kind: 'cancelled' })),
      ]);
      if (end.kind !== 'result') this.terminate();
      return signal.aborted ? { kind: 'cancelled' } : end;
    } finally {
      watchdog.stop();
      grace.stop();
      this.busy = false;
    }
  }

  /** Ends the worker at once. */
  terminate(): void {
    this.alive = false;
    this.handle.terminate();
  }

  private async ask(
    request: JobRequest,
    signal: CancelSignal,
    onProgress: (fraction: number) => void,
  ): Promise<AttemptEnd> {
    try {
      return { kind: 'result', result: await this.handle.run(request, { signal, onProgress }) };
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      return { kind: 'fault', fault: { kind: 'rejected', message } };
    }
  }

  private silentFault(): WorkerFault {
    return { kind: 'silent', message: `no sign of life for ${this.options.silenceSeconds} s` };
  }
}

/** Time that a worker gets to heed a cancellation. */
class CancelGrace {
  readonly over: Promise<void>;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly signal: CancelSignal;
  private begin: () => void = () => undefined;

  constructor(signal: CancelSignal, graceMs: number) {
    this.signal = signal;
    this.over = new Promise((resolve) => {
      this.begin = () => {
        this.timer = setTimeout(resolve, graceMs);
      };
    });
    if (signal.aborted) this.begin();
    else signal.addEventListener('abort', this.begin);
  }

  stop(): void {
    this.signal.removeEventListener('abort', this.begin);
    if (this.timer !== null) clearTimeout(this.timer);
  }
}
