// What one run (scenario x design x replication) yields: plain, versioned, structured-clonable data.
// Both ledgers side by side; every array is indexed as its name says. Cohort = incidents that arose in the window.

import type { FateRows } from '../ledger/fate-log.ts';
import type { CellRows } from './cell-rows.ts';

/** Causes of the gap between what arose and what was recorded and really solved (MODEL section 6, RULES 12-14). */
export const gapCauses = [
  'unseen', // no official ever saw it, no resident noticed it
  'silent', // residents noticed and stayed silent, no official saw it
  'overlooked-own-score', // seen and wilfully not discovered (不发现) for the worker's own score
  'overlooked-pressure', // ... under pressure from a superior
  'overlooked-joint', // ... for either alone: only without both would it have been reported
  'overlooked-other', // ... neither (effort, noise)
  'unreported-own-score', // logged but not reported (不上报), by the same causes
  'unreported-pressure',
  'unreported-joint',
  'unreported-other',
  'fixed-unrecorded', // really solved by the worker, never recorded
  'paper-closed', // recorded, closed on paper, not really solved within the follow-up
  'still-open', // recorded and still open, or closed after the follow-up
  'solved-by-residents', // really solved by residents among themselves, never recorded
  'reclassified', // recorded under a lighter category, neither closed on paper nor really solved within the follow-up
] as const;
export type GapCause = (typeof gapCauses)[number];

/** Distortion ladder (RULES 12). Counts, so that ratios of sums are exact; incidents unless named cases. */
export interface Ladder {
  casesDue: number;
  casesClosed: number;
  arisen: number;
  known: number;
  recorded: number;
  solved: number;
  solvedKnown: number;
  solvedRecorded: number;
  selfResolved: number;
}

export interface RecordIndicator {
  readonly numerator: number;
  readonly denominator: number;
}

export interface Outcome {
  readonly format: 'wangge-outcome/1';
  readonly modelVersion: string;
  readonly scenarioHash: string;
  readonly design: string;
  readonly replication: number;
  /** Towns that were run; null = the whole district. */
  readonly towns: readonly number[] | null;
  readonly residents: number;
  readonly windowDays: number;
  /** Flat values of every declared measure (see measures.ts); NaN where a denominator is empty. */
  readonly measures: Readonly<Record<string, number>>;
  readonly ladder: Ladder;
  /** The same by incident type, in scenario order. */
  readonly ladderByType: readonly Ladder[];
  /** Incidents of the cohort by cause of the gap; together with `solvedRecorded` they add up to `arisen`. */
  readonly gap: Readonly<Record<GapCause, number>>;
  /** Record-only indicators over the window, under every definition, whether or not the scheme uses them. */
  readonly indicators: Readonly<Record<string, RecordIndicator>>;
  /** Weekly series from the reform day on; every array has one entry per week. */
  readonly weekly: {
    readonly weeks: number;
    /** Open, sighted and unrecorded incidents at week end, by cause (the eight overlooked/unreported causes). */
    readonly hiddenStock: Readonly<Record<string, readonly number[]>>;
    readonly openIncidents: readonly number[];
    readonly recordedOpen: readonly number[];
    readonly townBacklog: readonly number[];
    readonly arisen: readonly number[];
    readonly solved: readonly number[];
    readonly casesDue: readonly number[];
    readonly casesClosedOnDue: readonly number[];
    readonly majorIncidents: readonly number[];
    readonly satisfaction: readonly number[];
  };
  /** Case-flow edges for the Sankey: incidents of the cohort, from -> to (node ids are stable identifiers). */
  readonly flow: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  /** Per town: arisen, solved, hidden, recorded, cases due, cases closed. */
  readonly byTown: readonly {
    readonly town: number;
    readonly arisen: number;
    readonly solved: number;
    readonly recorded: number;
    readonly hidden: number;
    readonly casesDue: number;
    readonly casesClosed: number;
  }[];
  /** Rows by grid cell where they were asked for; not part of the hash. */
  readonly byCell?: CellRows;
  /** The fate of every incident of the cohort where it was asked for; not part of the hash. */
  readonly fates?: FateRows;
  /** Simulation events executed, for benchmarks; not part of the hash. */
  readonly events: number;
  /** Hash over everything above except `byCell`, `fates` and `events`. */
  readonly hash: string;
}
