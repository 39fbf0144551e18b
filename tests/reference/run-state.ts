// What the reference keeps while it runs: plain objects, arrays and maps, one object per thing, nothing shared with the
// engine's world. Vocabulary and rules: docs/ODD.md.

import type { PeriodKind, WorkingCalendar } from '../../src/core/calendar.ts';
import type { LognormalTable } from '../../src/core/dmath.ts';
import type { KeyedRandom } from '../../src/core/random.ts';
import type { Policy, Scenario } from '../../src/scenario/schema/scenario.ts';
import type { Ladder } from '../../src/model/outcome/outcome.ts';
import type { Counts, Scorecard } from './scorecard.ts';

export type Origin = readonly [number, number];

/** Facts of a cell that no design changes. */
export interface Cell {
  readonly index: number;
  readonly global: number;
  readonly town: number;
  readonly community: number;
  readonly residents: number;
  readonly firstGlobalResident: number;
  readonly searchFactor: number;
  /** Incidents a day, by type. */
  readonly rates: readonly number[];
}

/** Facts of the run that no design changes (part 2). */
export interface Facts {
  readonly reformDay: number;
  readonly windowEndDay: number;
  readonly endDay: number;
  readonly followUpMinutes: number;
  readonly patrolCalendar: WorkingCalendar;
  readonly officeCalendar: WorkingCalendar;
  /** Patrol minutes of a working day before each minute 0..1440. */
  readonly patrolBefore: readonly number[];
  readonly periodStarts: Record<PeriodKind, readonly number[]>;
  /** Global indices of the towns and communities that are run. */
  readonly globalTowns: readonly number[];
  readonly globalCommunities: readonly number[];
  readonly townOfCommunity: readonly number[];
  readonly communitiesOfDistrict: number;
  readonly cells: readonly Cell[];
  readonly cellsOfTown: readonly (readonly Cell[])[];
  /** Cumulative share of arrivals before each hour 0..24, by type. */
  readonly hours: readonly (readonly number[])[];
  readonly service: readonly LognormalTable[];
  /** Planned load by local town and department. */
  readonly load: readonly (readonly number[])[];
}

export type IncidentState =
  | 'unseen'
  | 'noticed'
  | 'hidden'
  | 'recorded'
  | 'paperClosed'
  | 'solvedRecorded'
  | 'solvedUnrecorded'
  | 'selfResolved'
  | 'major';

export interface Incident {
  readonly origin: Origin;
  readonly cell: Cell;
  readonly type: number;
  readonly place: number;
  readonly affected: number;
  readonly severity: number;
  readonly fixable: boolean;
  readonly needsCoordination: boolean;
  readonly cohort: boolean;
  readonly arise: number;
  readonly endsAsMajor: boolean;
  state: IncidentState;
  known: number;
  recorded: number;
  /** Cause number while and after it was hidden (7.4). */
  cause: number;
  sighted: boolean;
  logged: boolean;
  logEntry: boolean;
  reportedByWorker: boolean;
  noticed: boolean;
  told: boolean;
  paperClosed: boolean;
  hiddenOnce: boolean;
  settled: boolean;
  exposures: number;
  notices: number;
  filings: number;
  attempts: number;
  /** Position in the cell of the resident who acted last, -1 none. */
  witness: number;
  target: number;
}

export type Channel = 'patrol' | 'toldWorker' | 'hotline' | 'oversight';
export type FileState = 'filed' | 'disputed' | 'coordinating' | 'queued' | 'inWork' | 'handled' | 'closed';

export interface CaseFile {
  readonly incident: Incident;
  readonly channel: Channel;
  readonly due: number;
  state: FileState;
  handled: number;
  closed: number;
  stage: number;
  station: Station | null;
  attempts: number;
  block: boolean;
  isDue: boolean;
  solvedReally: boolean;
  district: boolean;
  dueBooked: boolean;
  closureBooked: boolean;
  closureCounted: boolean;
}

export interface Waiting {
  readonly minute: number;
  readonly file: CaseFile;
}

export interface Station {
  servers: number;
  inService: number;
  /** In the order of waiting (2.4). */
  readonly waiting: Waiting[];
}

/** Fields of 16 bits (2.5). */
export interface Resident {
  readonly reluctance: number;
  satisfaction: number;
  trust: number;
  workerBelief: number;
  hotlineBelief: number;
}

export interface Belief {
  handledYes: number;
  handledNo: number;
  solvedYes: number;
  solvedNo: number;
}

/** A grid post and its holder. */
export interface Post {
  readonly card: Scorecard;
  /** Chairs a residents' committee if below the share in force. */
  readonly chairDraw: number;
  generation: number;
  effort: number;
  busyMinutes: number;
  exposure: number;
  exposureTonight: number;
  sightingsPerHour: number;
  gainPerSighting: number;
  monthHours: number;
  monthSightings: number;
  monthGain: number;
  /** By type. */
  readonly beliefs: Belief[];
  readonly underPatrol: Set<Incident>;
  /** Most recently hidden first. */
  readonly hidden: Incident[];
}

export interface TownState {
  readonly card: Scorecard;
  /** By type. */
  readonly exposed: { yes: number; no: number }[];
  readonly meeting: Waiting[];
}

export interface Stations {
  /** By town, then department. */
  readonly town: Station[][];
  readonly block: Station[];
  readonly district: Station[];
}

/** A row of the ladder with the sums that go with it (7.5). */
export interface LadderRow extends Ladder {
  hidden: number;
  harmDays: number;
  solutionDays: number;
  majors: number;
}

/** The analyst's books (part 7). */
export interface Books {
  readonly byType: LadderRow[];
  readonly byTown: LadderRow[];
  readonly gap: number[];
  readonly flow: Map<string, number>;
  readonly seen: Record<'easy' | 'middle' | 'hard', { sighted: number; logged: number; reported: number }>;
  readonly sums: Record<WindowSum, number>;
  readonly weekly: Record<WeeklySeries, number[]>;
  readonly hiddenStock: number[][];
  recordAtReform: Counts;
  recordAtEnd: Counts;
  paidAtReform: number;
  hiddenStockAtEnd: number;
  satisfactionAtEnd: number;
  trustAtEnd: number;
}

export type WindowSum =
  | 'filedCases'
  | 'patrolCases'
  | 'dueCases'
  | 'overdueCases'
  | 'closures'
  | 'paperClosures'
  | 'reworkedCases'
  | 'departmentHours'
  | 'leaderHours'
  | 'patrolHours'
  | 'backlogDays'
  | 'daysInWindow';

export const weeklyFlows = ['arisen', 'solved', 'casesDue', 'casesClosedOnDue', 'majorIncidents'] as const;
export const weeklyStocks = ['openIncidents', 'recordedOpen', 'townBacklog', 'satisfaction'] as const;
export type WeeklySeries = (typeof weeklyFlows)[number] | (typeof weeklyStocks)[number];

/** What a scheduled event carries; its kind number is its priority (1.6). */
export interface ScheduledEvent {
  readonly minute: number;
  readonly kind: number;
  readonly origin: Origin;
  readonly ordinal: number;
  readonly act: () => void;
}

export interface Run {
  readonly scenario: Scenario;
  readonly facts: Facts;
  readonly luck: KeyedRandom;
  now: number;
  /** In force now, by local town. */
  policies: readonly Policy[];
  readonly baseline: readonly Policy[];
  /** In force now in every town of the district, run or not. */
  policiesOfDistrict: readonly Policy[];
  /** Along the street, by cell. */
  readonly residents: Resident[][];
  readonly posts: Post[];
  readonly towns: TownState[];
  readonly stations: Stations;
  /** Next arrival of each cell and type, in days. */
  readonly arrivals: { ordinal: number; day: number }[][];
  /** All that ever arose. */
  readonly incidents: Incident[];
  readonly events: ScheduledEvent[];
  readonly books: Books;
}

/** Returns the policy in force now in the town of a cell. */
export const policyAt = (run: Run, cell: Cell): Policy => run.policies[cell.town];

/** Returns the declaration of an incident's type. */
export const typeOf = (run: Run, incident: Incident) => run.scenario.incidents.types[incident.type];

/** Tells whether a minute lies in the window (1.1). */
export function inWindow(run: Run, minute = run.now): boolean {
  const day = minute / 1440;
  return day >= run.facts.reformDay && day < run.facts.windowEndDay;
}
