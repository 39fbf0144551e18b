// Dispatch (派遣): a department may dispute that it is responsible, unless the responsibility list covers the matter; a
// hard case may come back to the grid's own block and cost it labour (boomerang, claim Z15 with A10); the rest goes to coordination or
// straight to the departments. Draws: intake (u1), dispute.
import { pow } from '../../core/dmath.ts';
import { caseState } from '../ledger/case-states.ts';
import { sumField } from '../ledger/tally.ts';
import { moveCase } from '../ledger/transition.ts';
import { purpose } from '../purposes.ts';
import { caseFlag } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { bookReturn } from './cost-booking.ts';
import { startCoordination } from './coordination.ts';
import { joinQueue } from './handling.ts';
import { countHops } from './hops.ts';
import { isInWindow } from './observation-window.ts';
import { takenByWorker } from './same-day.ts';
import { afterWorkingHours, scheduleCase } from './scheduling.ts';
import { ACKNOWLEDGE_MINUTES } from './street/response-group.ts';

/** Intake is over: the case is dispatched. */
export function onDispatch(world: World, file: number): void {
  if (takenByWorker(world, file)) return;
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  const { plan, luck } = world;
  const cell = incidents.cell[row];
  const { source, response } = world.policies[plan.selection.cellTown[cell]];
  acknowledge(world, file);
  if ((cases.flags[file] & caseFlag.claimed) !== 0) {
    joinQueue(world, file); // who claims it does not dispute it
    return;
  }
  const hard = (incidents.flags[row] & incidentFlag.needsCoordination) !== 0;
  luck.draw(purpose.intake, incidents.filings[row], incidents.origin0[row], incidents.origin1[row]);
  if (hard && luck.u1() < response.returnToBlock) {
    cases.flags[file] |= caseFlag.block;
    world.posts.busyMinutes[cell] += source.workers.returnedCaseHours * 60;
    joinQueue(world, file);
    return;
  }
  const type = incidents.type[row];
  const parties = plan.types.routeOffsets[type + 1] - plan.types.routeOffsets[type];
  luck.draw(purpose.dispute, incidents.filings[row], incidents.origin0[row], incidents.origin1[row]);
  if (luck.u0() < 1 - pow(1 - response.disputeEach, parties + response.furtherParties)) {
    moveCase(world, file, caseState.disputed);
    bookReturn(world, cell);
    countDispute(world);
    const until = afterWorkingHours(world, world.events.now, response.disputeDelayHours);
    scheduleCase(world, file, until, eventKind.settled);
    return;
  }
  onSettled(world, file);
}

/** Books that the case has found its handler, and after how many working minutes. */
function acknowledge(world: World, file: number): void {
  const { plan, tally, events } = world;
  countHops(world, 1);
  if (!isInWindow(plan, events.now / 1440)) return;
  const waited = plan.officeCalendar.workingMinutesBetween(world.cases.columns.filedMinute[file], events.now);
  tally.add(sumField.dispatches, 1);
  tally.add(sumField.acknowledgeMinutes, waited);
  if (waited <= ACKNOWLEDGE_MINUTES) tally.add(sumField.acknowledgedFast, 1);
}

/** Books a disputed dispatch: back, and out again. */
function countDispute(world: World): void {
  countHops(world, 2);
  if (isInWindow(world.plan, world.events.now / 1440)) world.tally.add(sumField.disputes, 1);
}

/** Responsibility is clear: on to coordination, or to the departments. */
export function onSettled(world: World, file: number): void {
  const row = world.cases.columns.incident[file];
  if ((world.incidents.columns.flags[row] & incidentFlag.needsCoordination) !== 0)
    startCoordination(world, file);
  else joinQueue(world, file);
}
