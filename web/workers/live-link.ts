// The page's end of the wire to the worker of a live run: one worker for one run, ended with it.
import type { PlainError } from '../../src/core/errors.ts';
import type { LiveAnswers, LiveTask } from './live-work.ts';

type Answer =
  | { readonly id: number; readonly ok: true; readonly answer: LiveAnswers[keyof LiveAnswers] }
  | { readonly id: number; readonly ok: false; readonly error: PlainError };

/** Why a task was not done, in both languages. */
export class LiveFailure extends Error {
  readonly plain: PlainError;

  constructor(plain: PlainError) {
    super(plain.en);
    this.plain = plain;
  }
}

export class LiveLink {
  readonly #worker: Worker;
  readonly #waiting = new Map<
    number,
    { resolve: (answer: unknown) => void; reject: (error: LiveFailure) => void }
  >();
  #nextId = 0;

  constructor() {
    this.#worker = new Worker(new URL('./live-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.ok) waiting?.resolve(data.answer);
      else waiting?.reject(new LiveFailure(data.error));
    };
    this.#worker.onerror = (event) => this.#fail(event.message);
    this.#worker.onmessageerror = () => this.#fail('unreadable answer');
  }

  /** Asks for something. @throws (rejects) LiveFailure */
  ask<Kind extends LiveTask['kind']>(task: Extract<LiveTask, { kind: Kind }>): Promise<LiveAnswers[Kind]> {
    const id = this.#nextId++;
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, task });
    }) as Promise<LiveAnswers[Kind]>;
  }

  /** Ends the worker; what was asked is never answered. */
  end(): void {
    this.#worker.terminate();
    this.#waiting.clear();
  }

  #fail(reason: string): void {
    this.#worker.terminate();
    const failure = new LiveFailure({
      code: 'worker-died',
      zh: `推演的后台进程停止了：${reason}`,
      en: `The worker of the run has stopped: ${reason}`,
      detail: {},
    });
    for (const { reject } of this.#waiting.values()) reject(failure);
    this.#waiting.clear();
  }
}
