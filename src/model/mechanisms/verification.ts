// The check (核查) of a handled case, by an independent hand or by the same hand (claim D2): what survives it is closed,
// what is found out goes back for rework. Draws: callback (u0 time of the check, u1 coming back), check.
import { sumField } from '../ledger/tally.ts';
import { exponentialTable } from '../../core/dmath.ts';
import { counter } from '../assessment/counters.ts';
import { caseState } from '../ledger/case-states.ts';
import { incidentState, isEnded } from '../ledger/incident-states.ts';
import { moveCase, moveIncident } from '../ledger/transition.ts';
import { purpose } from '../purposes.ts';
import { caseFlag, channel } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { bookClosure, chargedShare, releaseCaseIfDone, townShare } from './case-books.ts';
import { bookCheck } from './cost-booking.ts';
import { collectorsCheck, sentBackByCollector } from './collector-check.ts';
import { countCharged, countTimely } from './counting.ts';
import { joinQueue } from './handling.ts';
import { leastCheckShare } from './lists/supervision.ts';
import { isInWindow } from './observation-window.ts';
import { putUnderPatrol } from './patrol.ts';
import { afterWorkingHours, scheduleCase, scheduleIncident } from './scheduling.ts';

/** Days until a resident who sees that nothing is solved comes back. */
const COME_BACK_DAYS = 3;

/** Puts the check of a handled case on the calendar. */
export function awaitCheck(world: World, file: number): void {
  const row = world.cases.columns.incident[file];
  const { attempts, origin0, origin1, cell } = world.incidents.columns;
  const { organisation } = world.policies[world.plan.selection.cellTown[cell[row]]].source;
  world.luck.draw(purpose.callback, attempts[row], origin0[row], origin1[row]);
  const hours = organisation.checkHours * exponentialTable.quantile(world.luck.u0());
  scheduleCase(world, file, afterWorkingHours(world, world.events.now, hours), eventKind.check);
}

/** A handled case is checked. */
export function onCheck(world: World, file: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  const { plan, luck, tally, events } = world;
  const { response, source } = world.policies[plan.selection.cellTown[incidents.cell[row]]];
  const { organisation, departments } = source;
  const least = leastCheckShare(world, file);
  bookCheck(world, incidents.cell[row], least);
  countCheck(world, file, incidents.cell[row]);
  const state = incidents.state[row];
  if (isEnded(state) && state !== incidentState.major) cases.flags[file] |= caseFlag.solvedReally;
  const real = (cases.flags[file] & caseFlag.solvedReally) !== 0;
  if (!real && !isEnded(state) && cases.attempts[file] < 2 * departments.maxAttempts) {
    luck.draw(purpose.check, incidents.attempts[row], incidents.origin0[row], incidents.origin1[row]);
    const independent = luck.u0() < Math.max(response.independentCheckShare, least);
    const detection = independent ? organisation.detectionIndependent : organisation.detectionSameHand;
    const day = events.now / 1440;
    if (isInWindow(plan, day)) tally.add(sumField.unsolvedChecked, 1);
    if (foundUnsolved(world, file, luck.u1(), detection)) {
      if (isInWindow(plan, day)) tally.add(sumField.reworkedCases, 1);
      const charged = chargedShare(world, file);
      countCharged(world, incidents.cell[row], counter.reworked, charged, townShare(world, file));
      cases.handledMinute[file] = 0;
      joinQueue(world, file);
      return;
    }
    if (isInWindow(plan, day)) tally.add(sumField.unsolvedPassed, 1);
  }
  close(world, file, real);
}

/** Tells whether the check brings out that nothing is solved. @param u uniform of the check @param detection of whoever checks */
function foundUnsolved(world: World, file: number, u: number, detection: number): boolean {
  const cell = world.incidents.columns.cell[world.cases.columns.incident[file]];
  if (!collectorsCheck(world, cell)) return u < detection;
  const { organisation } = world.policies[world.plan.selection.cellTown[cell]].source;
  return sentBackByCollector(world, file, u < organisation.detectionIndependent);
}

/** On record: checked, and whether within the standard time. */
function countCheck(world: World, file: number, cell: number): void {
  const { plan, events } = world;
  const { checkHours } = world.policies[plan.selection.cellTown[cell]].source.scheme.standards;
  const took = plan.officeCalendar.workingMinutesBetween(world.cases.columns.handledMinute[file], events.now);
  countTimely(world, cell, counter.checked, counter.checkedOnTime, took, checkHours);
}

function close(world: World, file: number, real: boolean): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  moveCase(world, file, caseState.closed);
  cases.closedMinute[file] = Math.max(1, world.events.now);
  bookClosure(world, file, chargedShare(world, file), townShare(world, file));
  incidents.caseRow[row] = 0;
  if (!real && !isEnded(incidents.state[row])) leaveUnsolved(world, file, row);
  releaseCaseIfDone(world, file);
}

/** On record it is over; in truth it goes on, under patrol and before the neighbours' eyes. */
function leaveUnsolved(world: World, file: number, row: number): void {
  const incidents = world.incidents.columns;
  const { plan, luck, events } = world;
  const cell = incidents.cell[row];
  incidents.flags[row] =
    (incidents.flags[row] | incidentFlag.paperClosed) & ~(incidentFlag.logEntry | incidentFlag.told);
  moveIncident(world, row, incidentState.paperClosed);
  putUnderPatrol(world, row, events.now);
  const publicKnows =
    world.cases.columns.channel[file] !== channel.patrol ||
    (incidents.flags[row] & incidentFlag.noticed) !== 0;
  if (!publicKnows) return;
  world.residents.experience(plan, cell, incidents.place[row], incidents.affected[row], 0, 0);
  const { organisation } = world.policies[plan.selection.cellTown[cell]].source;
  luck.draw(purpose.callback, incidents.attempts[row], incidents.origin0[row], incidents.origin1[row]);
  if (luck.u1() >= organisation.callbackProbability) return;
  const minute = events.now + COME_BACK_DAYS * 1440;
  scheduleIncident(world, row, minute, eventKind.comeBack, incidents.attempts[row]);
}
