// One replication as it is watched (推演): goes forward, back to any moment, and answers questions about what it shows. It drives the
// engine of all runs and looks at it through model/view, so what is watched is the run that a comparison makes, to the bit. Knows
// nothing of threads, messages or the page.
import { Engine, type EngineSnapshot } from '../../model/engine.ts';
import type { Biography } from '../../model/ledger/tracer.ts';
import { compileTownPolicy, type TownPolicy } from '../../model/plan/town-policy.ts';
import {
  decisionTerms,
  hidingChance,
  type DecisionCase,
  type DecisionView,
} from '../../model/view/decision-terms.ts';
import { openIncidents, rowOfOrigin, type OpenIncident } from '../../model/view/incident-list.ts';
import { liveFrame, type LiveFrame } from '../../model/view/live-frame.ts';
import { liveLayout, type LiveLayout } from '../../model/view/live-layout.ts';
import { residentsView, type ResidentsView } from '../../model/view/residents-view.ts';
import { workerView, type WorkerView } from '../../model/view/worker-view.ts';
import { generateTerritory } from '../../scenario/generate/generate-territory.ts';
import { policyOf } from '../../scenario/patch.ts';
import { baselinePolicies, policyTimeline, type DatedPolicies } from '../../scenario/policy-timeline.ts';
import type { Patch, Policy, Scenario } from '../../scenario/schema/scenario.ts';
import { WanggeError } from '../../core/errors.ts';
import { SnapshotShelf } from './snapshot-shelf.ts';

export interface LiveRequest {
  readonly scenario: Scenario;
  /** Id of a design of the scenario. */
  readonly design: string;
  readonly replication: number;
  /** Global indices of the towns to run, null = the whole district. */
  readonly towns: readonly number[] | null;
  /** Memory for going back, bytes; half a gigabyte where absent. */
  readonly snapshotBytes?: number;
}

/** What is asked of the decision microscope: a live incident, or one made up, before the worker of a global cell. */
export type DecisionQuestion =
  { readonly origin: readonly [number, number] } | Exclude<DecisionCase, { readonly row: number }>;

/** Chance that the worker hides, under one value of a setting. */
export interface HidingPoint {
  readonly value: number;
  readonly hidingProbability: number;
}

const usualBytes = 512 * 1024 * 1024;
const minutesPerDay = 1440;

export class LiveRun {
  readonly layout: LiveLayout;
  private readonly engine: Engine;
  private readonly scenario: Scenario;
  private readonly timeline: readonly DatedPolicies[];
  private readonly shelf: SnapshotShelf;

  /** @throws WanggeError `unknown-town`, `unknown-design`, `invalid-design` */
  constructor({ scenario, design, replication, towns, snapshotBytes = usualBytes }: LiveRequest) {
    this.scenario = scenario;
    this.timeline = policyTimeline(scenario, design);
    const policies = baselinePolicies(scenario);
    this.engine = new Engine(scenario, generateTerritory(scenario), { replication, towns, policies });
    this.engine.applyDesign(this.timeline);
    this.shelf = new SnapshotShelf(snapshotBytes);
    this.layout = this.engine.look(liveLayout);
    this.shelf.keep(0, this.engine.snapshot());
  }

  /** Minute up to which it has come; and the last. */
  get minute(): number {
    return this.engine.nowMinute;
  }

  get endMinute(): number {
    return this.engine.endMinute;
  }

  /** Goes forward to a minute, keeping snapshots on the way. */
  advance(untilMinute: number): void {
    const until = Math.min(untilMinute, this.endMinute);
    while (this.minute < until) {
      const day = Math.floor(this.minute / minutesPerDay);
      if (this.minute % minutesPerDay === 0 && this.shelf.wants(day)) {
        this.shelf.keep(this.minute, this.engine.snapshot());
      }
      this.engine.advance(Math.min(until, (day + 1) * minutesPerDay));
    }
  }

  /**
   * Goes back to the last snapshot before a minute when the run is beyond it; call advance to reach the minute itself.
   * @returns the minute from which it goes on
   */
  rewind(minute: number): number {
    const ahead = this.shelf.before(minute);
    // forward, a snapshot is of use only if it lies beyond where the run stands
    if (ahead !== undefined && (minute < this.minute || ahead.minute > this.minute)) {
      this.backTo(ahead.snapshot);
    }
    return this.minute;
  }

  /** Returns the picture of the moment. */
  frame(): LiveFrame {
    return this.engine.look(liveFrame);
  }

  /** Returns the open incidents of a grid. @param cell global index @throws WanggeError `not-watched` */
  incidents(cell: number): OpenIncident[] {
    const local = this.localCell(cell);
    return this.engine.look((world) => openIncidents(world, local));
  }

  /** Looks at the worker, and at the residents, of a grid. @param cell global index @throws WanggeError `not-watched` */
  worker(cell: number): WorkerView {
    const local = this.localCell(cell);
    return this.engine.look((world) => workerView(world, local));
  }

  residents(cell: number): ResidentsView {
    const local = this.localCell(cell);
    return this.engine.look((world) => residentsView(world, local));
  }

  /**
   * Tells the life of an incident up to now: the run goes back to before it arose and comes again to where it stands, watching it.
   * @param ariseMinute when it arose, as its list says
   * @returns undefined when no such incident has arisen
   */
  biography(origin: readonly [number, number], ariseMinute: number): Biography | undefined {
    const now = this.minute;
    const { engine } = this;
    const start = this.shelf.before(ariseMinute - 1);
    if (start === undefined) return undefined;
    this.backTo(start.snapshot);
    engine.trace([origin]);
    engine.advance(now);
    const found = engine.biographies();
    engine.trace([]);
    return found[0];
  }

  /** Explains a decision as it would be taken now. @throws WanggeError `not-watched` when the incident or grid is not there */
  decision(question: DecisionQuestion): DecisionView {
    return this.engine.look((world, clock) => decisionTerms(world, clock, this.caseOf(question)));
  }

  /**
   * Returns how likely the worker hides now, for values of one setting, all else equal: beliefs and books stay as they are.
   * @param patchOf the policy's patch for a value, laid over the design in force
   * @throws WanggeError `not-watched`, `invalid-design`
   */
  hidingCurve(
    question: DecisionQuestion,
    values: readonly number[],
    patchOf: (value: number) => Patch,
  ): HidingPoint[] {
    const about = this.caseOf(question);
    return values.map((value) => {
      // towns under the same policy share it, and it is patched once
      const known = new Map<Policy, TownPolicy>();
      const changed = (policy: Policy): TownPolicy => {
        const compiled = known.get(policy) ?? compileTownPolicy(this.patched(policy, patchOf(value)));
        known.set(policy, compiled);
        return compiled;
      };
      const hidingProbability = this.engine.look((world, clock) =>
        hidingChance(
          world,
          clock,
          about,
          world.policies.map(({ source }) => changed(source)),
        ),
      );
      return { value, hidingProbability };
    });
  }

  /** Returns the policy in force now in the town of a grid. @param cell global index @throws WanggeError `not-watched` */
  policy(cell: number): Policy {
    const local = this.localCell(cell);
    return this.engine.look(({ policies, plan }) => policies[plan.selection.cellTown[local]].source);
  }

  private backTo(snapshot: EngineSnapshot): void {
    this.engine.restore(snapshot);
    this.engine.applyDesign(this.timeline);
  }

  private patched(policy: Policy, patch: Patch): Policy {
    const result = policyOf({ ...this.scenario, ...policy }, [patch]);
    if (result.ok) return result.policy;
    const [{ zh, en, pointer }] = result.problems;
    throw new WanggeError('invalid-design', { zh, en }, { pointer });
  }

  private caseOf(question: DecisionQuestion): DecisionCase {
    if (!('origin' in question)) return { ...question, cell: this.localCell(question.cell) };
    const row = this.engine.look((world) => rowOfOrigin(world, question.origin));
    if (row !== 0) return { row };
    throw notWatched('这个问题已经结束，或还没有发生', 'This incident has ended, or has not arisen yet');
  }

  private localCell(cell: number): number {
    const local = this.layout.cellIds.indexOf(cell);
    if (local >= 0) return local;
    throw notWatched('这个网格不在推演范围内', 'This grid is not part of the run');
  }
}

const notWatched = (zh: string, en: string): WanggeError => new WanggeError('not-watched', { zh, en });
