// The supervision list (督办单; claim Z6): superiors' and media's matters, and what is followed up after a joint meeting. Such a matter
// has a shorter deadline, goes first, is neither disputed nor sent back, means more to the department, is checked independently
// and is chased. What stands on it stays on it until the case is closed. Draws nothing.
import { caseState } from '../../ledger/case-states.ts';
import { sumField } from '../../ledger/tally.ts';
import type { TownPolicy } from '../../plan/town-policy.ts';
import { caseFlag } from '../../world/case-table.ts';
import { eventKind } from '../../world/event-kinds.ts';
import type { World } from '../../world/world.ts';
import { isInWindow } from '../observation-window.ts';
import { queueKey, aheadOf } from '../queue-order.ts';
import { scheduleCase } from '../scheduling.ts';

/** Tells whether a case stands on the supervision list. */
export function isSupervised(world: World, file: number): boolean {
  return (world.cases.columns.flags[file] & caseFlag.supervised) !== 0;
}

/** Tells whether a case may be neither disputed nor sent back to the block. */
export function isBinding(world: World, file: number): boolean {
  return isSupervised(world, file) && policyOf(world, file).source.lists.binding;
}

/** Puts an open case on the supervision list, with the shorter deadline of that list; once, and where there are two lists. */
export function supervise(world: World, file: number): void {
  const { lists } = policyOf(world, file).source;
  if (!lists.on || isSupervised(world, file) || !isOpen(world, file)) return;
  enterList(world, file);
  const type = world.incidents.columns.type[world.cases.columns.incident[file]];
  const minutes = world.plan.types.deadlineWorkingDays[type] * world.plan.officeMinutesPerDay;
  const due = dueAfter(world, minutes * lists.deadlineFactor);
  if (due < world.cases.columns.dueMinute[file]) setDeadline(world, file, due);
}

/** Follows up what the departments have claimed at a joint meeting: by the deadline named there it is to be solved. */
export function followUpClaim(world: World, file: number): void {
  const { lists } = policyOf(world, file).source;
  if (!lists.on || !lists.meeting.claims) return;
  if (!isSupervised(world, file)) enterList(world, file);
  setDeadline(world, file, dueAfter(world, lists.meeting.claimDays * world.plan.officeMinutesPerDay));
}

/** Tells whether a case is still to be handled. */
export function isOpen(world: World, file: number): boolean {
  const state = world.cases.columns.state[file];
  return state !== caseState.handled && state !== caseState.closed;
}

/** Returns the least share of independent checks that a case has by standing on the list, 0 for any other. */
export function leastCheckShare(world: World, file: number): number {
  return isSupervised(world, file) ? policyOf(world, file).source.lists.checkShare : 0;
}

/** Returns how much more a case means to its department than an ordinary one, 1 for that. */
export function supervisedStake(world: World, file: number): number {
  return isSupervised(world, file) ? policyOf(world, file).source.lists.stakeFactor : 1;
}

/** Books hours of departments that a case has taken now. */
export function countHours(world: World, file: number, hours: number): void {
  if (isSupervised(world, file) && isInWindow(world.plan, world.events.now / 1440))
    world.tally.add(sumField.supervisedHours, hours);
}

/** Books the days from filing to handling of a case that is handled now. */
export function countWait(world: World, file: number): void {
  const { tally, plan, events } = world;
  if (!isInWindow(plan, events.now / 1440)) return;
  const days = (events.now - world.cases.columns.filedMinute[file]) / 1440;
  const supervised = isSupervised(world, file);
  tally.add(supervised ? sumField.supervisedHandled : sumField.ordinaryHandled, 1);
  tally.add(supervised ? sumField.supervisedDays : sumField.ordinaryDays, days);
}

function enterList(world: World, file: number): void {
  const { cases, tally, plan, events } = world;
  cases.columns.flags[file] |= caseFlag.supervised;
  if (isInWindow(plan, events.now / 1440)) tally.add(sumField.supervisedCases, 1);
  moveAhead(world, file);
  const { everyDays } = policyOf(world, file).source.lists.chase;
  scheduleCase(world, file, events.now + everyDays * 1440, eventKind.chase);
}

/** A case that waits for a crew or for the meeting moves ahead at once. */
function moveAhead(world: World, file: number): void {
  const { cases, queues } = world;
  const state = cases.columns.state[file];
  const item = cases.indexOf(file);
  const station = queues.stationOf(item);
  if (station < 0 || (state !== caseState.queued && state !== caseState.coordinating)) return;
  const { origin0, origin1 } = world.incidents.columns;
  const row = cases.columns.incident[file];
  const atMeeting = state === caseState.coordinating;
  const key = atMeeting ? world.events.now - aheadOf(world, file) : queueKey(world, file, station);
  queues.remove(station, item);
  queues.enter(station, item, 0, key, origin0[row], origin1[row]); // waits again: no crew was free
}

function setDeadline(world: World, file: number, due: number): void {
  const { flags, dueMinute, clockStopMinute } = world.cases.columns;
  if ((flags[file] & caseFlag.due) !== 0 || clockStopMinute[file] !== 0 || due === dueMinute[file]) return;
  dueMinute[file] = due;
  scheduleCase(world, file, due, eventKind.deadline);
}

function dueAfter(world: World, workingMinutes: number): number {
  const minutes = Math.max(1, Math.round(workingMinutes));
  return world.plan.officeCalendar.addWorkingMinutes(Math.max(1, world.events.now), minutes);
}

function policyOf(world: World, file: number): TownPolicy {
  const cell = world.incidents.columns.cell[world.cases.columns.incident[file]];
  return world.policies[world.plan.selection.cellTown[cell]];
}
