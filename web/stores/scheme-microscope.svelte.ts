// The decision microscope of the Scheme screen: a live run of the design in one town, brought to a day after the reform in a worker of
// its own, and a made-up problem put before one of its grid workers. An edit that rests for a moment begins the run anew and asks the
// same question again; answers of an earlier run are dropped.
import { untrack } from 'svelte';
import { WanggeError, type PlainError } from '../../src/core/errors.ts';
import type { LiveLayout } from '../../src/model/view/live-layout.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { LiveFailure, LiveLink } from '../workers/live-link.ts';
import type { LiveAnswers, LiveTask } from '../workers/live-work.ts';
import { DecisionDesk, type Asked } from './decision-desk.svelte.ts';
import type { Workbench } from './workbench.svelte.ts';

/** Days after the reform at which the worker may be asked. */
export const daysAfterReform = [0, 30, 90] as const;

/** An edit that rests this long is worth a run. */
const settleMilliseconds = 600;
/** One piece of work in the worker. */
const pieceMilliseconds = 100;
const minutesPerDay = 1440;

interface Wish {
  readonly scenario: Scenario;
  readonly design: string;
  readonly town: number;
  /** After the reform. */
  readonly day: number;
}

export class SchemeMicroscope {
  readonly workbench: Workbench;
  readonly desk = new DecisionDesk((task) => this.#inquire(task));
  day = $state<number>(30);
  layout = $state.raw<LiveLayout | null>(null);
  /** Grid whose worker is asked, global index; -1 until the run is there. */
  cell = $state(-1);
  /** How far the run has come on its way, 0..1; 1 when it stands at the day. */
  progress = $state(0);
  error = $state.raw<PlainError | null>(null);
  #link: LiveLink | null = null;
  /** Counts the runs: what an earlier one answers is out of date. */
  #run = 0;

  constructor(workbench: Workbench) {
    this.workbench = workbench;
  }

  /** The town that stands for the district; null until the map is drawn. */
  readonly town = $derived.by(() => this.workbench.facts?.sample[0] ?? null);
  readonly isReady = $derived(this.progress === 1);

  /** Follows the plan until the returned function is called. */
  watch(): () => void {
    const end = $effect.root(() => {
      $effect(() => {
        const { scenario, focus } = this.workbench;
        const { town, day } = this;
        if (town === null) return;
        const wait = untrack(() => this.#link === null) ? 0 : settleMilliseconds;
        this.#outdate();
        const timer = setTimeout(() => void this.#begin({ scenario, design: focus, town, day }), wait);
        return () => clearTimeout(timer);
      });
    });
    return () => {
      end();
      this.#outdate();
      this.#link?.end();
      this.#link = null;
    };
  }

  /** Asks the worker of another grid. */
  lookAt(cell: number): void {
    this.cell = cell;
    if (this.isReady) this.#ask();
  }

  #outdate(): void {
    this.#run++;
    this.progress = 0;
  }

  async #begin({ scenario, design, town, day }: Wish): Promise<void> {
    const run = this.#run;
    this.error = null;
    this.#link ??= new LiveLink();
    const request = { scenario, design, replication: 0, towns: [town] };
    const started = await this.#need(run, { kind: 'start', request });
    if (started === null) return;
    this.layout = started.layout;
    const minute = Math.min(started.layout.reformDay + day, started.layout.endDay) * minutesPerDay;
    for (let at = 0; at < minute;) {
      const frame = await this.#need(run, { kind: 'go', minute, forMilliseconds: pieceMilliseconds });
      if (frame === null) return;
      at = frame.minute;
      this.progress = Math.min(0.99, at / minute);
    }
    this.progress = 1;
    if (!started.layout.cellIds.includes(this.cell)) this.cell = started.layout.cellIds[0];
    this.#ask();
  }

  /** The same question again where there is one, so that the last answer stays until the next is there. */
  #ask(): void {
    const { cell, desk } = this;
    const asked = desk.madeUp;
    if (asked?.cell === cell) return void desk.vary({});
    const type = asked?.type ?? telling(this.workbench.scenario);
    const usual = { severity: 1, told: false, fixable: false, logged: false };
    void desk.open({ ...(asked ?? usual), cell, type }, type, cell);
  }

  /** Asks what the run cannot go on without; null when it is out of date or has failed. */
  async #need<Kind extends LiveTask['kind']>(
    run: number,
    task: Extract<LiveTask, { kind: Kind }>,
  ): Promise<LiveAnswers[Kind] | null> {
    if (run !== this.#run) return null;
    const asked = await this.#inquire<Kind>(task, run);
    if (asked.ok) return asked.answer;
    if (asked.error !== null) this.error = asked.error;
    return null;
  }

  async #inquire<Kind extends LiveTask['kind']>(
    task: Extract<LiveTask, { kind: Kind }>,
    run = this.#run,
  ): Promise<Asked<LiveAnswers[Kind]>> {
    const link = this.#link;
    const isCurrent = (): boolean => run === this.#run && link === this.#link;
    if (link === null) return { ok: false, error: null };
    try {
      const answer = await link.ask(task);
      return isCurrent() ? { ok: true, answer } : { ok: false, error: null };
    } catch (thrown) {
      if (!isCurrent()) return { ok: false, error: null };
      const error = thrown instanceof LiveFailure ? thrown.plain : WanggeError.from(thrown).toPlain();
      if (error.code === 'worker-died') this.#link = null;
      return { ok: false, error };
    }
  }
}

/** Of the problems that are hard to handle the one that does least harm: there the scheme speaks louder than duty. */
function telling({ incidents: { types } }: Scenario): number {
  const hard = types.filter(({ difficulty }) => difficulty === 'hard');
  const [first, ...others] = hard.length > 0 ? hard : types;
  const least = others.reduce((best, one) => (one.harmPerDay < best.harmPerDay ? one : best), first);
  return types.indexOf(least);
}
