// The record's own bookkeeping: a case file falls due, is closed, is done with. Official numbers rest on these alone.
// 应处置 and 应结案: deadline inside the period; closing later still counts as closed, not as in time (RULES 15).
import { counter } from '../assessment/counters.ts';
import { closingBin } from '../ledger/closing-time.ts';
import { caseState } from '../ledger/case-states.ts';
import { incidentState } from '../ledger/incident-states.ts';
import { weeklyField, ladderField, sumField } from '../ledger/tally.ts';
import { channel, caseFlag } from '../world/case-table.ts';
import { incidentFlag } from '../world/incident-table.ts';
import { residentField } from '../world/residents.ts';
import type { World } from '../world/world.ts';
import { bookCallback } from './cost-booking.ts';
import { countCharged } from './counting.ts';
import { releaseIfDone } from './incident-end.ts';
import { promisedDays } from './waiting.ts';
import { isInWindow } from './observation-window.ts';
import { countWeekly } from './weekly.ts';

/** Books a case file as due, and what had been done by then. @param weight share charged to the reporter's post */
export function bookDue(world: World, file: number, weight: number): void {
  const cases = world.cases.columns;
  const { tally, plan } = world;
  const cell = world.incidents.columns.cell[cases.incident[file]];
  cases.flags[file] |= caseFlag.due;
  const handled = cases.handledMinute[file] > 0;
  const closed = cases.closedMinute[file] > 0;
  countCharged(world, cell, counter.due, weight);
  if (handled) {
    countCharged(world, cell, counter.handled, weight);
    countHandled(world, file, cell, weight);
  }
  if (closed) {
    cases.flags[file] |= caseFlag.closureCounted;
    countCharged(world, cell, counter.closed, weight);
    countCharged(world, cell, counter.onTime, weight);
  }
  countWeekly(world, weeklyField.casesDue, 1);
  if (closed) countWeekly(world, weeklyField.casesClosedOnDue, 1);
  const day = world.events.now / 1440;
  if (isInWindow(plan, day)) {
    tally.add(sumField.dueCases, 1);
    if (!handled) tally.add(sumField.overdueCases, 1);
  }
  bookLadder(world, file);
}

/** Books that an overdue case is handled after all, once; nothing before it has fallen due. */
export function bookHandledLate(world: World, file: number, weight: number): void {
  const cases = world.cases.columns;
  const cell = world.incidents.columns.cell[cases.incident[file]];
  if ((cases.flags[file] & caseFlag.due) !== 0) countHandled(world, file, cell, weight);
}

function countHandled(world: World, file: number, cell: number, weight: number): void {
  const { flags } = world.cases.columns;
  if ((flags[file] & caseFlag.handledCounted) !== 0) return;
  flags[file] |= caseFlag.handledCounted;
  countCharged(world, cell, counter.handledEver, weight);
}

/** Books the closing of a case file; call once, when it is closed. @param weight share charged to the reporter's post */
export function bookClosure(world: World, file: number, weight: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  const cell = incidents.cell[row];
  const real = (cases.flags[file] & caseFlag.solvedReally) !== 0;
  const { tally, plan } = world;
  const day = world.events.now / 1440;
  if (isInWindow(plan, day)) {
    tally.add(sumField.closures, 1);
    const took = cases.closedMinute[file] - cases.filedMinute[file];
    if (took > 0) tally.closingTime[closingBin(took)]++;
    // A matter that has become a major incident is closed unsolved, but not on paper.
    if (!real && incidents.state[row] !== incidentState.major) tally.add(sumField.paperClosures, 1);
  }
  const counted = caseFlag.due | caseFlag.closureCounted;
  if ((cases.flags[file] & counted) === caseFlag.due) {
    cases.flags[file] |= caseFlag.closureCounted; // closed late
    countCharged(world, cell, counter.closed, weight);
  }
  const by = cases.channel[file];
  if (by === channel.toldWorker || by === channel.hotline) callBack(world, file, real, weight);
  bookLadder(world, file);
}

/** Returns the share of the outcome that is charged to the reporter's score: nothing of what the public filed. */
export function chargedShare(world: World, file: number): number {
  const cases = world.cases.columns;
  const by = cases.channel[file];
  if (by !== channel.patrol && by !== channel.toldWorker) return 0;
  const town = world.plan.selection.cellTown[world.incidents.columns.cell[cases.incident[file]]];
  return world.policies[town].source.organisation.chargeReporter;
}

/** Recycles a case file that is closed and has been counted as due. */
export function releaseCaseIfDone(world: World, file: number): void {
  const cases = world.cases.columns;
  if (cases.state[file] !== caseState.closed || (cases.flags[file] & caseFlag.due) === 0) return;
  const row = cases.incident[file];
  world.cases.release(file);
  world.incidents.columns.caseCount[row]--;
  releaseIfDone(world, row);
}

/** The ladder's headline counts case files of the cohort: due, and closed, each within the follow-up. */
function bookLadder(world: World, file: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  if ((incidents.flags[row] & incidentFlag.cohort) === 0) return;
  const limit = incidents.ariseMinute[row] + world.plan.followUpMinutes;
  const type = incidents.type[row];
  const town = world.plan.selection.cellTown[incidents.cell[row]];
  const due = (cases.flags[file] & caseFlag.due) !== 0 && cases.dueMinute[file] <= limit;
  if (due && (cases.flags[file] & caseFlag.dueBooked) === 0) {
    cases.flags[file] |= caseFlag.dueBooked;
    world.tally.addLadder(type, town, ladderField.casesDue);
  }
  const closed = cases.closedMinute[file] > 0 && cases.closedMinute[file] <= limit;
  if (due && closed && (cases.flags[file] & caseFlag.closureBooked) === 0) {
    cases.flags[file] |= caseFlag.closureBooked;
    world.tally.addLadder(type, town, ladderField.casesClosed);
  }
}

/** A resident's mark for a solved case: 1 at once, a half when it took as long as promised, 0 at twice that. */
function markOf(world: World, file: number): number {
  const { filedMinute, closedMinute, incident } = world.cases.columns;
  const type = world.incidents.columns.type[incident[file]];
  const days = (closedMinute[file] - filedMinute[file]) / 1440;
  return Math.max(0, 1 - days / (2 * promisedDays(world.plan.types.deadlineWorkingDays[type])));
}

function callBack(world: World, file: number, real: boolean, weight: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  const cell = incidents.cell[row];
  bookCallback(world, cell);
  countCharged(world, cell, counter.calledBack, weight);
  if (real) {
    countCharged(world, cell, counter.satisfied, weight);
    world.townCards.add(world.plan.selection.cellTown[cell], counter.calledBackScore, markOf(world, file));
    world.workerCards.add(cell, counter.calledBackScore, weight * markOf(world, file));
  }
  const witness = incidents.witness[row];
  if (witness < 0) return;
  const { plan } = world;
  const hotline = cases.channel[file] === channel.hotline;
  const field = hotline ? residentField.hotlineBelief : residentField.workerBelief;
  const resident = plan.selection.cellFirstResident[cell] + witness;
  world.residents.nudge(resident, field, real ? 1 : 0, plan.scenario.residents.channelBeliefStep);
}
