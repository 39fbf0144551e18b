// The clock that stops (缓办): while a case waits for coordination its deadline does not run. It is on no list of cases due until the
// coordination is over; then the working time that was left runs on. Reads the record only. Draws nothing.
import { sumField } from '../ledger/tally.ts';
import { caseFlag } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import type { World } from '../world/world.ts';
import { isInWindow } from './observation-window.ts';
import { scheduleCase } from './scheduling.ts';

/** Stops the clock of a case that goes into coordination, unless it is due already. */
export function stopClock(world: World, file: number): void {
  const cases = world.cases.columns;
  const town = world.plan.selection.cellTown[world.incidents.columns.cell[cases.incident[file]]];
  if (!world.policies[town].source.remedies.clockStop || (cases.flags[file] & caseFlag.due) !== 0) return;
  cases.clockStopMinute[file] = Math.max(1, world.events.now);
  if (isInWindow(world.plan, world.events.now / 1440)) world.tally.add(sumField.clockStops, 1);
}

/** Lets a stopped clock run on: the deadline moves by the working time that has passed meanwhile. */
export function resumeClock(world: World, file: number): void {
  const cases = world.cases.columns;
  const stopped = cases.clockStopMinute[file];
  if (stopped === 0) return;
  cases.clockStopMinute[file] = 0;
  const { officeCalendar } = world.plan;
  const left = officeCalendar.workingMinutesBetween(stopped, cases.dueMinute[file]);
  const due = officeCalendar.addWorkingMinutes(world.events.now, left);
  if (due === cases.dueMinute[file]) return; // no working time has passed: the deadline on the calendar stands
  cases.dueMinute[file] = due;
  scheduleCase(world, file, due, eventKind.deadline);
}

/** Tells whether a deadline on the calendar no longer stands: the clock is stopped, or the deadline has moved, or is over. */
export function isDeadlineMoved(world: World, file: number): boolean {
  const { clockStopMinute, dueMinute, flags } = world.cases.columns;
  const over = (flags[file] & caseFlag.due) !== 0;
  return over || clockStopMinute[file] !== 0 || world.events.now < dueMinute[file];
}
