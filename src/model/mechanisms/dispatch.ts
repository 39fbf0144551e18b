// Dispatch (派遣): a department may dispute that it is responsible, unless the responsibility list covers the matter; a
// hard case may come back to the grid's own block and cost it labour (boomerang, claim Z15 with A10); the rest goes to coordination or
// straight to the departments. Draws: intake (u1), dispute.
import { occupyPost } from './cell-work.ts';
import { pow } from '../../core/dmath.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';
import { counter } from '../assessment/counters.ts';
import { caseState } from '../ledger/case-states.ts';
import { moveCase } from '../ledger/transition.ts';
import { disputeGainYuan, isTaken } from '../decisions/strategies.ts';
import { sumField } from '../ledger/tally.ts';
import { matter, purpose } from '../purposes.ts';
import { caseFlag, isPublicChannel } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { bookReturn } from './cost-booking.ts';
import { countForPost, countTimely } from './counting.ts';
import { startCoordination } from './coordination.ts';
import { joinQueue } from './handling.ts';
import { countHops } from './hops.ts';
import { isBinding } from './lists/supervision.ts';
import { isInWindow } from './observation-window.ts';
import { reclassify } from './record-strategies.ts';
import { takenByTier } from './relay.ts';
import { takenByWorker } from './same-day.ts';
import { afterWorkingHours, scheduleCase } from './scheduling.ts';
import { ACKNOWLEDGE_MINUTES } from './street/response-group.ts';

/** Intake is over: the case is dispatched. */
export function onDispatch(world: World, file: number): void {
  reclassify(world, file);
  if (takenByWorker(world, file) || takenByTier(world, file)) return;
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  const { plan, luck } = world;
  const cell = incidents.cell[row];
  const { source, response } = world.policies[plan.selection.cellTown[cell]];
  bookDispatch(world, file, cell);
  if ((cases.flags[file] & caseFlag.claimed) !== 0) {
    joinQueue(world, file); // who claims it does not dispute it
    return;
  }
  if (isBinding(world, file)) {
    goOn(world, file);
    return;
  }
  const hard = (incidents.flags[row] & incidentFlag.needsCoordination) !== 0;
  luck.draw(purpose.intake, incidents.filings[row], incidents.origin0[row], incidents.origin1[row]);
  if (hard && luck.u1() < response.returnToBlock) {
    returnToBlock(world, file, cell, source.workers.returnedCaseHours);
    return;
  }
  const type = incidents.type[row];
  const parties = plan.types.routeOffsets[type + 1] - plan.types.routeOffsets[type];
  const each = source.strategy.disputes.byChoice ? 0 : response.disputeEach;
  luck.draw(purpose.dispute, incidents.filings[row], incidents.origin0[row], incidents.origin1[row]);
  if (luck.u0() < 1 - pow(1 - each, parties + response.furtherParties) || disputesByChoice(world, file)) {
    moveCase(world, file, caseState.disputed);
    bookReturn(world, cell);
    countDispute(world);
    countForPost(world, cell, counter.returned, 1);
    const until = afterWorkingHours(world, world.events.now, response.disputeDelayHours);
    scheduleCase(world, file, until, eventKind.settled);
    return;
  }
  goOn(world, file);
}

/** A dispute is settled: the department is freed and the case goes to the block, or responsibility is clear. Draws `dispute` (u1). */
export function onSettled(world: World, file: number): void {
  const row = world.cases.columns.incident[file];
  const { cell, filings, origin0, origin1 } = world.incidents.columns;
  const { strategy, organisation, workers } = world.policies[world.plan.selection.cellTown[cell[row]]].source;
  if (strategy.disputes.byChoice) {
    world.luck.draw(purpose.dispute, filings[row], origin0[row], origin1[row]);
    if (world.luck.u1() < freedByDispute(strategy, organisation)) {
      returnToBlock(world, file, cell[row], workers.returnedCaseHours);
      return;
    }
  }
  goOn(world, file);
}

/** Probability that a dispute frees the department: the list leaves fewer matters that one can be freed of. */
const freedByDispute = (strategy: Policy['strategy'], organisation: Policy['organisation']): number =>
  strategy.disputes.freedProbability * (1 - organisation.responsibilityListCoverage);

function returnToBlock(world: World, file: number, cell: number, hours: number): void {
  world.cases.columns.flags[file] |= caseFlag.block;
  occupyPost(world, cell, hours * 60);
  joinQueue(world, file);
}

/** Whether the departments of a case choose to dispute it: the first that gains by it does. */
function disputesByChoice(world: World, file: number): boolean {
  const row = world.cases.columns.incident[file];
  const { cell, type, filings, origin0, origin1 } = world.incidents.columns;
  const { strategy, organisation, scheme } = world.policies[world.plan.selection.cellTown[cell[row]]].source;
  if (!strategy.disputes.byChoice) return false;
  const freed = freedByDispute(strategy, organisation);
  const { serviceHours } = world.plan.types.types[type[row]];
  const attempts = 1 / Math.max(0.25, world.plan.types.solveProbability[type[row]]);
  const { crewHourYuan, noiseYuan } = scheme.department;
  const gain = disputeGainYuan(freed, serviceHours * attempts, crewHourYuan, strategy.disputes.costYuan);
  world.luck.draw(purpose.strategy, filings[row] * 16 + matter.dispute, origin0[row], origin1[row]);
  return isTaken(gain, noiseYuan, world.luck.u0(), world.luck.u1());
}

/**
 * Books that a case has found its handler, and how long that took: on record dispatched, and whether within the standard time; of
 * what the public brought, that is the response.
 */
function bookDispatch(world: World, file: number, cell: number): void {
  const { plan, tally, events } = world;
  const { filedMinute, channel } = world.cases.columns;
  const waited = plan.officeCalendar.workingMinutesBetween(filedMinute[file], events.now);
  const { dispatchHours } = world.policies[plan.selection.cellTown[cell]].source.scheme.standards;
  countTimely(world, cell, counter.dispatched, counter.dispatchedOnTime, waited, dispatchHours);
  if (isPublicChannel(channel[file]))
    countTimely(world, cell, counter.publicDispatched, counter.publicDispatchedOnTime, waited, dispatchHours);
  countHops(world, 1);
  if (!isInWindow(plan, events.now / 1440)) return;
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
function goOn(world: World, file: number): void {
  const row = world.cases.columns.incident[file];
  if ((world.incidents.columns.flags[row] & incidentFlag.needsCoordination) !== 0)
    startCoordination(world, file);
  else joinQueue(world, file);
}
