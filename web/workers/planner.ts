// Has plans searched and surveyed in a worker of their own: one task at a time, with its progress; a newer task or a cancelled one ends
// the worker, so that nothing of it comes late.
import type { GeneratedPlan } from '../../src/zoning/generate/generated-plan.ts';
import type { PlannerProgress, PlannerTask } from './planner-work.ts';
import type { SurveyAnswers, SurveyTask } from './survey-work.ts';

type Report =
  | { readonly kind: 'progress'; readonly progress: PlannerProgress }
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly reason: string };
type OnProgress = (progress: PlannerProgress) => void;

export class Planner {
  #worker: Worker | null = null;
  #cancel: (() => void) | null = null;

  /**
   * Searches plans; an earlier task ends.
   * @returns the plans, or null when the task was cancelled
   * @throws (rejects) when the worker fails
   */
  search(task: PlannerTask, onProgress: OnProgress): Promise<readonly GeneratedPlan[] | null> {
    return this.#ask(task, onProgress) as Promise<readonly GeneratedPlan[] | null>;
  }

  /** Surveys what plans there can be; like `search`. */
  survey<Kind extends SurveyTask['kind']>(
    task: Extract<SurveyTask, { readonly kind: Kind }>,
    onProgress: OnProgress,
  ): Promise<SurveyAnswers[Kind] | null> {
    return this.#ask(task, onProgress) as Promise<SurveyAnswers[Kind] | null>;
  }

  #ask(task: PlannerTask | SurveyTask, onProgress: OnProgress): Promise<unknown> {
    this.cancel();
    const worker = new Worker(new URL('./planner-worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    return new Promise<unknown>((resolve, reject) => {
      this.#cancel = () => resolve(null);
      worker.onmessage = ({ data }: MessageEvent<Report>) => {
        if (data.kind === 'progress') onProgress(data.progress);
        else if (data.kind === 'answer') resolve(data.answer);
        else reject(new Error(data.reason));
      };
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessageerror = () => reject(new Error('unreadable answer'));
      worker.postMessage(task);
    }).finally(() => {
      worker.terminate();
      if (this.#worker === worker) this.#worker = null;
    });
  }

  /** Ends the task that is going on, if there is one. */
  cancel(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#cancel?.();
    this.#cancel = null;
  }
}
