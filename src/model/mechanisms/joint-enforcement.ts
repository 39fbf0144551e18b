// Joint enforcement (联合执法): on a town's campaign day the departments of waiting cases act at once. A case that still needs several
// stages takes the hours of its longest one instead of queueing for each; hours of all count. Cases that wait for the joint meeting
// are taken up too. Draws: service (the same draw of each stage as in handling).
import { caseState } from '../ledger/case-states.ts';
import { sumField } from '../ledger/tally.ts';
import { moveCase } from '../ledger/transition.ts';
import { caseFlag } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import type { World } from '../world/world.ts';
import { bookJointCrews } from './cost-booking.ts';
import { finishAttempt, stageHours } from './handling.ts';
import { countHours } from './lists/supervision.ts';
import { isInWindow } from './observation-window.ts';
import { afterWorkingHours, scheduleCase } from './scheduling.ts';

/** Campaigns set out at half past nine. */
const CAMPAIGN_MINUTE = 9 * 60 + 30;

/** Puts today's campaigns on the calendar: a multiple of the interval, or the first working day after it. */
export function scheduleCampaigns(world: World, day: number): void {
  const { plan, policies } = world;
  if (!plan.officeCalendar.isWorkingDay(day)) return;
  for (let town = 0; town < plan.towns; town++) {
    const { on, intervalDays } = policies[town].source.jointEnforcement;
    if (!on) continue;
    let last = day - 1;
    while (last >= 0 && !plan.officeCalendar.isWorkingDay(last)) last--;
    if (Math.floor(day / intervalDays) === Math.floor(last / intervalDays)) continue;
    const kind = eventKind.campaign;
    world.events.post(day * 1440 + CAMPAIGN_MINUTE, kind, kind, plan.selection.townIds[town], 0, 0, town, 0);
  }
}

/** A town's campaign day: takes up waiting cases of several departments, those due first. */
export function onCampaign(world: World, town: number): void {
  const { jointEnforcement } = world.policies[town].source;
  const files = waitingCases(world, town, jointEnforcement.minDepartments);
  for (const file of files.slice(0, jointEnforcement.casesPerDay)) actTogether(world, file);
}

/** All departments have finished their part. */
export function onJointEnd(world: World, file: number): void {
  finishAttempt(world, file);
}

function waitingCases(world: World, town: number, minDepartments: number): number[] {
  const { cases, plan, queues } = world;
  const { state, station, incident, dueMinute, stage, flags } = cases.columns;
  const { cell, type, origin0, origin1 } = world.incidents.columns;
  const { routeOffsets } = plan.types;
  const found: number[] = [];
  for (let file = cases.stride; file <= cases.highest; file += cases.stride) {
    if (!cases.isUsed(file)) continue;
    const row = incident[file];
    if (plan.selection.cellTown[cell[row]] !== town || (flags[file] & caseFlag.block) !== 0) continue;
    const left = routeOffsets[type[row] + 1] - routeOffsets[type[row]] - stage[file];
    if (left < minDepartments) continue;
    const at = queues.stationOf(cases.indexOf(file));
    const waitsForCrew = state[file] === caseState.queued && at === station[file];
    const waitsForMeeting = state[file] === caseState.coordinating && at === world.meetingStation(town);
    if (waitsForCrew || waitsForMeeting) found.push(file);
  }
  const key = (file: number) => incident[file];
  return found.sort(
    (a, b) =>
      dueMinute[a] - dueMinute[b] ||
      (origin0[key(a)] >>> 0) - (origin0[key(b)] >>> 0) ||
      (origin1[key(a)] >>> 0) - (origin1[key(b)] >>> 0),
  );
}

/** Takes a case out of its queue; its departments start together and it is done when the slowest is. */
function actTogether(world: World, file: number): void {
  const { cases, queues, plan, tally, events } = world;
  const { columns } = cases;
  const item = cases.indexOf(file);
  queues.remove(queues.stationOf(item), item);
  columns.flags[file] |= caseFlag.coordinated;
  if (columns.state[file] === caseState.coordinating) moveCase(world, file, caseState.queued);
  moveCase(world, file, caseState.inWork);
  const type = world.incidents.columns.type[columns.incident[file]];
  const stages = plan.types.routeOffsets[type + 1] - plan.types.routeOffsets[type];
  let longest = 0;
  let all = 0;
  for (; columns.stage[file] < stages; columns.stage[file]++) {
    const hours = stageHours(world, file);
    longest = Math.max(longest, hours);
    all += hours;
  }
  columns.stage[file] = stages - 1;
  columns.station[file] = -1;
  countHours(world, file, all);
  bookJointCrews(world, world.incidents.columns.cell[columns.incident[file]], all);
  if (isInWindow(plan, events.now / 1440)) {
    tally.add(sumField.departmentHours, all);
    world.cellBooks.departmentHours[world.incidents.columns.cell[columns.incident[file]]] += all;
    tally.add(sumField.jointCases, 1);
  }
  scheduleCase(world, file, afterWorkingHours(world, events.now, longest), eventKind.jointEnd);
}
