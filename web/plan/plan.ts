// What the user has set up: an opened scenario and the differences from it. Plain immutable data, small enough for the journal,
// the autosave and a link. It holds no results and no view state.
import type { Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import type { ReportWish } from '../report/report-wish.ts';
import type { AddedDesign } from './added-designs.ts';
import type { DrawnZones } from './drawn-zones.ts';
import type { KeptPlan } from './kept-plans.ts';
import type { ZoneBounds } from './zone-bounds.ts';

/** `auto`: sampled towns first, then the whole district; the others stay with one of the two. */
export const scopes = ['auto', 'sample', 'district'] as const;
export type Scope = (typeof scopes)[number];

/** A scenario as it was opened: the text is the file, the hash its canonical identity. */
export interface OpenedScenario {
  readonly text: string;
  readonly hash: string;
  readonly scenario: Scenario;
}

export interface Plan {
  /** Hash of the scenario that the differences belong to. */
  readonly scenarioHash: string;
  /** Changed levers by design id. */
  readonly edits: Readonly<Record<string, Patch>>;
  /** Days of the observation window; null = as in the scenario. */
  readonly windowDays: number | null;
  /** Seed text; null = as in the scenario. */
  readonly seed: string | null;
  /** Worlds wanted. */
  readonly replications: number;
  readonly scope: Scope;
  /** Zones that were drawn on this scenario's map; absent = today's. */
  readonly zones?: DrawnZones;
  /** What zones should be like; absent = the norms of the documents. */
  readonly bounds?: ZoneBounds;
  /** Designs made of plans of zones, after those of the scenario. */
  readonly added?: readonly AddedDesign[];
  /** Plans of zones put aside to compare. */
  readonly kept?: readonly KeptPlan[];
  /** What a report is to say of itself; absent = the plain one. */
  readonly report?: ReportWish;
}

export const replicationLimits = { least: 10, most: 200, initial: 20 } as const;

/** Returns the plan that changes nothing in a scenario. */
export const untouchedPlan = (scenarioHash: string): Plan => ({
  scenarioHash,
  edits: {},
  windowDays: null,
  seed: null,
  replications: replicationLimits.initial,
  scope: 'auto',
});
