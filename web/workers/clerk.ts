// Has texts read and maps drawn in a worker, so that the page never waits: each task ends with an answer or an error, and a
// worker that dies or takes too long is ended and replaced.
import type { ZoneClaim } from '../../src/evidence/claim-on-plan.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { TerritoryFacts } from '../plan/territory-facts.ts';
import type { ZoneGround } from '../plan/zone-ground.ts';
import type { ClerkAnswers, ClerkTask } from './clerk-work.ts';

/** Longest time for one task; a file at the size limit needs about a second. */
const limitMilliseconds = 20_000;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

export class Clerk {
  #worker: Worker | null = null;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 0;

  /** Reads a scenario text. @throws (rejects) when the worker dies or takes too long */
  open(text: string): Promise<ClerkAnswers['open']> {
    return this.#ask({ kind: 'open', text }) as Promise<ClerkAnswers['open']>;
  }

  /** Draws a scenario's map. @throws (rejects) like `open` */
  facts(scenario: Scenario): Promise<TerritoryFacts> {
    return this.#ask({ kind: 'facts', scenario }) as Promise<TerritoryFacts>;
  }

  /** Draws a scenario's map with all that zones are drawn on. @throws (rejects) like `open` */
  ground(scenario: Scenario): Promise<ZoneGround> {
    return this.#ask({ kind: 'ground', scenario }) as Promise<ZoneGround>;
  }

  /** Lays a registered claim over a scenario and a plan. @param plan text of a finished plan @throws (rejects) like `open` */
  claim(claim: ZoneClaim, scenario: Scenario, plan: string): Promise<ClerkAnswers['claim']> {
    return this.#ask({ kind: 'claim', claim, scenario, plan }) as Promise<ClerkAnswers['claim']>;
  }

  #ask(task: ClerkTask): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(new Error('time limit')), limitMilliseconds);
      this.#waiting.set(id, { resolve, reject, timer });
      try {
        this.#worker ??= this.#start();
        this.#worker.postMessage({ id, task });
      } catch (thrown) {
        this.#giveUp(thrown instanceof Error ? thrown : new Error(String(thrown)));
      }
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./clerk-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#take(data);
    worker.onerror = (event) => this.#giveUp(new Error(event.message));
    worker.onmessageerror = () => this.#giveUp(new Error('unreadable answer'));
    return worker;
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    if (waiting === undefined) return;
    this.#waiting.delete(answer.id);
    clearTimeout(waiting.timer);
    if (answer.ok) waiting.resolve(answer.answer);
    else waiting.reject(new Error(answer.reason));
  }

  /** Ends the worker with everything that waits for it; the next task gets a new one. */
  #giveUp(error: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.#waiting.clear();
  }
}

type Answer =
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | { readonly id: number; readonly ok: false; readonly reason: string };
