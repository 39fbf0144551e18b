// The design loop on the Zones screen: simulate the plan, redraw it by the work of each grid cell, until it settles. Plans are searched in
// the planner's worker, worlds are run in the page's pool.
import { runDesignLoop, type DesignLoop, type LoopStep } from '../../src/experiment/zones/design-loop.ts';
import { requestOf } from '../plan/plan-wish.ts';
import { Planner } from '../workers/planner.ts';
import type { TrialRun } from './trial-run.svelte.ts';
import type { ZoneDesk } from './zone-desk.svelte.ts';
import type { ZoneSearch } from './zone-search.svelte.ts';

export class ZoneLoopTrial {
  worlds = $state(2);
  rounds = $state(4);
  /** Steps so far, and how it ended; null while it is going on. */
  #found = $state.raw<{
    readonly map: string;
    readonly steps: readonly LoopStep[];
    readonly ended: DesignLoop['ended'] | null;
  } | null>(null);
  readonly #desk: ZoneDesk;
  readonly #search: ZoneSearch;
  readonly #run: TrialRun;
  readonly #planner = new Planner();

  constructor(desk: ZoneDesk, search: ZoneSearch, run: TrialRun) {
    this.#desk = desk;
    this.#search = search;
    this.#run = run;
  }

  readonly found = $derived.by(() => (this.#found?.map === this.#desk.workbench.mapKey ? this.#found : null));
  /** Most runs that it takes. */
  readonly runs = $derived(this.worlds * (this.rounds + 1));

  /** Carries the loop through from the plan on the page. */
  start(): Promise<void> {
    const { ground, settled, today, norms, workbench } = this.#desk;
    if (ground === null || settled === null || today === null) return Promise.resolve();
    const map = workbench.mapKey;
    const { worlds, rounds } = this;
    const wish = { ...this.#search.wish, zones: settled.zones, stability: 0 };
    const {
      balance: _by,
      weights: _all,
      ...request
    } = requestOf('generate', wish, { norms, plan: settled, today });
    const steps: LoopStep[] = [];
    this.#found = { map, steps, ended: null };
    return this.#run.start('loop', this.runs, async (signal, tell) => {
      signal.addEventListener('abort', () => this.#planner.cancel());
      const { ended, error } = await runDesignLoop({
        scenario: workbench.scenario,
        territory: ground.territory,
        units: ground.units,
        start: settled,
        request: { ...request, weights: { communities: wish.integrity } },
        worlds,
        rounds,
        evaluator: workbench.evaluator,
        signal,
        search: async (units, asked) => {
          const plan = asked.near ?? settled;
          const task = { kind: 'generate', units, plan, request: asked } as const;
          return (await this.#planner.search(task, () => undefined))?.[0] ?? null;
        },
        onWorld: (round, done) => tell(round * worlds + done),
        onStep: (step) => {
          steps.push(step);
          this.#found = { map, steps: [...steps], ended: null };
        },
      });
      this.#found = { map, steps: [...steps], ended };
      if (error !== null) this.#run.say('loop', error);
    });
  }

  /** Takes the plan of a step. */
  take(step: LoopStep): void {
    this.#desk.enter(step.plan, 'zones.note.loop');
  }
}
