// The books: running counts over both ledgers, per cell, type and state, and the cohort's sums. Pure bookkeeping;
// decides nothing. Snapshots with the world, so that designs forked from one warm-up share its books.
import { ColumnPart } from '../../core/column-part.ts';
import { counterCount } from '../assessment/counters.ts';
import { gapCauses } from '../outcome/outcome.ts';
import type { Plan } from '../plan/plan.ts';
import { closingBins } from './closing-time.ts';
import { flowEdges } from './flow.ts';
import { incidentStateCount } from './incident-states.ts';

/** Columns of a ladder row, in storage order. */
export const ladderFields = [
  'casesDue',
  'casesClosed',
  'arisen',
  'known',
  'recorded',
  'solved',
  'solvedKnown',
  'solvedRecorded',
  'selfResolved',
] as const;
export type LadderField = (typeof ladderFields)[number];
export const ladderField = indexOf(ladderFields);

/** Sums over the cohort or the window. */
export const sumFields = [
  'harmDays',
  'solutionDays',
  'majors',
  'hidden',
  'filedCases',
  'patrolCases',
  'dueCases',
  'overdueCases',
  'reworkedCases',
  'closures',
  'paperClosures',
  'patrolHours',
  'departmentHours',
  'leaderHours',
  'backlogDays',
  'daysInWindow',
  'satisfactionAtEnd',
  'trustAtEnd',
  'hiddenStockAtEnd',
  'paidAtReform',
  'formsHours',
  'lostReports',
  'hops',
  'dispatches',
  'disputes',
  'acknowledgeMinutes',
  'acknowledgedFast',
  'zoneHeadHours',
  'groupCases',
  'groupFast',
  'districtMatters',
  'coordinatedArisen',
  'coordinatedSolved',
  'coordinatedDays',
  'coordinatedFiled',
  'coordinatedFiledDays',
  'plainArisen',
  'plainSolved',
  'plainDays',
  'solvedByResidents',
  'hotlineCalls',
  'busyCalls',
  'platformReports',
  'workerTold',
  'platformCases',
  'recurrences',
  'participationAtEnd',
  'dependenceAtEnd',
  'membersAtEnd',
  'discoveryDays',
  'visits',
  'workerBacklogHours',
  'workerBacklogDays',
  'easyFiled',
  'easySameDay',
  'vetoedMonths',
  'superiorSanctionYuan',
  'clockStops',
  'sparedDue',
  'unsolvedChecked',
  'unsolvedPassed',
  'reclassified',
  'dumped',
  'handledJustBefore',
  'handledJustAfter',
  'handledAtMonthEnd',
  'handledBeforeMonthEnd',
  'monthEndDays',
  'otherDays',
  'eventCases',
  'componentCases',
  'selfHandledCases',
  'visitCases',
  'visitSolved',
  'visitHours',
  'jointCases',
  'supervisedCases',
  'supervisedHours',
  'chaseHours',
  'ordinaryHandled',
  'ordinaryDays',
  'supervisedHandled',
  'supervisedDays',
  'leaderChanges',
  'programmeDays',
  'lapsedDays',
  'relaySettled',
  'relayBrought',
  'firmSatisfactionAtEnd',
  'takingPartAtEnd',
  'decidingAtEnd',
  'disputesArisen',
  'disputeDays',
  'satisfactionGiniAtEnd',
] as const;
export type SumField = (typeof sumFields)[number];
export const sumField = indexOf(sumFields);

/** Weekly series after the hidden stock by cause. */
export const weeklyFields = [
  'openIncidents',
  'recordedOpen',
  'townBacklog',
  'arisen',
  'solved',
  'casesDue',
  'casesClosedOnDue',
  'majorIncidents',
  'satisfaction',
] as const;
export const weeklyField = indexOf(weeklyFields);

export const hideCauseFirst = gapCauses.indexOf('overlooked-own-score');
export const hideCauseCount = 8;

export class Tally extends ColumnPart {
  readonly types: number;
  readonly weeks: number;
  /** Incidents that ever arose, and live or ended ones by state: [cell * types + type] and [... * states + state]. */
  readonly arisen: Int32Array;
  readonly byState: Int32Array;
  /** Open hidden incidents by cause of the hiding. */
  readonly hiddenByCause = new Int32Array(hideCauseCount);
  /** Ladder of the cohort by type and by town, [(type or town) * ladderFields + field]. */
  readonly ladder: Float64Array;
  readonly townLadder: Float64Array;
  readonly townHidden: Float64Array;
  readonly gap = new Float64Array(gapCauses.length);
  readonly flow = new Float64Array(flowEdges.length);
  /** Incidents of the cohort sighted by workers, logged, and reported, by difficulty (easy, middle, hard). */
  readonly sighted = new Float64Array(3);
  readonly logged = new Float64Array(3);
  readonly reported = new Float64Array(3);
  readonly sums = new Float64Array(sumFields.length);
  /** Cases closed in the window, by the time it took, see closing-time.ts. */
  readonly closingTime = new Float64Array(closingBins);
  readonly weeklyHidden: Float64Array;
  readonly weekly: Float64Array;
  /** Counters of all towns together at the reform day and at the end of the window. */
  readonly recordAtReform: Float64Array;
  readonly recordAtEnd: Float64Array;

  constructor(plan: Plan) {
    super();
    const { cells, towns, types } = plan;
    this.types = types.count;
    this.weeks = Math.ceil((plan.endDay - plan.reformDay) / 7);
    this.arisen = new Int32Array(cells * types.count);
    this.byState = new Int32Array(cells * types.count * incidentStateCount);
    this.ladder = new Float64Array(types.count * ladderFields.length);
    this.townLadder = new Float64Array(towns * ladderFields.length);
    this.townHidden = new Float64Array(towns);
    this.weeklyHidden = new Float64Array(this.weeks * hideCauseCount);
    this.weekly = new Float64Array(this.weeks * weeklyFields.length);
    this.recordAtReform = new Float64Array(counterCount);
    this.recordAtEnd = new Float64Array(counterCount);
  }

  /** Adds to a sum. @param index from sumField */
  add(index: number, amount: number): void {
    this.sums[index] += amount;
  }

  /** Adds to the ladder of a type and of a town. @param column index from ladderField */
  addLadder(type: number, town: number, column: number): void {
    this.ladder[type * ladderFields.length + column]++;
    this.townLadder[town * ladderFields.length + column]++;
  }
}

function indexOf<const Names extends readonly string[]>(names: Names): Record<Names[number], number> {
  return Object.fromEntries(names.map((name, index) => [name, index])) as Record<Names[number], number>;
}
