// A case file comes into being: from the worker, from residents through the hotline, or by an oversight slip (督办单).
// Several reports of one open incident collapse into one case file (RULES 11). Draws: intake.
import { sumField } from '../ledger/tally.ts';
import { exponentialTable } from '../../core/dmath.ts';
import { counter } from '../assessment/counters.ts';
import { caseState } from '../ledger/case-states.ts';
import { incidentState } from '../ledger/incident-states.ts';
import { moveCase, moveIncident } from '../ledger/transition.ts';
import { purpose } from '../purposes.ts';
import { channel, caseFlag } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import type { World } from '../world/world.ts';
import { countForPost } from './counting.ts';
import { bookClosure, bookDue, releaseCaseIfDone } from './case-books.ts';
import { endIncident, learnExposure } from './incident-end.ts';
import { isInWindow } from './observation-window.ts';
import { afterWorkingHours, scheduleCase } from './scheduling.ts';

/** Files a case for an incident without an open one; does nothing when one is open. Draws purpose `intake`. */
export function fileCase(world: World, row: number, by: number): void {
  const incidents = world.incidents.columns;
  if (incidents.state[row] === incidentState.recorded) return;
  const file = openCase(world, row, by);
  const { plan, luck, events } = world;
  const cell = incidents.cell[row];
  const { organisation } = world.policies[plan.selection.cellTown[cell]].source;
  luck.draw(purpose.intake, incidents.filings[row], incidents.origin0[row], incidents.origin1[row]);
  const dispatched = afterWorkingHours(
    world,
    events.now,
    organisation.intakeHours * exponentialTable.quantile(luck.u0()),
  );
  scheduleCase(world, file, dispatched, eventKind.dispatch);
  scheduleCase(world, file, world.cases.columns.dueMinute[file], eventKind.deadline);
}

/** Files a case that the worker, or a specialist on a visit, has handled on the spot: recorded, handled and closed at once. */
export function fileSelfHandled(world: World, row: number, by: number): void {
  const file = openCase(world, row, by);
  const cases = world.cases.columns;
  const now = Math.max(1, world.events.now);
  cases.handledMinute[file] = now;
  cases.flags[file] |= caseFlag.solvedReally;
  moveCase(world, file, caseState.closed);
  cases.closedMinute[file] = now;
  const charged = by === channel.patrol || by === channel.toldWorker ? 1 : 0;
  bookDue(world, file, charged);
  bookClosure(world, file, charged);
  world.incidents.columns.caseRow[row] = 0;
  endIncident(world, row, incidentState.solvedRecorded);
  releaseCaseIfDone(world, file);
}

function openCase(world: World, row: number, by: number): number {
  const file = world.cases.add();
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const { plan, events, tally } = world;
  const now = Math.max(1, events.now);
  const type = incidents.type[row];
  const cell = incidents.cell[row];
  const byOthers = by !== channel.patrol && by !== channel.toldWorker;
  if (incidents.state[row] === incidentState.hidden) learnExposure(world, row, byOthers ? 1 : 0);
  // A repeated complaint about what was on record already is not a missed report.
  if (byOthers && incidents.recordedMinute[row] === 0) countForPost(world, cell, counter.publicFiled, 1);
  world.lists.remove(incidents, row);
  moveIncident(world, row, incidentState.recorded);
  if (incidents.knownMinute[row] === 0) incidents.knownMinute[row] = now;
  if (incidents.recordedMinute[row] === 0) incidents.recordedMinute[row] = now;
  incidents.caseRow[row] = file;
  incidents.caseCount[row]++;
  incidents.filings[row] = Math.min(255, incidents.filings[row] + 1);
  cases.incident[file] = row;
  cases.channel[file] = by;
  cases.filedMinute[file] = now;
  cases.station[file] = -1;
  const deadline = Math.round(plan.types.deadlineWorkingDays[type] * plan.officeMinutesPerDay);
  cases.dueMinute[file] = plan.officeCalendar.addWorkingMinutes(now, deadline);
  const day = now / 1440;
  if (isInWindow(plan, day)) {
    tally.add(sumField.filedCases, 1);
    if (by === channel.patrol) tally.add(sumField.patrolCases, 1);
  }
  return file;
}
