// Has texts read and maps drawn in a worker, so that the page never waits: each task ends with an answer or an error, and a
// worker that dies or takes too long is ended and replaced.
import type { ZoneClaim } from '../../src/evidence/claim-on-plan.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { TerritoryFacts } from '../plan/territory-facts.ts';
import type { ZoneGround } from '../../src/data/picture/zone-ground.ts';
import type { ImportFile } from '../../src/data/import/files/import-file.ts';
import type { ImportOptions } from '../../src/data/import/import-territory.ts';
import type { MapImportAnswers, MapImportTask } from './map-import-work.ts';
import type { ClerkAnswers, ClerkTask } from './clerk-work.ts';

/** Longest time for one task; a file at the size limit needs about a second. */
const limitMilliseconds = 20_000;
/** Longest time for files of a map, which may be ten times as large and whose outlines are repaired. */
const importMilliseconds = 300_000;

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

  /** Looks into the files of a map. @throws (rejects) like `open` */
  survey(files: readonly ImportFile[]): Promise<MapImportAnswers['survey']> {
    const task = { kind: 'survey', files } as const;
    return this.#ask(task, importMilliseconds) as Promise<MapImportAnswers['survey']>;
  }

  /** Makes a scenario of the files of a map. @throws (rejects) like `open` */
  importMap(files: readonly ImportFile[], options: ImportOptions): Promise<MapImportAnswers['import']> {
    const task = { kind: 'import', files, options } as const;
    return this.#ask(task, importMilliseconds) as Promise<MapImportAnswers['import']>;
  }

  /** Ends what is being done; everything that waits is rejected. */
  stop(): void {
    if (this.#waiting.size > 0) this.#giveUp(new Error('stopped'));
  }

  #ask(task: ClerkTask | MapImportTask, limit = limitMilliseconds): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(new Error('time limit')), limit);
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
