// The state behind the Compare screen: opened scenarios, the journal of plans, the design in focus, and the run that follows the
// plan. Everything the user can do to it is a method here; the screen only shows it.
import { untrack } from 'svelte';
import type { Evaluator } from '../../src/experiment/evaluator.ts';
import { modelVersion } from '../../src/model/version.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { MessageKey } from '../i18n/dictionary.ts';
import { withAdded, type AddedDesign } from '../plan/added-designs.ts';
import { effectiveScenario } from '../plan/effective-scenario.ts';
import {
  canRedo,
  canUndo,
  currentState,
  joined,
  newJournal,
  recordChange,
  redone,
  undone,
  type Journal,
} from '../plan/journal.ts';
import { withoutKept } from '../plan/kept-plans.ts';
import { untouchedPlan, type OpenedScenario, type Plan } from '../plan/plan.ts';
import { stagesOf } from '../plan/stages.ts';
import type { TerritoryFacts } from '../plan/territory-facts.ts';
import type { SharedPlan } from '../share/share-link.ts';
import type { SessionFile } from '../storage/session-file.ts';
import type { Clerk } from '../workers/clerk.ts';
import { ComparisonRunner } from './comparison-runner.svelte.ts';
import { PassportDesk } from './passport-desk.svelte.ts';

/** The one measure declared before every run. */
const primaryMeasure = 'true-solved-share';
/** A thumb that rests this long asks for an answer. */
const settleMilliseconds = 60;

export interface WorkbenchParts {
  /** The scenario that the page opens with, and the facts of its map. */
  readonly builtIn: OpenedScenario;
  readonly facts: TerritoryFacts;
  readonly evaluator: Evaluator;
  readonly clerk: Clerk;
}

export class Workbench {
  readonly runner: ComparisonRunner;
  readonly passports: PassportDesk;
  /** Where runs are computed; finished ones are kept. */
  readonly evaluator: Evaluator;
  readonly #builtIn: OpenedScenario;
  #scenarios = $state.raw<ReadonlyMap<string, OpenedScenario>>(new Map());
  #journal = $state.raw<Journal<Plan>>({ entries: [], index: 0 });
  /** The plan while a slider is being dragged. */
  #draft = $state.raw<Plan | null>(null);
  #focus = $state('');
  /** Facts of the maps drawn so far, by scenario and seed. */
  #maps = $state.raw<ReadonlyMap<string, TerritoryFacts>>(new Map());
  readonly #clerk: Clerk;

  constructor({ builtIn, facts, evaluator, clerk }: WorkbenchParts) {
    this.evaluator = evaluator;
    this.runner = new ComparisonRunner(evaluator);
    this.passports = new PassportDesk(evaluator);
    this.#builtIn = builtIn;
    this.#clerk = clerk;
    this.#maps = new Map([[`${builtIn.hash}/${builtIn.scenario.seed}`, facts]]);
    this.#scenarios = new Map([[builtIn.hash, builtIn]]);
    this.#journal = newJournal(untouchedPlan(builtIn.hash), 'journal.start');
    this.#focus = defaultFocus(builtIn.scenario);
  }

  readonly plan = $derived.by<Plan>(() => this.#draft ?? currentState(this.#journal));
  readonly opened = $derived.by<OpenedScenario>(
    () => this.#scenarios.get(this.plan.scenarioHash) ?? this.#builtIn,
  );
  // Drawing zones changes the plan, but nothing of what is run: each of these stays the same then, and no run begins anew.
  readonly #edits = $derived(this.plan.edits);
  readonly #windowDays = $derived(this.plan.windowDays);
  readonly #seed = $derived(this.plan.seed);
  readonly #scope = $derived(this.plan.scope);
  readonly #replications = $derived(this.plan.replications);
  readonly #added = $derived(this.plan.added);
  /** The opened scenario with the designs that were added to it. */
  readonly base = $derived(withAdded(this.opened.scenario, this.#added));
  /** The scenario with the plan's differences applied: what is run. */
  readonly scenario = $derived(
    effectiveScenario(this.opened.scenario, {
      edits: this.#edits,
      windowDays: this.#windowDays,
      seed: this.#seed,
      added: this.#added,
    }),
  );
  /** Id of the design that the levers act on and that the charts speak of. */
  readonly focus = $derived(
    this.scenario.designs.some(({ id }) => id === this.#focus) ? this.#focus : defaultFocus(this.scenario),
  );
  /** Today's scheme: the first design of every scenario. */
  readonly baseline = $derived(this.opened.scenario.designs[0].id);
  readonly canUndo = $derived(canUndo(this.#journal));
  readonly canRedo = $derived(canRedo(this.#journal));
  readonly undoNote = $derived(this.#journal.entries[this.#journal.index]?.note ?? '');
  readonly redoNote = $derived(this.#journal.entries[this.#journal.index + 1]?.note ?? '');

  /** Facts of the map; generated anew only for another scenario or seed. */
  readonly mapKey = $derived(`${this.opened.hash}/${this.scenario.seed}`);
  readonly facts = $derived.by<TerritoryFacts | null>(() => this.#maps.get(this.mapKey) ?? null);

  get builtInHash(): string {
    return this.#builtIn.hash;
  }

  /** Lets the run follow the plan until the returned function is called. */
  keepRunning(): () => void {
    const end = $effect.root(() => {
      $effect(() => this.needFacts());
      $effect(() => {
        const { scenario, baseline, facts } = this;
        if (facts === null) return;
        const opening = untrack(() => this.runner.shown === null);
        const wish = { scope: this.#scope, replications: this.#replications };
        const stages = stagesOf(wish, scenario, facts.sample, opening);
        const dragging = this.#draft !== null;
        const timer = setTimeout(
          () => this.runner.start({ scenario, baseline, primary: primaryMeasure, stages }),
          dragging ? settleMilliseconds : 0,
        );
        return () => clearTimeout(timer);
      });
    });
    return () => {
      end();
      this.runner.rest();
    };
  }

  /** Has the map's facts worked out where they are not known yet. */
  needFacts(): void {
    if (this.facts === null) void this.#drawMap(this.mapKey);
  }

  async #drawMap(key: string): Promise<void> {
    const scenario = untrack(() => this.scenario);
    try {
      const facts = await this.#clerk.facts(scenario);
      this.#maps = new Map([...this.#maps, [key, facts]]);
    } catch (thrown) {
      this.runner.fail(thrown);
    }
  }

  focusOn(design: string): void {
    this.#focus = design;
  }

  /** Shows a plan that is still being changed; nothing is recorded yet. */
  preview(plan: Plan): void {
    this.#draft = plan;
  }

  /** Records a change; changes of one gesture become one entry. */
  commit(plan: Plan, note: MessageKey, gesture: string | null = null): void {
    this.#turnTo(recordChange(this.#journal, plan, note, gesture));
  }

  /** Adds a design and turns to it. */
  add(design: AddedDesign): void {
    this.commit({ ...this.plan, added: [...(this.plan.added ?? []), design] }, 'zones.note.design');
    this.#focus = design.id;
  }

  /** Takes an added design away, with the changes made to it. */
  removeAdded(id: string): void {
    const { plan } = this;
    const edits = Object.fromEntries(Object.entries(plan.edits).filter(([design]) => design !== id));
    const added = (plan.added ?? []).filter((one) => one.id !== id);
    this.commit({ ...plan, edits, added }, 'zones.note.noDesign');
  }

  undo(): void {
    this.#turnTo(undone(this.#journal));
  }

  redo(): void {
    this.#turnTo(redone(this.#journal));
  }

  /** Results of one scenario are never shown under the names of another: they go in the same frame. */
  #turnTo(journal: Journal<Plan>): void {
    const before = this.plan.scenarioHash;
    this.#draft = null;
    this.#journal = journal;
    if (this.plan.scenarioHash === before) return;
    this.runner.clear();
    this.passports.clear();
  }

  /** Opens a scenario beside the present one; undo goes back to it. */
  open(opened: OpenedScenario, note: MessageKey = 'journal.open'): void {
    this.#scenarios = new Map([...this.#scenarios, [opened.hash, opened]]);
    this.commit(untouchedPlan(opened.hash), note);
    this.#focus = defaultFocus(opened.scenario);
  }

  /** Knows further scenarios; nothing on screen changes. */
  learn(scenarios: readonly OpenedScenario[]): void {
    this.#scenarios = new Map([...this.#scenarios, ...scenarios.map((one) => [one.hash, one] as const)]);
  }

  knows(scenarioHash: string): boolean {
    return this.#scenarios.has(scenarioHash);
  }

  scenarioOf(hash: string): Scenario | undefined {
    return this.#scenarios.get(hash)?.scenario;
  }

  /** Takes over a plan from a link; undo goes back to what was there. */
  adopt({ plan, focus }: SharedPlan): void {
    this.commit(plan, 'journal.link');
    this.#focus = focus;
  }

  /** Takes over the session of an earlier visit. */
  restore(session: SessionFile, scenarios: readonly OpenedScenario[]): void {
    this.learn(scenarios);
    this.#turnTo(session.journal);
    this.#focus = session.focus;
  }

  /** Takes over a project from a file; undo leads back through its history to what was open before. */
  join({ journal, focus }: SessionFile, scenarios: readonly OpenedScenario[]): void {
    this.learn(scenarios);
    this.#turnTo(joined(this.#journal, journal, 'journal.project'));
    this.#focus = focus;
  }

  /** Returns the session as it is stored; `whole` with the scenario too that comes with this version of the page. */
  session({ whole = false }: { readonly whole?: boolean } = {}): SessionFile {
    const used = new Set(this.#journal.entries.map(({ state }) => state.scenarioHash));
    const texts = [...this.#scenarios.values()]
      .filter(({ hash }) => used.has(hash) && (whole || hash !== this.#builtIn.hash))
      .map(({ hash, text }) => [hash, text] as const);
    const scenarios = Object.fromEntries(texts);
    return {
      format: 'wangge-session/1',
      modelVersion,
      journal: this.#journal,
      scenarios,
      focus: this.#focus,
    };
  }

  shared(): SharedPlan {
    const { hash, scenario } = this.opened;
    const named = hash === this.#builtIn.hash ? {} : { scenario: { id: scenario.id, title: scenario.title } };
    return { plan: withoutKept(currentState(this.#journal)), modelVersion, focus: this.focus, ...named };
  }
}

/** The first design after today's: what a newcomer wants to see against today. */
const defaultFocus = ({ designs }: Scenario): string => (designs[1] ?? designs[0]).id;
