// From filing to the queue: filing, dispatch, dispute, coordination (5.2-5.5).

import { pow } from '../../src/core/dmath.ts';
import { bookClosure, bookDue, count, deadlineEvent } from './case-books.ts';
import { settleIfOver } from './analyst-books.ts';
import { enterInOrder, joinQueue } from './case-handling.ts';
import { moveFile } from './case-states.ts';
import { put, type EventName } from './event-list.ts';
import { afterHours } from './fixed-facts.ts';
import { end, leaveLists, moveTo } from './incident-life.ts';
import { draw, expq } from './keyed-luck.ts';
import { inWindow, policyAt, typeOf, type CaseFile, type Channel } from './run-state.ts';
import type { Incident, Origin, Run } from './run-state.ts';

/** Tells whether a channel is that of the public and of superiors. */
export const isPublic = (channel: Channel): boolean => channel === 'hotline' || channel === 'oversight';

function openCase(run: Run, incident: Incident, channel: Channel): CaseFile {
  const { facts, books } = run;
  const t = Math.max(1, run.now);
  const exposed = run.towns[incident.cell.town].exposed[incident.type];
  if (incident.state === 'hidden') {
    if (isPublic(channel)) exposed.yes += 1;
    else exposed.no += 1;
  }
  if (isPublic(channel) && incident.recorded === 0) count(run, incident.cell, 'publicFiled', 1);
  leaveLists(run, incident);
  moveTo(incident, 'recorded');
  if (incident.known === 0) incident.known = t;
  if (incident.recorded === 0) incident.recorded = t;
  incident.filings = Math.min(255, incident.filings + 1);
  const { minutesPerWorkingDay } = facts.officeCalendar;
  const allowed = Math.round(typeOf(run, incident).deadlineWorkingDays * minutesPerWorkingDay);
  if (inWindow(run, t)) {
    books.sums.filedCases += 1;
    if (channel === 'patrol') books.sums.patrolCases += 1;
  }
  return {
    incident,
    channel,
    due: facts.officeCalendar.addWorkingMinutes(t, allowed),
    state: 'filed',
    handled: 0,
    closed: 0,
    stage: 0,
    station: null,
    attempts: 0,
    block: false,
    isDue: false,
    solvedReally: false,
    district: false,
    dueBooked: false,
    closureBooked: false,
    closureCounted: false,
  };
}

/** Files a case, unless the incident is on record already. */
export function fileCase(run: Run, incident: Incident, channel: Channel): void {
  if (incident.state === 'recorded') return;
  const file = openCase(run, incident, channel);
  const { u0 } = draw(run.luck, 'intake', incident.filings, incident.origin);
  const { intakeHours } = policyAt(run, incident.cell).organisation;
  const dispatched = afterHours(run.facts, run.now, intakeHours * expq(u0));
  putCase(run, 'dispatch', dispatched, file, () => dispatchEvent(run, file));
  putCase(run, 'deadline', file.due, file, () => deadlineEvent(run, file));
}

/** Files what the worker has fixed himself, and closes the file at once. */
export function fileSelfHandled(run: Run, incident: Incident, channel: Channel): void {
  const file = openCase(run, incident, channel);
  file.handled = Math.max(1, run.now);
  file.closed = Math.max(1, run.now);
  file.solvedReally = true;
  moveFile(file, 'closed');
  bookDue(run, file, 1);
  bookClosure(run, file, 1);
  end(run, incident, 'solvedRecorded');
}

/** Schedules an event about a file; it is void once the file is closed and was due. */
export function putCase(run: Run, name: EventName, minute: number, file: CaseFile, act: () => void): void {
  put(run, name, minute, file.incident.origin, file.incident.filings, () => {
    if (file.state === 'closed' && file.isDue) return;
    settleIfOver(run, file.incident);
    act();
  });
}

function dispatchEvent(run: Run, file: CaseFile): void {
  const { incident } = file;
  const { organisation, workers } = policyAt(run, incident.cell);
  const { u1 } = draw(run.luck, 'intake', incident.filings, incident.origin);
  if (incident.needsCoordination && u1 < organisation.returnToBlock) {
    file.block = true;
    run.posts[incident.cell.index].busyMinutes += workers.returnedCaseHours * 60;
    joinQueue(run, file);
    return;
  }
  const each = organisation.disputeProbability * (1 - organisation.responsibilityListCoverage);
  const disputed = 1 - pow(1 - each, typeOf(run, incident).route.length);
  if (draw(run.luck, 'dispute', incident.filings, incident.origin).u0 < disputed) {
    moveFile(file, 'disputed');
    const minute = afterHours(run.facts, run.now, organisation.disputeDelayHours);
    putCase(run, 'settled', minute, file, () => goOn(run, file));
  } else goOn(run, file);
}

function goOn(run: Run, file: CaseFile): void {
  if (!file.incident.needsCoordination) {
    joinQueue(run, file);
    return;
  }
  moveFile(file, 'coordinating');
  const { communityCoordinationHours } = policyAt(run, file.incident.cell).organisation;
  const minute = afterHours(run.facts, run.now, communityCoordinationHours);
  putCase(run, 'communityCoordinated', minute, file, () => communityCoordinated(run, file));
}

const coordinationLuck = (run: Run, { incident }: CaseFile, tier: number) =>
  draw(run.luck, 'coordination', 4 * incident.filings + tier, incident.origin);

function communityCoordinated(run: Run, file: CaseFile): void {
  const { cell } = file.incident;
  const { communityAuthority } = policyAt(run, cell).organisation;
  const { coordinationHardness } = typeOf(run, file.incident);
  const { u0 } = coordinationLuck(run, file, 0);
  if (u0 < communityAuthority * (1 - coordinationHardness)) joinQueue(run, file);
  else enterInOrder(run.towns[cell.town].meeting, { minute: run.now, file });
}

/** Schedules the next joint meeting of a town from a minute on: at nine o'clock of a working day. */
export function nextMeeting(run: Run, town: number, from: number): void {
  let day = Math.floor(from / 1440);
  while (!run.facts.officeCalendar.isWorkingDay(day)) day++;
  const origin: Origin = [run.facts.globalTowns[town], 0];
  put(run, 'meeting', Math.max(run.now, day * 1440 + 540), origin, 0, () => meetingEvent(run, town));
}

function meetingEvent(run: Run, town: number): void {
  const { organisation } = run.policies[town];
  const { meetingIntervalDays, leaderHoursPerWeek, leaderHoursPerCase } = organisation;
  const hours = leaderHoursPerWeek * (meetingIntervalDays / 7);
  const slots = Math.min(organisation.meetingSlots, Math.floor(hours / leaderHoursPerCase + 1e-9));
  const { meeting } = run.towns[town];
  for (let slot = 0; slot < slots && meeting.length > 0; slot++) {
    const [{ file }] = meeting.splice(0, 1);
    if (inWindow(run)) run.books.sums.leaderHours += leaderHoursPerCase;
    const { coordinationHardness } = typeOf(run, file.incident);
    const { u0 } = coordinationLuck(run, file, 1);
    if (u0 < organisation.townAuthority * (1 - coordinationHardness / 2)) {
      joinQueue(run, file);
      continue;
    }
    const { u1 } = coordinationLuck(run, file, 2);
    const minute = run.now + organisation.districtCoordinationDays * (0.5 + u1) * 1440;
    putCase(run, 'districtCoordinated', minute, file, () => joinQueue(run, file));
  }
  nextMeeting(run, town, run.now + meetingIntervalDays * 1440 - 540);
}
