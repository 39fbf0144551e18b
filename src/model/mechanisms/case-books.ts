// The record's own bookkeeping: a case file falls due, is closed, is done with. Official numbers rest on these alone.
// 应处置 and 应结案: deadline inside the period; closing later still counts as closed, not as in time (RULES 15).
import { superiorBlame, workerBlame } from '../assessment/blame.ts';
import { bookCaseMix } from '../assessment/case-mix.ts';
import { counter } from '../assessment/counters.ts';
import { closingBin } from '../ledger/closing-time.ts';
import { caseState } from '../ledger/case-states.ts';
import { incidentState } from '../ledger/incident-states.ts';
import { weeklyField, ladderField, sumField } from '../ledger/tally.ts';
import { channel, caseFlag, isPublicChannel } from '../world/case-table.ts';
import { incidentFlag } from '../world/incident-table.ts';
import { residentField } from '../world/residents.ts';
import type { World } from '../world/world.ts';
import { bookCallback } from './cost-booking.ts';
import { countCharged } from './counting.ts';
import { releaseIfDone } from './incident-end.ts';
import { countedShare, postOf } from './record-strategies.ts';
import { promisedDays } from './waiting.ts';
import { isInWindow } from './observation-window.ts';
import { countWeekly } from './weekly.ts';

/**
 * Books a case file as due, and what had been done by then.
 * @param weight share charged to the reporter's post @param forTown share that counts for the town
 */
export function bookDue(world: World, file: number, weight: number, forTown: number): void {
  const cases = world.cases.columns;
  const { tally, plan } = world;
  const post = postOf(world, file);
  const full = countedShare(world, file);
  const charged = weight * full;
  world.strategyBooks.uncountedDue[0] += forTown * (1 - full);
  cases.flags[file] |= caseFlag.due;
  const handled = cases.handledMinute[file] > 0;
  const closed = cases.closedMinute[file] > 0;
  const town = forTown * full;
  countCharged(world, post, counter.due, charged, town);
  if (handled) {
    countCharged(world, post, counter.handled, charged, town);
    countHandled(world, file, charged, town);
  }
  if (closed) {
    cases.flags[file] |= caseFlag.closureCounted;
    countCharged(world, post, counter.closed, charged, town);
    countCharged(world, post, counter.onTime, charged, town);
  }
  bookCaseMix(world, post, world.incidents.columns.type[cases.incident[file]], handled, charged, town);
  if (forTown === 0) tally.add(sumField.sparedDue, 1);
  countWeekly(world, weeklyField.casesDue, 1);
  if (closed) countWeekly(world, weeklyField.casesClosedOnDue, 1);
  const day = world.events.now / 1440;
  if (isInWindow(plan, day)) {
    tally.add(sumField.dueCases, 1);
    if (!handled) tally.add(sumField.overdueCases, 1);
  }
  bookLadder(world, file);
}

/**
 * Books that an overdue case is handled after all, once; nothing before it has fallen due.
 * @param weight share charged to the reporter's post @param forTown share that counts for the town
 */
export function bookHandledLate(world: World, file: number, weight: number, forTown: number): void {
  if ((world.cases.columns.flags[file] & caseFlag.due) === 0) return;
  const full = countedShare(world, file);
  countHandled(world, file, weight * full, forTown * full);
}

function countHandled(world: World, file: number, charged: number, town: number): void {
  const { flags } = world.cases.columns;
  if ((flags[file] & caseFlag.handledCounted) !== 0) return;
  flags[file] |= caseFlag.handledCounted;
  countCharged(world, postOf(world, file), counter.handledEver, charged, town);
}

/**
 * Books the closing of a case file; call once, when it is closed.
 * @param weight share charged to the reporter's post @param forTown share that counts for the town
 */
export function bookClosure(world: World, file: number, weight: number, forTown: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
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
    const full = countedShare(world, file);
    countCharged(world, postOf(world, file), counter.closed, weight * full, forTown * full);
    // What was handled in time on record was closed in time on record.
    if ((cases.flags[file] & caseFlag.edited) !== 0)
      countCharged(world, postOf(world, file), counter.onTime, weight * full, forTown * full);
  }
  const by = cases.channel[file];
  if (by !== channel.patrol && by !== channel.oversight && by !== channel.visit)
    callBack(world, file, real, weight, forTown);
  bookLadder(world, file);
}

/** Returns the share of the outcome that is charged to the reporter's score: nothing of what the public filed. */
export function chargedShare(world: World, file: number): number {
  const cases = world.cases.columns;
  const by = cases.channel[file];
  if (isPublicChannel(by)) return 0;
  const { cell, type } = world.incidents.columns;
  const row = cases.incident[file];
  return workerBlame(world, world.policies[world.plan.selection.cellTown[cell[row]]], type[row]);
}

/** Returns the share of the outcome that counts for the town: all of it, unless the superior is spared. */
export function townShare(world: World, file: number): 0 | 1 {
  const { cell, type } = world.incidents.columns;
  const row = world.cases.columns.incident[file];
  return superiorBlame(world, world.policies[world.plan.selection.cellTown[cell[row]]], type[row]);
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

function callBack(world: World, file: number, real: boolean, weight: number, forTown: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  const cell = incidents.cell[row];
  bookCallback(world, cell);
  countCharged(world, cell, counter.calledBack, weight, forTown);
  if (real) {
    countCharged(world, cell, counter.satisfied, weight, forTown);
    const mark = markOf(world, file);
    countCharged(world, cell, counter.calledBackScore, weight * mark, forTown * mark);
  }
  const witness = incidents.witness[row];
  if (witness < 0) return;
  const { plan } = world;
  if (cases.channel[file] === channel.platform) {
    const { beliefStep } = world.policies[plan.selection.cellTown[cell]].source.platform;
    world.platform.belief[cell] += beliefStep * ((real ? 1 : 0) - world.platform.belief[cell]);
    return;
  }
  if (cases.channel[file] === channel.zonePlace) {
    const { beliefStep } = world.policies[plan.selection.cellTown[cell]].source.zonePlaces;
    world.zoneDesks.belief[cell] += beliefStep * ((real ? 1 : 0) - world.zoneDesks.belief[cell]);
    return;
  }
  if (cases.channel[file] === channel.forum) return; // says nothing of worker or hotline
  const hotline = cases.channel[file] === channel.hotline;
  const field = hotline ? residentField.hotlineBelief : residentField.workerBelief;
  const resident = plan.selection.cellFirstResident[cell] + witness;
  world.residents.nudge(resident, field, real ? 1 : 0, plan.scenario.residents.channelBeliefStep);
}
