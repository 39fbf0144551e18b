// Coordination of hard cases, tier by tier (claims Z6, Z12): the community command centre tries once; what it can't bring
// about rises to the zone if there is one, and then to the town, where it waits for a joint meeting with limited slots and limited hours of the leader; the
// rest goes to the district. Weak authority below therefore piles up work above. Draws: coordination.
import { sumField } from '../ledger/tally.ts';
import { caseState } from '../ledger/case-states.ts';
import { moveCase } from '../ledger/transition.ts';
import { purpose } from '../purposes.ts';
import { caseFlag } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import type { World } from '../world/world.ts';
import { resumeClock, stopClock } from './clock-stop.ts';
import { bookCommunityCoordination, bookDistrictCoordination, bookMeetingItem } from './cost-booking.ts';
import { joinQueue } from './handling.ts';
import { hardnessOf } from './forum/deliberation.ts';
import { countHops } from './hops.ts';
import { followUpClaim } from './lists/supervision.ts';
import { authorityWithParties } from './joint-reward.ts';
import { isInWindow } from './observation-window.ts';
import { aheadOf } from './queue-order.ts';
import { relaySucceeds, riseInRelay, startRelay } from './relay.ts';
import { afterWorkingHours, scheduleCase } from './scheduling.ts';
import { startZoneCoordination, zoneSucceeds } from './zones/zone-coordination.ts';

const tier = { community: 0, town: 1, district: 2 } as const;
/** Joint meetings begin at nine on a working day. */
const MEETING_MINUTE = 9 * 60;

/** The lowest relay tier takes the case up, or the community command centre where there is none. */
export function startCoordination(world: World, file: number): void {
  moveCase(world, file, caseState.coordinating);
  stopClock(world, file);
  if (!startRelay(world, file)) startCommunity(world, file);
}

/** The attempt of a relay tier is over: solved there, or it rises to the next one, or to the community. */
export function onRelayCoordinated(world: World, file: number): void {
  if (relaySucceeds(world, file)) toDepartments(world, file);
  else if (!riseInRelay(world, file)) startCommunity(world, file);
}

function startCommunity(world: World, file: number): void {
  const { response } = policyOfCase(world, file);
  countHops(world, 1);
  bookCommunityCoordination(world, world.incidents.columns.cell[world.cases.columns.incident[file]]);
  const until = afterWorkingHours(world, world.events.now, response.communityCoordinationHours);
  scheduleCase(world, file, until, eventKind.communityCoordinated);
}

/** The community's attempt is over: solved there, or it rises to the zone, or to the town where there is none. */
export function onCommunityCoordinated(world: World, file: number): void {
  const { organisation, zones } = policyOfCase(world, file).source;
  const { row } = about(world, file);
  const authority = authorityWithParties(world, row, organisation.communityAuthority);
  drawTier(world, row, tier.community);
  if (world.luck.u0() < authority * (1 - hardnessOf(world, row))) {
    toDepartments(world, file);
    return;
  }
  if (zones.on) startZoneCoordination(world, file);
  else awaitMeeting(world, file);
}

/** The zone's attempt is over: solved there, or it rises to the town. */
export function onZoneCoordinated(world: World, file: number): void {
  if (zoneSucceeds(world, file)) toDepartments(world, file);
  else awaitMeeting(world, file);
}

function awaitMeeting(world: World, file: number): void {
  const { row, town } = about(world, file);
  const { origin0, origin1 } = world.incidents.columns;
  countHops(world, 1);
  world.queues.enter(
    world.meetingStation(town),
    world.cases.indexOf(file),
    0,
    world.events.now - aheadOf(world, file),
    origin0[row],
    origin1[row],
  );
}

/** A joint meeting of a town works through its agenda. */
export function onMeeting(world: World, town: number): void {
  const { response, source } = world.policies[town];
  const { organisation } = source;
  const weeks = organisation.meetingIntervalDays / 7;
  const affordable = Math.floor(
    Math.max(0, response.leaderHoursPerWeek * weeks - world.supervision.chaseHours[town]) /
      organisation.leaderHoursPerCase +
      1e-9,
  );
  world.supervision.chaseHours[town] = 0;
  const slots = Math.min(organisation.meetingSlots, affordable);
  const station = world.meetingStation(town);
  for (let slot = 0; slot < slots; slot++) {
    const item = world.queues.first(station);
    if (item === 0) break;
    world.queues.remove(station, item);
    const file = world.cases.rowAt(item);
    if (isInWindow(world.plan, world.events.now / 1440))
      world.tally.add(sumField.leaderHours, organisation.leaderHoursPerCase);
    bookMeetingItem(world, town, organisation.leaderHoursPerCase);
    decideAtMeeting(world, file, response.townAuthority, organisation.districtCoordinationDays);
  }
  scheduleMeeting(world, town, world.events.now + organisation.meetingIntervalDays * 1440 - MEETING_MINUTE);
}

/** Puts the next joint meeting of a town on the calendar, on the first working day from a minute on. */
export function scheduleMeeting(world: World, town: number, fromMinute: number): void {
  const { officeCalendar, endDay, selection } = world.plan;
  let day = Math.floor(fromMinute / 1440);
  while (day < endDay && !officeCalendar.isWorkingDay(day)) day++;
  const kind = eventKind.meeting;
  const minute = Math.max(world.events.now, day * 1440 + MEETING_MINUTE);
  world.events.post(minute, kind, kind, selection.townIds[town], 0, 0, town, 0);
}

/** The town's leader decides a case that waits for the joint meeting without waiting for it. @param town local town */
export function decideOutOfMeeting(world: World, file: number, town: number): void {
  const { response, source } = world.policies[town];
  world.queues.remove(world.meetingStation(town), world.cases.indexOf(file));
  decideAtMeeting(world, file, response.townAuthority, source.organisation.districtCoordinationDays);
}

/** The district has decided. */
export function onDistrictCoordinated(world: World, file: number): void {
  toDepartments(world, file);
}

function decideAtMeeting(world: World, file: number, authority: number, districtDays: number): void {
  const { row } = about(world, file);
  drawTier(world, row, tier.town);
  if (world.luck.u0() < authority * (1 - hardnessOf(world, row) / 2)) {
    resumeClock(world, file);
    followUpClaim(world, file);
    toDepartments(world, file);
    return;
  }
  countHops(world, 1);
  if (isInWindow(world.plan, world.events.now / 1440)) world.tally.add(sumField.districtMatters, 1);
  drawTier(world, row, tier.district);
  bookDistrictCoordination(world, world.incidents.columns.cell[row]);
  const minutes = districtDays * (0.5 + world.luck.u1()) * 1440;
  scheduleCase(world, file, world.events.now + minutes, eventKind.districtCoordinated);
}

function toDepartments(world: World, file: number): void {
  world.cases.columns.flags[file] |= caseFlag.coordinated;
  resumeClock(world, file);
  joinQueue(world, file);
}

function drawTier(world: World, row: number, at: number): void {
  const { filings, origin0, origin1 } = world.incidents.columns;
  world.luck.draw(purpose.coordination, filings[row] * 4 + at, origin0[row], origin1[row]);
}

function about(world: World, file: number): { row: number; type: number; town: number } {
  const row = world.cases.columns.incident[file];
  const { type, cell } = world.incidents.columns;
  return { row, type: type[row], town: world.plan.selection.cellTown[cell[row]] };
}

function policyOfCase(world: World, file: number) {
  return world.policies[about(world, file).town];
}
