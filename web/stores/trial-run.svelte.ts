// One long computation of the Zones screen at a time: which it is, how far it has come, how it ended, and the way to stop it. Jobs run in
// the page's pool of workers.
import { WanggeError } from '../../src/core/errors.ts';
import type { BilingualText } from '../../src/scenario/schema/parameter.ts';
import { message, type Message } from '../i18n/said.ts';

export const trialKinds = ['loop', 'counts', 'claims'] as const;
export type TrialKind = (typeof trialKinds)[number];

export interface TrialProgress {
  /** Runs finished, and to be made at most. */
  readonly done: number;
  readonly total: number;
  /** Null while unknown. */
  readonly secondsLeft: number | null;
}

export type TrialSaid = Message | BilingualText;

export class TrialRun {
  running = $state<TrialKind | null>(null);
  progress = $state.raw<TrialProgress | null>(null);
  /** How the last one of each kind ended, where there is something to say. */
  said = $state.raw<Readonly<Partial<Record<TrialKind, TrialSaid>>>>({});
  #control: AbortController | null = null;

  /**
   * Does some work, unless other work is going on.
   * @param total runs that it takes at most
   * @param work is given a signal and the way to tell how many runs are finished
   */
  async start(
    kind: TrialKind,
    total: number,
    work: (signal: AbortSignal, tell: (done: number) => void) => Promise<void>,
  ): Promise<void> {
    if (this.running !== null) return;
    const control = new AbortController();
    this.#control = control;
    this.running = kind;
    this.progress = { done: 0, total, secondsLeft: null };
    this.say(kind, null);
    const started = performance.now();
    try {
      await work(control.signal, (done) => {
        if (control.signal.aborted) return;
        const each = (performance.now() - started) / 1000 / Math.max(1, done);
        this.progress = { done, total, secondsLeft: done === 0 ? null : each * (total - done) };
      });
      if (control.signal.aborted) this.say(kind, message('zones.trial.cancelled'));
    } catch (thrown) {
      this.say(kind, control.signal.aborted ? message('zones.trial.cancelled') : WanggeError.from(thrown));
    } finally {
      this.running = null;
      this.progress = null;
    }
  }

  cancel(): void {
    this.#control?.abort(new Error('cancelled'));
  }

  say(kind: TrialKind, said: TrialSaid | null): void {
    const { [kind]: _former, ...others } = this.said;
    this.said = said === null ? others : { ...others, [kind]: said };
  }
}
