// The state behind the decision microscope: one question, what it is worth to the worker, and where each setting tips it. Asks
// through a function, so that any screen with a run behind it can have one; knows nothing of the run. A newer question replaces an
// older one.
import type { PlainError } from '../../src/core/errors.ts';
import type { DecisionView } from '../../src/model/view/decision-terms.ts';
import type { DecisionQuestion } from '../../src/runtime/live/live-run.ts';
import { decisionCauses, drivingIndicator } from '../screens/run/microscope/decision-causes.ts';
import { flipLevers, type FlipLever } from '../screens/run/microscope/flip-levers.ts';
import { flipCurve, type FlipCurve } from '../screens/run/microscope/flip-search.ts';
import type { LiveAnswers, LiveTask } from '../workers/live-work.ts';

/** An answer, or why there is none: null when nobody is there to answer any more. */
export type Asked<Answer> =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly error: PlainError | null };

export type Inquire = <Kind extends LiveTask['kind']>(
  task: Extract<LiveTask, { kind: Kind }>,
) => Promise<Asked<LiveAnswers[Kind]>>;

export type MadeUpQuestion = Exclude<DecisionQuestion, { readonly origin: readonly [number, number] }>;

export interface LeverFlip {
  readonly lever: FlipLever;
  readonly curve: FlipCurve;
}

export class DecisionDesk {
  /** Null while nothing is looked at. */
  question = $state.raw<DecisionQuestion | null>(null);
  /** Index into the scenario's types. */
  type = $state(0);
  view = $state.raw<DecisionView | null>(null);
  /** Settings whose curves are known, in their order. */
  flips = $state.raw<readonly LeverFlip[]>([]);
  /** Settings there are to be tried; 0 until that is known. */
  leverCount = $state(0);
  error = $state.raw<PlainError | null>(null);
  #cell = -1;
  readonly #inquire: Inquire;

  constructor(inquire: Inquire) {
    this.#inquire = inquire;
  }

  readonly causes = $derived(this.view === null ? null : decisionCauses(this.view));
  readonly driver = $derived(this.causes === null ? null : drivingIndicator(this.causes));
  readonly isComplete = $derived(this.leverCount > 0 && this.flips.length === this.leverCount);
  readonly madeUp = $derived(this.question !== null && !('origin' in this.question) ? this.question : null);

  /** Looks at a decision. @param cell global index of the grid whose worker decides */
  async open(question: DecisionQuestion, type: number, cell: number): Promise<void> {
    this.question = question;
    this.type = type;
    this.view = null;
    await this.#look(question, cell);
  }

  /** Changes what is made up. */
  async vary(change: Partial<Omit<MadeUpQuestion, 'cell'>>): Promise<void> {
    if (this.madeUp === null) return;
    const question = { ...this.madeUp, ...change };
    this.question = question;
    this.type = question.type;
    await this.#look(question, this.#cell);
  }

  close(): void {
    this.question = null;
    this.view = null;
    this.flips = [];
    this.leverCount = 0;
    this.error = null;
  }

  async #look(question: DecisionQuestion, cell: number): Promise<void> {
    this.#cell = cell;
    this.flips = [];
    this.leverCount = 0;
    this.error = null;
    const asked = await this.#answered(question, { kind: 'decision', question });
    const policy = asked && (await this.#answered(question, { kind: 'policy', cell }));
    if (asked === null || policy === null) return;
    this.view = asked;
    const levers = flipLevers(policy, drivingIndicator(decisionCauses(asked)));
    this.leverCount = levers.length;
    for (const lever of levers) {
      const curve = await flipCurve(lever, (values) => {
        const { path, weights } = lever;
        return this.#answered(question, { kind: 'curve', question, path, values, weights });
      });
      if (curve === null) return;
      this.flips = [...this.flips, { lever, curve }];
    }
  }

  /** Returns an answer while its question is still the one that is looked at; null otherwise, with the reason kept. */
  async #answered<Kind extends LiveTask['kind']>(
    question: DecisionQuestion,
    task: Extract<LiveTask, { kind: Kind }>,
  ): Promise<LiveAnswers[Kind] | null> {
    const asked = await this.#inquire(task);
    if (question !== this.question) return null;
    if (asked.ok) return asked.answer;
    this.error = asked.error;
    this.view = null;
    return null;
  }
}
