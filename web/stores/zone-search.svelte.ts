// The search for plans on the Zones screen: what is asked for, how far it has come, what it found. One search at a time; a plan that
// is found is one entry of the journal, several are kept to choose from.
import { message, type Message } from '../i18n/said.ts';
import type { GeneratedPlan } from '../../src/zoning/generate/generated-plan.ts';
import { hasZonesToday } from '../../src/experiment/zones/todays-plan.ts';
import { defaultZones, searchDefaults } from '../../src/zoning/generate/search-defaults.ts';
import { requestOf, type PlanWish } from '../plan/plan-wish.ts';
import type { PlannerProgress, SearchKind } from '../workers/planner-work.ts';
import { Planner } from '../workers/planner.ts';
import type { ZoneDesk } from './zone-desk.svelte.ts';

export class ZoneSearch {
  wish = $state.raw<PlanWish>({
    zones: 0,
    within: searchDefaults.within,
    balance: searchDefaults.balance,
    integrity: searchDefaults.communities,
    stability: searchDefaults.stability,
    seed: searchDefaults.seed,
  });
  /** What is being searched; null = nothing. */
  running = $state<SearchKind | null>(null);
  progress = $state.raw<PlannerProgress | null>(null);
  /** How the last search ended. */
  outcome = $state.raw<Message | null>(null);
  /** Why its plan is outside the norms, in the two languages of the planner; empty when it is not. */
  reasons = $state.raw<GeneratedPlan['reasons']>([]);
  /** Plans to choose from, as they were found, and the map that they belong to. */
  gallery = $state.raw<{ readonly map: string; readonly plans: readonly GeneratedPlan[] } | null>(null);
  readonly #desk: ZoneDesk;
  readonly #planner = new Planner();

  constructor(desk: ZoneDesk) {
    this.#desk = desk;
  }

  /** Zones to ask for where the user says nothing: as many as the plan in hand; from today's on as on the command line. */
  readonly #usual = $derived.by(() => {
    const { ground, today, isToday, norms, workbench } = this.#desk;
    if (ground === null || today === null || !isToday) return this.#desk.plan?.zones ?? 1;
    const isAssumed = !hasZonesToday(workbench.scenario);
    return defaultZones(ground.units, norms, { zones: today.zones, isAssumed }).zones;
  });
  readonly zones = $derived.by(() => this.wish.zones || this.#usual);

  set(change: Partial<PlanWish>): void {
    this.wish = { ...this.wish, ...change };
  }

  /** Starts a search; one that is going on ends. */
  async start(kind: SearchKind): Promise<void> {
    const { ground, plan, today, norms, workbench } = this.#desk;
    if (ground === null || plan === null || today === null) return;
    const map = workbench.mapKey;
    this.running = kind;
    this.progress = null;
    this.outcome = null;
    this.reasons = [];
    try {
      const request = requestOf(kind, { ...this.wish, zones: this.zones }, { norms, plan, today });
      const task = { kind, units: ground.units, plan, request };
      const found = await this.#planner.search(task, (progress) => {
        this.progress = progress;
      });
      if (found === null) return; // cancelled, or a newer search has begun
      this.running = null;
      if (map === this.#desk.workbench.mapKey) this.#take(kind, found, map);
    } catch (thrown) {
      this.running = null;
      this.outcome = message('zones.search.failed', {
        reason: thrown instanceof Error ? thrown.message : String(thrown),
      });
    }
  }

  cancel(): void {
    this.#planner.cancel();
    this.running = null;
    this.progress = null;
    this.outcome = message('zones.search.cancelled');
  }

  /** Puts a plan of the gallery on the page. */
  choose(found: GeneratedPlan): void {
    this.#desk.enter(found.plan, 'zones.note.gallery');
  }

  #take(kind: SearchKind, found: readonly GeneratedPlan[], map: string): void {
    const feasible = found.filter((one) => one.feasible).length;
    if (kind === 'gallery') {
      this.gallery = { map, plans: found };
      this.outcome = message('zones.search.gallery.done', { n: found.length, kept: feasible });
    } else {
      const [{ plan, reasons, breaches }] = found;
      this.#desk.enter(plan, `zones.note.${kind}`);
      this.reasons = reasons;
      const zones = new Set(breaches.map(({ zone }) => zone)).size;
      this.outcome =
        feasible > 0 ? message('zones.search.kept') : message('zones.search.outside', { n: zones });
    }
    this.#desk.say(this.outcome);
  }
}
