// The state behind the Run screen: one replication of one design, live from a worker of its own. The page asks for a moment, the
// worker goes there in pieces and shows each; a newer wish replaces an older one. Leaving the screen holds the run, coming back goes
// on; another plan ends it.
import { untrack } from 'svelte';
import type { Biography } from '../../src/model/ledger/tracer.ts';
import type { OpenIncident } from '../../src/model/view/incident-list.ts';
import type { LiveFrame } from '../../src/model/view/live-frame.ts';
import type { LiveLayout } from '../../src/model/view/live-layout.ts';
import { WanggeError, type PlainError } from '../../src/core/errors.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { dayMark, dialsAt, withMark, type DayMark } from '../plan/live-history.ts';
import { LiveFailure, LiveLink } from '../workers/live-link.ts';
import type { CellClose, LiveAnswers, LiveTask } from '../workers/live-work.ts';
import { DecisionDesk, type Asked } from './decision-desk.svelte.ts';
import type { Workbench } from './workbench.svelte.ts';

/** Days of the run in a second of watching. */
export const liveSpeeds = [1, 7, 30, 120] as const;
export type LiveSpeed = (typeof liveSpeeds)[number];

/** One piece of work in the worker, milliseconds: less than two frames. */
const pieceMilliseconds = 24;
const minutesPerDay = 1440;

export interface PickedIncident {
  readonly incident: OpenIncident;
  /** Undefined while it is being told; null when it can no longer be. */
  readonly biography: Biography | null | undefined;
}

interface LiveWish {
  readonly scenario: Scenario;
  readonly design: string;
  readonly replication: number;
}

const isSame = (one: LiveWish, other: LiveWish): boolean =>
  one.scenario === other.scenario && one.design === other.design && one.replication === other.replication;

const plainOf = (thrown: unknown): PlainError =>
  thrown instanceof LiveFailure ? thrown.plain : WanggeError.from(thrown).toPlain();

export class LiveDesk {
  readonly workbench: Workbench;
  design = $state('');
  replication = $state(0);
  playing = $state(false);
  speed = $state<LiveSpeed>(7);
  layout = $state.raw<LiveLayout | null>(null);
  frame = $state.raw<LiveFrame | null>(null);
  history = $state.raw<readonly DayMark[]>([]);
  error = $state.raw<PlainError | null>(null);
  /** Minute that the run is on its way to; null while it stands. */
  heading = $state<number | null>(null);
  /** Grid that is looked at, global index; -1 = none. */
  cell = $state(-1);
  close = $state.raw<CellClose | null>(null);
  picked = $state.raw<PickedIncident | null>(null);
  /** Why the worker of a grid does what he does. */
  readonly microscope = new DecisionDesk((task) => this.#inquire(task));
  #link: LiveLink | null = null;
  #wish: LiveWish | null = null;
  #busy = false;
  #playedMinute = 0;
  #playedAt = 0;

  constructor(workbench: Workbench) {
    this.workbench = workbench;
  }

  /** The design that runs: the chosen one while it exists, else the one in focus. */
  readonly shown = $derived.by(() => {
    const { scenario, focus } = this.workbench;
    return scenario.designs.some(({ id }) => id === this.design) ? this.design : focus;
  });
  readonly now = $derived(this.frame === null ? null : dayMark(this.frame));
  readonly dials = $derived(this.now === null ? null : dialsAt(this.history, this.now));
  readonly day = $derived(this.now?.day ?? 0);

  /** Keeps a run of the present plan at hand and moves it on, frame by frame, until the returned function is called. */
  watch(): () => void {
    const end = $effect.root(() => {
      $effect(() => {
        const wish: LiveWish = {
          scenario: this.workbench.scenario,
          design: this.shown,
          replication: this.replication,
        };
        untrack(() => this.#begin(wish));
      });
    });
    let frame = requestAnimationFrame(step.bind(this));
    function step(this: LiveDesk): void {
      this.#step();
      frame = requestAnimationFrame(step.bind(this));
    }
    return () => {
      end();
      cancelAnimationFrame(frame);
      this.pause();
    };
  }

  /** Ends the run and its worker. */
  stop(): void {
    this.#link?.end();
    this.#link = null;
    this.#wish = null;
  }

  play(): void {
    if (this.frame === null || this.layout === null) return;
    if (this.day >= this.layout.endDay) this.goTo(0);
    this.playing = true;
    this.#clockFrom(this.heading ?? this.frame.minute);
  }

  pause(): void {
    this.playing = false;
    this.heading = null;
  }

  setSpeed(speed: LiveSpeed): void {
    this.speed = speed;
    this.#clockFrom(this.frame?.minute ?? 0);
  }

  /** Goes to the morning of a day, back or forth. */
  goTo(day: number): void {
    const { layout } = this;
    if (layout === null) return;
    this.heading = Math.min(Math.max(0, Math.round(day)), layout.endDay) * minutesPerDay;
    this.#clockFrom(this.heading);
  }

  /** Looks at a grid; -1 looks away. */
  lookAt(cell: number): void {
    this.cell = cell;
    this.close = null;
    this.picked = null;
    void this.#lookClose();
  }

  /** Picks an incident and has its life told. */
  async pick(incident: OpenIncident): Promise<void> {
    this.pause();
    this.picked = { incident, biography: undefined };
    const { origin, ariseMinute } = incident;
    const told = await this.#inquire({ kind: 'biography', origin, ariseMinute });
    if (this.picked?.incident === incident)
      this.picked = { incident, biography: told.ok ? told.answer : null };
  }

  /** Puts a live incident before the worker of the grid that is looked at. */
  examine({ origin, type }: OpenIncident): void {
    this.pause();
    void this.microscope.open({ origin }, type, this.cell);
  }

  /** Puts a problem that is made up before the worker of the grid that is looked at; its type is chosen there. */
  makeUp(): void {
    this.pause();
    const question = { cell: this.cell, type: 0, severity: 1, told: false, fixable: false, logged: false };
    void this.microscope.open(question, 0, this.cell);
  }

  #begin(wish: LiveWish): void {
    if (this.#wish !== null && isSame(wish, this.#wish)) return;
    this.stop();
    this.#wish = wish;
    this.#link = new LiveLink();
    this.#busy = false;
    this.playing = false;
    this.heading = null;
    this.layout = null;
    this.frame = null;
    this.history = [];
    this.error = null;
    this.microscope.close();
    this.lookAt(-1);
    void this.#start(wish);
  }

  async #start(wish: LiveWish): Promise<void> {
    const request = { ...wish, towns: null };
    const started = await this.#ask({ kind: 'start', request });
    if (started === undefined || wish !== this.#wish) return;
    this.layout = started.layout;
    this.#show(started.frame);
    this.goTo(started.layout.reformDay);
  }

  /** Playing goes on from this minute, beginning now. */
  #clockFrom(minute: number): void {
    this.#playedMinute = minute;
    this.#playedAt = performance.now();
  }

  /** Moves the run on, once a frame; one piece at a time. */
  #step(): void {
    const { layout, frame } = this;
    if (layout === null || frame === null || this.#busy || document.hidden) return;
    if (this.playing && this.heading === null) {
      const seconds = (performance.now() - this.#playedAt) / 1000;
      const wanted = this.#playedMinute + seconds * this.speed * minutesPerDay;
      const minute = Math.min(Math.floor(wanted), layout.endDay * minutesPerDay);
      if (minute > frame.minute) void this.#go(minute);
      if (frame.minute >= layout.endDay * minutesPerDay) this.playing = false;
    } else if (this.heading !== null) void this.#go(this.heading);
  }

  async #go(minute: number): Promise<void> {
    this.#busy = true;
    const frame = await this.#ask({ kind: 'go', minute, forMilliseconds: pieceMilliseconds });
    this.#busy = false;
    if (frame === undefined) return;
    this.#show(frame);
    if (frame.minute === minute && this.heading === minute) {
      this.heading = null;
      this.#clockFrom(minute);
    } else if (frame.minute < minute && this.heading === null) {
      // the run is slower than the clock: what is behind is not caught up with
      this.#clockFrom(frame.minute);
    }
    await this.#lookClose();
  }

  #show(frame: LiveFrame): void {
    const before = this.day;
    this.frame = frame;
    const mark = dayMark(frame);
    if (mark.day !== before || this.history.length === 0) this.history = withMark(this.history, mark);
  }

  async #lookClose(): Promise<void> {
    const { cell } = this;
    if (cell < 0 || this.frame === null) return;
    const close = await this.#ask({ kind: 'cell', cell });
    if (close !== undefined && cell === this.cell) this.close = close;
  }

  /** Asks about what is shown: a question that has no answer any more is no end of the run. */
  async #inquire<Kind extends LiveTask['kind']>(
    task: Extract<LiveTask, { kind: Kind }>,
  ): Promise<Asked<LiveAnswers[Kind]>> {
    const link = this.#link;
    if (link === null) return { ok: false, error: null };
    try {
      return { ok: true, answer: await link.ask(task) };
    } catch (thrown) {
      if (link !== this.#link) return { ok: false, error: null };
      const error = plainOf(thrown);
      if (error.code === 'worker-died') this.#end(error);
      return { ok: false, error };
    }
  }

  #end(error: PlainError): void {
    this.error = error;
    this.playing = false;
    this.heading = null;
  }

  /** Asks for what the run cannot go on without: whatever fails ends it. */
  async #ask<Kind extends LiveTask['kind']>(
    task: Extract<LiveTask, { kind: Kind }>,
  ): Promise<LiveAnswers[Kind] | undefined> {
    const asked = await this.#inquire<Kind>(task);
    if (asked.ok) return asked.answer;
    if (asked.error !== null) this.#end(asked.error);
    return undefined;
  }
}
