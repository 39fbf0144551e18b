// Dispatch (派遣): a department may dispute that it is responsible, unless the responsibility list covers the matter; a
// hard case may come back to the grid's own block and cost it labour (boomerang, claim Z15 with A10); the rest goes to coordination or
// straight to the departments. Draws: intake (u1), dispute.
import { pow } from '../../core/dmath.ts';
import { counter } from '../assessment/counters.ts';
import { caseState } from '../ledger/case-states.ts';
import { moveCase } from '../ledger/transition.ts';
import { purpose } from '../purposes.ts';
import { caseFlag, channel } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { bookReturn } from './cost-booking.ts';
import { countForPost } from './counting.ts';
import { startCoordination } from './coordination.ts';
import { joinQueue } from './handling.ts';
import { afterWorkingHours, scheduleCase } from './scheduling.ts';

/** Intake is over: the case is dispatched. */
export function onDispatch(world: World, file: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  const { plan, luck } = world;
  const cell = incidents.cell[row];
  const { organisation, workers } = world.policies[plan.selection.cellTown[cell]].source;
  countDispatch(world, file, cell);
  const hard = (incidents.flags[row] & incidentFlag.needsCoordination) !== 0;
  luck.draw(purpose.intake, incidents.filings[row], incidents.origin0[row], incidents.origin1[row]);
  if (hard && luck.u1() < organisation.returnToBlock) {
    cases.flags[file] |= caseFlag.block;
    world.posts.busyMinutes[cell] += workers.returnedCaseHours * 60;
    joinQueue(world, file);
    return;
  }
  const type = incidents.type[row];
  const parties = plan.types.routeOffsets[type + 1] - plan.types.routeOffsets[type];
  const each = organisation.disputeProbability * (1 - organisation.responsibilityListCoverage);
  luck.draw(purpose.dispute, incidents.filings[row], incidents.origin0[row], incidents.origin1[row]);
  if (luck.u0() < 1 - pow(1 - each, parties)) {
    moveCase(world, file, caseState.disputed);
    bookReturn(world, cell);
    countForPost(world, cell, counter.returned, 1);
    const until = afterWorkingHours(world, world.events.now, organisation.disputeDelayHours);
    scheduleCase(world, file, until, eventKind.settled);
    return;
  }
  onSettled(world, file);
}

/** On record: dispatched, and whether within the standard time; of what the public brought, that is the response. */
function countDispatch(world: World, file: number, cell: number): void {
  const { filedMinute, channel: channels } = world.cases.columns;
  const { plan, events } = world;
  const { dispatchHours } = world.policies[plan.selection.cellTown[cell]].source.scheme.standards;
  const took = plan.officeCalendar.workingMinutesBetween(filedMinute[file], events.now);
  const onTime = took <= dispatchHours * 60 ? 1 : 0;
  countForPost(world, cell, counter.dispatched, 1);
  countForPost(world, cell, counter.dispatchedOnTime, onTime);
  if (channels[file] !== channel.hotline && channels[file] !== channel.oversight) return;
  countForPost(world, cell, counter.publicDispatched, 1);
  countForPost(world, cell, counter.publicDispatchedOnTime, onTime);
}

/** Responsibility is clear: on to coordination, or to the departments. */
export function onSettled(world: World, file: number): void {
  const row = world.cases.columns.incident[file];
  if ((world.incidents.columns.flags[row] & incidentFlag.needsCoordination) !== 0)
    startCoordination(world, file);
  else joinQueue(world, file);
}
