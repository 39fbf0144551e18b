// What the Zones screen has surveyed beside plans: for which numbers of zones there are plans, where the plan stands among plans drawn at
// random, where places should be. One survey at a time; an answer that no longer fits plan or norms is kept and called stale.
import { zoneSums } from '../../src/zoning/generate/generated-plan.ts';
import type { WindowRow } from '../../src/zoning/generate/zone-window.ts';
import { checkNorms } from '../../src/zoning/norms/check-norms.ts';
import type { KeptNorms } from '../../src/zoning/generate/kept-norms.ts';
import { planHash } from '../../src/zoning/plan/plan-text.ts';
import { coefficientOfVariation } from '../../src/zoning/scoreboard/inequality.ts';
import { message, type Message } from '../i18n/said.ts';
import { countRange } from '../plan/count-range.ts';
import { boundsOf } from '../plan/zone-bounds.ts';
import { requestOf } from '../plan/plan-wish.ts';
import { sitesOnPlan } from '../plan/sites-on-plan.ts';
import { Planner } from '../workers/planner.ts';
import type { PlannerProgress } from '../workers/planner-work.ts';
import type { DistrictSites } from '../workers/site-district.ts';
import type { PlanRanks, SurveyAnswers, SurveyGround, SurveyTask } from '../workers/survey-work.ts';
import type { ZoneDesk } from './zone-desk.svelte.ts';
import type { ZoneSearch } from './zone-search.svelte.ts';

/** Plans drawn at random; a hundred make ranks easy to read. */
export const ensemblePlans = 100;

/** A number of zones that was tried, and how unlike the zones of its best plan are in what is to be balanced. */
export interface RangeRow extends WindowRow {
  readonly variation: number;
}

interface Kept<Answer> {
  /** What it was reckoned from. */
  readonly key: string;
  readonly answer: Answer;
}

export class ZoneSurvey {
  running = $state<SurveyTask['kind'] | null>(null);
  progress = $state.raw<PlannerProgress | null>(null);
  /** How a survey went wrong or what it did, by kind. */
  said = $state.raw<Readonly<Partial<Record<SurveyTask['kind'], Message>>>>({});
  #range = $state.raw<Kept<readonly RangeRow[]> | null>(null);
  #ranks = $state.raw<Kept<PlanRanks> | null>(null);
  #sites = $state.raw<Kept<DistrictSites> | null>(null);
  /** What was found about norms that can be drawn, and the norms that it holds for. */
  #norms = $state.raw<Kept<KeptNorms> | null>(null);
  /** Centres to ask for in the whole district; 0 = as many as there are zones. */
  wished = $state(0);
  readonly #desk: ZoneDesk;
  readonly #search: ZoneSearch;
  readonly #planner = new Planner();

  constructor(desk: ZoneDesk, search: ZoneSearch) {
    this.#desk = desk;
    this.#search = search;
  }

  readonly #map = $derived.by(() => this.#desk.workbench.mapKey);
  readonly #normsKey = $derived.by(() => `${this.#map} ${JSON.stringify(this.#desk.norms)}`);
  readonly #rangeKey = $derived.by(
    () => `${this.#normsKey} ${JSON.stringify({ ...this.#search.wish, zones: 0 })}`,
  );
  readonly #planKey = $derived.by(() =>
    this.#desk.settled === null ? '' : `${this.#normsKey} ${planHash(this.#desk.settled)}`,
  );
  readonly sitesWished = $derived.by(() => this.wished || this.#desk.settled?.zones || 1);

  /** Answers about another map are not shown at all. */
  readonly range = $derived.by(() => this.#shown(this.#range, this.#rangeKey));
  readonly ranks = $derived.by(() => this.#shown(this.#ranks, this.#planKey));
  readonly norms = $derived.by(() => this.#shown(this.#norms, this.#normsKey));
  readonly sites = $derived.by(() => this.#shown(this.#sites, `${this.#normsKey} ${this.sitesWished}`));

  #shown<Answer>(kept: Kept<Answer> | null, key: string) {
    if (kept === null || !kept.key.startsWith(`${this.#map} `)) return null;
    return { answer: kept.answer, stale: kept.key !== key };
  }

  /** Tries the numbers of zones around what the norms allow. */
  async findRange(): Promise<void> {
    const { ground, settled, today, norms } = this.#desk;
    if (ground === null || settled === null || today === null) return;
    const key = this.#rangeKey;
    const { wish, zones } = this.#search;
    const { units } = ground;
    const counts = countRange(checkNorms(units, norms).zones, zones, units.count);
    const { zones: _one, ...request } = requestOf(
      'generate',
      { ...wish, zones },
      { norms, plan: settled, today },
    );
    const rows = await this.#ask({ kind: 'range', units, request: { ...request, ...counts } });
    if (rows === null) return;
    const values = units[wish.balance];
    const answer = rows.map((row) => ({
      ...row,
      variation: coefficientOfVariation(zoneSums(values, row.plan.zoneOf, row.plan.zones)),
    }));
    this.#range = { key, answer };
  }

  /** Finds norms that a plan really keeps, by drawing, and sets them; the number of zones that was drawn is asked for from then on. */
  async findNorms(): Promise<void> {
    const { ground, settled, today, norms } = this.#desk;
    if (ground === null || settled === null || today === null) return;
    const key = this.#normsKey;
    const { wish, zones } = this.#search;
    const asked = requestOf('generate', { ...wish, zones }, { norms, plan: settled, today });
    const { bounds: _norms, ...rest } = asked;
    const request = { ...rest, norms, anyNumber: wish.zones === 0 };
    const answer = await this.#ask({ kind: 'norms', units: ground.units, request });
    if (answer === null || key !== this.#normsKey) return;
    if (answer.changes.length > 0) this.#desk.setBounds(boundsOf(answer.norms));
    this.#search.set({ zones: answer.zones });
    this.#norms = { key: this.#normsKey, answer };
  }

  /** Ranks the plan among plans drawn at random, and meets its bounds with draws of growth. */
  async findRanks(): Promise<void> {
    const { settled, today } = this.#desk;
    const ground = this.#ground();
    if (ground === null || settled === null || today === null) return;
    const key = this.#planKey;
    const { within, seed } = this.#search.wish;
    const more = { plan: settled, today, within, seed, plans: ensemblePlans };
    const answer = await this.#ask({ kind: 'ranks', ...ground, ...more });
    if (answer !== null) this.#ranks = { key, answer };
  }

  /** Finds centres for the whole district. */
  async findSites(): Promise<void> {
    const ground = this.#ground();
    if (ground === null) return;
    const sites = this.sitesWished;
    const key = `${this.#normsKey} ${sites}`;
    const answer = await this.#ask({ kind: 'sites', ...ground, sites, seed: this.#search.wish.seed });
    if (answer !== null) this.#sites = { key, answer };
  }

  /** Puts a centre and the fewest stations into every zone of the plan, as one entry of the journal. */
  async placeInZones(): Promise<void> {
    const { settled } = this.#desk;
    const ground = this.#ground();
    if (ground === null || settled === null) return;
    const key = this.#planKey;
    const answer = await this.#ask({
      kind: 'places',
      ...ground,
      plan: settled,
      seed: this.#search.wish.seed,
    });
    if (answer === null || key !== this.#planKey) return;
    this.#desk.enter(answer.plan, 'zones.note.places');
    const sum = (counts: Int32Array): number => counts.reduce((total, count) => total + count, 0);
    const centres = answer.plan.centres.filter((cell) => cell >= 0).length;
    const said = { centres, stations: sum(answer.stations), least: sum(answer.atLeast) };
    this.#say('places', message('zones.sites.placed', said));
  }

  /** Puts centres of the whole district on the plan. */
  take(cells: readonly number[]): void {
    const { ground, settled } = this.#desk;
    if (ground === null || settled === null) return;
    this.#desk.enter(sitesOnPlan(ground.units, settled, cells), 'zones.note.places');
  }

  cancel(): void {
    const kind = this.running;
    this.#planner.cancel();
    this.running = null;
    this.progress = null;
    if (kind !== null) this.#say(kind, message('zones.survey.cancelled'));
  }

  #ground(): SurveyGround | null {
    const { ground, norms } = this.#desk;
    return ground && { units: ground.units, ways: ground.ways, norms };
  }

  #say(kind: SurveyTask['kind'], said: Message): void {
    this.said = { ...this.said, [kind]: said };
    this.#desk.say(said);
  }

  /** Has a task done; null when it was cancelled, failed, or the map is another by now. */
  async #ask<Kind extends SurveyTask['kind']>(
    task: Extract<SurveyTask, { readonly kind: Kind }>,
  ): Promise<SurveyAnswers[Kind] | null> {
    const map = this.#map;
    this.running = task.kind;
    this.progress = null;
    this.said = { ...this.said, [task.kind]: undefined };
    try {
      const answer = await this.#planner.survey(task, (progress) => (this.progress = progress));
      if (answer === null) return null;
      this.running = null;
      return map === this.#map ? answer : null;
    } catch (thrown) {
      this.running = null;
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      this.#say(task.kind, message('zones.search.failed', { reason }));
      return null;
    }
  }
}
