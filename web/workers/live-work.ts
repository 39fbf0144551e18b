// What the worker of a live run is asked and answers. A way to a moment is gone in pieces of a few hundredths of a second, each
// answered with the picture reached, so that the page sees the run move and may change its mind. Plain data both ways.
import type { Biography } from '../../src/model/ledger/tracer.ts';
import type { DecisionView } from '../../src/model/view/decision-terms.ts';
import type { OpenIncident } from '../../src/model/view/incident-list.ts';
import type { LiveFrame } from '../../src/model/view/live-frame.ts';
import type { LiveLayout } from '../../src/model/view/live-layout.ts';
import type { ResidentsView } from '../../src/model/view/residents-view.ts';
import type { WorkerView } from '../../src/model/view/worker-view.ts';
import {
  LiveRun,
  type DecisionQuestion,
  type HidingPoint,
  type LiveRequest,
} from '../../src/runtime/live/live-run.ts';
import type { IndicatorId } from '../../src/scenario/schema/indicators.ts';
import type { Patch, Policy } from '../../src/scenario/schema/scenario.ts';
import { rebalancedWeights, type Weights } from '../levers/weights.ts';
import { withValueAt } from '../plan/patch-paths.ts';

/** A grid close up. */
export interface CellClose {
  readonly incidents: readonly OpenIncident[];
  readonly worker: WorkerView;
  readonly residents: ResidentsView;
}

export type LiveTask =
  | { readonly kind: 'start'; readonly request: LiveRequest }
  /** Goes towards a minute, back or forth, for some milliseconds. */
  | { readonly kind: 'go'; readonly minute: number; readonly forMilliseconds: number }
  | { readonly kind: 'cell'; readonly cell: number }
  | { readonly kind: 'biography'; readonly origin: readonly [number, number]; readonly ariseMinute: number }
  | { readonly kind: 'decision'; readonly question: DecisionQuestion }
  /** The policy in force in the town of a grid. */
  | { readonly kind: 'policy'; readonly cell: number }
  | {
      readonly kind: 'curve';
      readonly question: DecisionQuestion;
      readonly path: readonly string[];
      /** Where the path leads to the weight of an indicator: all weights in force, the others of which make room. */
      readonly weights?: Weights;
      readonly values: readonly number[];
    };

export interface LiveAnswers {
  readonly start: { readonly layout: LiveLayout; readonly frame: LiveFrame };
  readonly go: LiveFrame;
  readonly cell: CellClose;
  /** Null when it has not arisen. */
  readonly biography: Biography | null;
  readonly decision: DecisionView;
  readonly policy: Policy;
  readonly curve: readonly HidingPoint[];
}

const minutesPerHour = 60;

function patchOf({ path, weights }: Extract<LiveTask, { kind: 'curve' }>, value: number): Patch {
  if (weights === undefined) return withValueAt({}, path, value);
  const changed = rebalancedWeights(weights, path[path.length - 1] as IndicatorId, value);
  return withValueAt({}, path.slice(0, -1), changed);
}

export class LiveWork {
  #run: LiveRun | null = null;
  /** Where the run is on its way to, when it had to go back first. */
  #target = -1;

  /** Does a task; throws what the run throws, and when no run has been started. */
  answer(task: LiveTask): LiveAnswers[LiveTask['kind']] {
    if (task.kind === 'start') {
      this.#run = new LiveRun(task.request);
      this.#target = -1;
      return { layout: this.#run.layout, frame: this.#run.frame() };
    }
    const run = this.#run;
    if (run === null) throw new Error('no run has been started');
    switch (task.kind) {
      case 'go':
        this.#go(run, task.minute, task.forMilliseconds);
        return run.frame();
      case 'cell':
        return {
          incidents: run.incidents(task.cell),
          worker: run.worker(task.cell),
          residents: run.residents(task.cell),
        };
      case 'biography':
        return run.biography(task.origin, task.ariseMinute) ?? null;
      case 'decision':
        return run.decision(task.question);
      case 'curve':
        return run.hidingCurve(task.question, task.values, (value) => patchOf(task, value));
      case 'policy':
        return run.policy(task.cell);
    }
  }

  #go(run: LiveRun, minute: number, forMilliseconds: number): void {
    if (minute !== this.#target || minute < run.minute) run.rewind(minute);
    this.#target = minute;
    const until = performance.now() + forMilliseconds;
    while (run.minute < minute && run.minute < run.endMinute) {
      run.advance(Math.min(minute, run.minute + minutesPerHour));
      if (performance.now() >= until) return;
    }
  }
}
