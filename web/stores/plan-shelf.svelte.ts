// The state behind the comparison of plans on the Zones screen: which plans there are, which of them are compared, on how many worlds,
// and whether what is shown still belongs to them.
import type { Evaluator } from '../../src/experiment/evaluator.ts';
import { scenarioOfPlans } from '../../src/experiment/zones/plan-designs.ts';
import type { BilingualText } from '../../src/scenario/schema/parameter.ts';
import { readPlan } from '../../src/data/plan-file.ts';
import type { ZonePlan } from '../../src/zoning/plan/zone-plan.ts';
import { candidatePlans, chosenPlans, planLimits, type CandidatePlan } from '../plan/compared-plans.ts';
import { keptLimits, withKept } from '../plan/kept-plans.ts';
import { planStages } from '../plan/plan-stages.ts';
import { PlanRunner, type PlanRequest } from './plan-runner.svelte.ts';
import type { ZoneDesk } from './zone-desk.svelte.ts';
import type { ZoneSearch } from './zone-search.svelte.ts';

export class PlanShelf {
  readonly runner: PlanRunner;
  /** The section is unfolded. */
  isOpen = $state(false);
  worlds = $state(10);
  /** Design of the plan that pictures of one plan show; empty = the first after the baseline. */
  focus = $state('');
  #ticks = $state.raw<Readonly<Record<string, boolean>>>({});
  readonly #desk: ZoneDesk;
  readonly #search: ZoneSearch;

  constructor(desk: ZoneDesk, search: ZoneSearch, evaluator: Evaluator) {
    this.#desk = desk;
    this.#search = search;
    this.runner = new PlanRunner(evaluator);
  }

  /** Without the stroke that is going on: a list need not follow every cell. */
  readonly candidates = $derived.by<readonly CandidatePlan[]>(() => {
    const { ground, today, settled, isToday, workbench } = this.#desk;
    if (!this.isOpen || ground === null || today === null) return [];
    const { gallery } = this.#search;
    return candidatePlans({
      today,
      page: isToday ? null : settled,
      kept: workbench.plan.kept ?? [],
      found: gallery?.map === workbench.mapKey ? gallery.plans.map(({ plan }) => plan) : [],
      map: workbench.scenario.seed,
      cells: ground.units.count,
    });
  });
  readonly chosen = $derived(chosenPlans(this.candidates, this.#ticks));
  readonly canRun = $derived(this.chosen.length >= planLimits.least);
  readonly isFull = $derived(this.chosen.length >= planLimits.most);
  readonly keptIsFull = $derived.by(() => (this.#desk.workbench.plan.kept?.length ?? 0) >= keptLimits.plans);
  /** Names everything that the numbers depend on. */
  readonly #key = $derived.by(() =>
    [this.#desk.workbench.mapKey, ...this.chosen.map(({ hash }) => hash), this.worlds].join('/'),
  );
  readonly isStale = $derived.by(() => {
    const { result } = this.runner;
    if (result === null) return false;
    return result.request.key !== this.#key || this.#scenarioRun !== this.#desk.workbench.scenario;
  });
  #scenarioRun = $state.raw<unknown>(null);

  isChosen(id: string): boolean {
    return this.chosen.some((one) => one.id === id);
  }

  /** Takes a plan into the comparison, or out of it. */
  tick(id: string, on: boolean): void {
    this.#ticks = { ...this.#ticks, [id]: on };
  }

  /** Puts a plan aside under a name. @param plan the one on the page unless another is given */
  keep(name: string, plan: ZonePlan | null = this.#desk.settled): void {
    if (plan === null) return;
    const { workbench } = this.#desk;
    const kept = withKept(workbench.plan.kept, name, plan, workbench.scenario.seed);
    workbench.commit({ ...workbench.plan, kept }, 'plans.note.keep');
    this.tick(kept[kept.length - 1].id, true);
  }

  /**
   * Puts the plan of a file aside under the file's name.
   * @returns what the user should know of the file all the same
   * @throws WanggeError that says what is wrong with it
   */
  keepFile(text: string, name: string): readonly BilingualText[] {
    const { ground } = this.#desk;
    const doubts: BilingualText[] = [];
    if (ground === null) return doubts;
    const plan = readPlan(text, name, ground.territory, (doubt) => doubts.push(doubt));
    this.keep(name.replace(/\.[^.]*$/, ''), plan);
    return doubts;
  }

  remove(id: string): void {
    const { workbench } = this.#desk;
    const kept = (workbench.plan.kept ?? []).filter((one) => one.id !== id);
    workbench.commit({ ...workbench.plan, kept }, 'plans.note.remove');
  }

  /** Puts a plan of the list on the page. */
  show({ plan }: CandidatePlan): void {
    this.#desk.enter(plan, 'plans.note.show');
  }

  /** Simulates the chosen plans. */
  start(): void {
    const request = this.#request();
    if (request === null) return;
    this.#scenarioRun = this.#desk.workbench.scenario;
    this.focus = '';
    void this.runner.start(request);
  }

  #request(): PlanRequest | null {
    const { ground, workbench } = this.#desk;
    if (ground === null || !this.canRun) return null;
    const plans = this.chosen.map(({ hash, name, plan, text }) => ({ id: `plan-${hash}`, name, plan, text }));
    const entries = plans.map(({ id, text }) => ({ id, title: { zh: id, en: id }, plan: text }));
    return {
      scenario: scenarioOfPlans(workbench.scenario, entries),
      ground,
      plans,
      stages: planStages(
        ground.units,
        plans.map(({ plan }) => plan),
        this.worlds,
      ),
      key: this.#key,
    };
  }
}
