// A case file comes into being: from the worker, from residents through the hotline, or by an oversight slip (督办单).
// Several reports of one open incident collapse into one case file (RULES 11). Draws nothing but what intake draws.
import { sumField } from '../ledger/tally.ts';
import { counter } from '../assessment/counters.ts';
import { caseState } from '../ledger/case-states.ts';
import { incidentState } from '../ledger/incident-states.ts';
import { moveCase, moveIncident } from '../ledger/transition.ts';
import { channel, caseFlag, isPublicChannel } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import type { World } from '../world/world.ts';
import { bookIntake } from './cost-booking.ts';
import { countForPost } from './counting.ts';
import { bookClosure, bookDue, releaseCaseIfDone } from './case-books.ts';
import { endIncident, learnExposure } from './incident-end.ts';
import { isGridMatter } from './grid-scope.ts';
import { isInWindow } from './observation-window.ts';
import { takeIn } from './intake.ts';
import { onProvenConcealment } from './proven-concealment.ts';
import { supervise } from './lists/supervision.ts';
import { countEasyFiled, countSameDay } from './same-day.ts';
import { scheduleCase } from './scheduling.ts';

/** Files a case for an incident without an open one; does nothing when one is open. */
export function fileCase(world: World, row: number, by: number): void {
  const incidents = world.incidents.columns;
  if (incidents.state[row] === incidentState.recorded) return;
  const file = openCase(world, row, by);
  bookIntake(world, incidents.cell[row]);
  takeIn(world, file);
  scheduleCase(world, file, world.cases.columns.dueMinute[file], eventKind.deadline);
  if (by === channel.oversight) supervise(world, file);
}

/** Files a case that the worker, or a specialist on a visit, has handled on the spot: recorded, handled and closed at once. */
export function fileSelfHandled(world: World, row: number, by: number): void {
  const file = openCase(world, row, by);
  const cases = world.cases.columns;
  const now = Math.max(1, world.events.now);
  if (isInWindow(world.plan, now / 1440)) world.tally.add(sumField.selfHandledCases, 1);
  cases.handledMinute[file] = now;
  cases.flags[file] |= caseFlag.solvedReally;
  countSameDay(world, file);
  moveCase(world, file, caseState.closed);
  cases.closedMinute[file] = now;
  const charged = isPublicChannel(by) ? 0 : 1;
  bookDue(world, file, charged, 1);
  bookClosure(world, file, charged, 1);
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
  const byOthers = isPublicChannel(by);
  if (incidents.state[row] === incidentState.hidden) {
    learnExposure(world, row, byOthers ? 1 : 0);
    if (byOthers) onProvenConcealment(world, row, by);
  }
  countForPost(world, cell, counter.filed, 1);
  // A repeated complaint about what was on record already is not a missed report.
  if (byOthers && incidents.recordedMinute[row] === 0 && isGridMatter(world, row))
    countForPost(world, cell, counter.publicFiled, 1);
  if (byOthers && incidents.recordedMinute[row] !== 0) countForPost(world, cell, counter.repeatComplaints, 1);
  world.patrolMap.enter(cell);
  if (by !== channel.patrol) world.patrolMap.hot[plan.selection.cellTown[cell] * plan.types.count + type]++;
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
    if (by === channel.platform) tally.add(sumField.platformCases, 1);
    countEasyFiled(world, file);
    const { category } = plan.types.types[type];
    if (category === 'event') tally.add(sumField.eventCases, 1);
    if (category === 'component') tally.add(sumField.componentCases, 1);
  }
  return file;
}
