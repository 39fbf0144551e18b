// What the number of zones does, simulated: a plan is drawn for each number, then all of them meet the same worlds.
import { sampleTowns } from '../../src/experiment/sampling.ts';
import { WORLDS_FOR_VERDICT } from '../../src/experiment/statistics/verdict.ts';
import { runZoneCounts, type ZoneCounts } from '../../src/experiment/zones/zone-counts.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import { planOfLabels } from '../../src/zoning/plan/zone-plan.ts';
import { Planner } from '../workers/planner.ts';
import type { TrialRun } from './trial-run.svelte.ts';
import type { ZoneDesk } from './zone-desk.svelte.ts';
import type { ZoneSearch } from './zone-search.svelte.ts';

/** Towns that stand for the district where not all are run. */
export const sampledTowns = 3;
/** Most numbers of zones at once, and most zones a town may have in the model. */
export const countLimits = { most: 8, perTown: 24 } as const;
/** Zones per town to begin with: those of claim P7 and between. */
const firstPerTown = [1, 2, 3, 6, 12] as const;

export class ZoneCountTrial {
  /** Numbers of zones as they were typed; empty = the first ones. */
  typed = $state('');
  worlds = $state<number>(WORLDS_FOR_VERDICT);
  scope = $state<'sample' | 'district'>('sample');
  #found = $state.raw<{
    readonly map: string;
    readonly counts: ZoneCounts;
    readonly plans: readonly ZonePlan[];
    readonly towns: number | null;
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
  readonly #towns = $derived.by(() => this.#desk.ground?.territory.towns ?? 1);
  readonly first = $derived.by(() => {
    const cells = this.#desk.ground?.units.count ?? 1;
    return firstPerTown.map((each) => each * this.#towns).filter((zones) => zones <= cells);
  });
  /** What was typed and is not run: no number of zones of this map, or one too many. */
  readonly leftOut = $derived.by(() =>
    this.typed.split(/[\s,，、;；]+/).filter((word) => word !== '' && !this.numbers.includes(Number(word))),
  );
  /** Numbers to run, ascending; those that cannot be are left out. */
  readonly numbers = $derived.by(() => {
    const most = this.#desk.ground?.units.count ?? 1;
    const typed = this.typed.split(/[\s,，、;；]+/).map(Number);
    const fit = [...new Set(typed)]
      .filter((zones) => Number.isInteger(zones) && zones >= 1 && zones <= most)
      .sort((a, b) => a - b);
    return fit.length > 0 ? fit.slice(0, countLimits.most) : this.first;
  });
  readonly samples = $derived.by(() => this.scope === 'sample' && this.#towns > sampledTowns);
  readonly runs = $derived(this.worlds * this.numbers.length);

  /** Draws a plan for each number and runs them. */
  start(): Promise<void> {
    const { ground, workbench } = this.#desk;
    const { numbers, worlds, runs } = this;
    if (ground === null || numbers.length < 2) return Promise.resolve();
    const map = workbench.mapKey;
    const { territory, units } = ground;
    const towns = this.samples ? sampleTowns(territory, { count: sampledTowns }) : null;
    const { within, balance, integrity, seed } = this.#search.wish;
    return this.#run.start('counts', runs, async (signal, tell) => {
      signal.addEventListener('abort', () => this.#planner.cancel());
      const plans: ZonePlan[] = [];
      for (const zones of numbers) {
        const weights = { communities: integrity };
        const request = { zones, seed, bounds: {}, within, balance, weights };
        const plan = planOfLabels(new Int32Array(units.count), 1);
        const found = await this.#planner.search({ kind: 'generate', units, plan, request }, () => undefined);
        if (found === null || signal.aborted) return;
        plans.push(found[0].plan);
      }
      const { scenario, evaluator } = workbench;
      const onWorld = (done: number) => tell(done * numbers.length);
      const counts = await runZoneCounts({ scenario, plans, worlds, towns, evaluator, signal, onWorld });
      if (counts !== null) this.#found = { map, counts, plans, towns: towns?.length ?? null };
    });
  }

  /** Takes the plan of a number. */
  take(plan: ZonePlan): void {
    this.#desk.enter(plan, 'zones.note.gallery');
  }
}
