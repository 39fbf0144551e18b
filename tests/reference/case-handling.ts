// Queues, service, closing on paper, checks (5.6-5.9).

import { compareOrigins, put } from './event-list.ts';
import { bookClosure, chargedOf } from './case-books.ts';
import { putCase } from './case-filing.ts';
import { moveFile } from './case-states.ts';
import { afterHours } from './fixed-facts.ts';
import { comeBackEvent } from './incident-events.ts';
import { end, hasEnded, moveTo } from './incident-life.ts';
import { draw, expq, gumbel } from './keyed-luck.ts';
import { putUnderPatrol } from './patrol.ts';
import { experience } from './resident-life.ts';
import { inWindow, policyAt, typeOf } from './run-state.ts';
import type { CaseFile, Run, Station, Waiting } from './run-state.ts';
import { harmDaysAhead } from './worker-choice.ts';

/** Lets a case wait in the order of waiting: minute of entry, then origin. */
export function enterInOrder(list: Waiting[], entry: Waiting): void {
  list.push(entry);
  list.sort((a, b) => a.minute - b.minute || compareOrigins(a.file.incident.origin, b.file.incident.origin));
}

function departmentOf(run: Run, file: CaseFile): number {
  const id = typeOf(run, file.incident).route[file.stage];
  return run.scenario.departments.list.findIndex((department) => department.id === id);
}

/** Sends a case to the station that must act on it now. */
export function joinQueue(run: Run, file: CaseFile): void {
  const { cell } = file.incident;
  moveFile(file, 'queued');
  if (file.block) enter(run, run.stations.block[cell.community], file);
  else if (file.district) enter(run, run.stations.district[departmentOf(run, file)], file);
  else enter(run, run.stations.town[cell.town][departmentOf(run, file)], file);
}

function enter(run: Run, station: Station, file: CaseFile): void {
  file.station = station;
  enterInOrder(station.waiting, { minute: run.now, file });
  startWaiting(run, station);
}

/** Starts waiting cases while servers are free. */
export function startWaiting(run: Run, station: Station): void {
  while (station.inService < station.servers && station.waiting.length > 0) {
    const [{ file }] = station.waiting.splice(0, 1);
    station.inService++;
    start(run, file);
  }
}

/** Moves a case that waits for a department of its town to the crews of the district. */
export function escalate(run: Run, file: CaseFile): void {
  if (file.state !== 'queued' || file.block || file.district || file.station === null) return;
  const place = file.station.waiting.findIndex((waiting) => waiting.file === file);
  file.station.waiting.splice(place, 1);
  file.district = true;
  enter(run, run.stations.district[departmentOf(run, file)], file);
}

const serviceLuck = (run: Run, { incident, stage }: CaseFile) =>
  draw(run.luck, 'service', 8 * incident.attempts + stage, incident.origin);

function start(run: Run, file: CaseFile): void {
  moveFile(file, 'inWork');
  const hours = run.facts.service[file.incident.type].quantile(serviceLuck(run, file).u0);
  if (inWindow(run)) run.books.sums.departmentHours += hours;
  putCase(run, 'serviceEnd', afterHours(run.facts, run.now, hours), file, () => serviceEnd(run, file));
}

function serviceEnd(run: Run, file: CaseFile): void {
  const { incident, station } = file;
  if (station === null) throw new Error('service ends nowhere');
  station.inService--;
  if (station.waiting.length > 0) startWaiting(run, station);
  file.station = null;
  if (hasEnded(incident)) {
    handled(run, file, incident.state !== 'major');
    return;
  }
  if (!file.block && file.stage + 1 < typeOf(run, incident).route.length) {
    file.stage += 1;
    joinQueue(run, file);
    return;
  }
  const solved = serviceLuck(run, file).u1 < solveProbability(run, file);
  incident.attempts = Math.min(255, incident.attempts + 1);
  file.attempts = Math.min(255, file.attempts + 1);
  if (solved) {
    file.solvedReally = true;
    end(run, incident, 'solvedRecorded');
    handled(run, file, true);
  } else if (closesOnPaper(run, file)) handled(run, file, false);
  else joinQueue(run, file);
}

function solveProbability(run: Run, { block, incident }: CaseFile): number {
  return block
    ? policyAt(run, incident.cell).organisation.blockSolveProbability
    : typeOf(run, incident).solveProbability;
}

function handled(run: Run, file: CaseFile, real: boolean): void {
  if (real) file.solvedReally = true;
  file.handled = Math.max(1, run.now);
  moveFile(file, 'handled');
  const { incident } = file;
  const { checkHours } = policyAt(run, incident.cell).organisation;
  const { u0 } = draw(run.luck, 'callback', incident.attempts, incident.origin);
  const minute = afterHours(run.facts, run.now, checkHours * expq(u0));
  putCase(run, 'check', minute, file, () => checkEvent(run, file));
}

/** 5.7 */
function closesOnPaper(run: Run, file: CaseFile): boolean {
  const { incident } = file;
  const { departments, organisation, scheme, workers } = policyAt(run, incident.cell);
  if (file.attempts >= departments.maxAttempts) return true;
  const type = typeOf(run, incident);
  const inTimeYuan = file.block ? blockValue(run, file) : scheme.department.stakeYuanPerCase * scheme.stakes;
  const duty =
    (file.block ? workers.dutyYuanPerHarmDay : scheme.department.dutyYuanPerHarmDay) *
    (type.harmPerDay * incident.severity) *
    harmDaysAhead(type.selfResolveDays, workers.dutyHorizonDays);
  const { independentCheckShare, detectionIndependent, detectionSameHand } = organisation;
  const detection =
    independentCheckShare * detectionIndependent + (1 - independentCheckShare) * detectionSameHand;
  const late = run.now > file.due;
  const attemptInTime = afterHours(run.facts, run.now, type.serviceHours) <= file.due;
  const { crewHourYuan, paperSanctionYuan, noiseYuan } = scheme.department;
  const workOn =
    solveProbability(run, file) * (inTimeYuan * (attemptInTime ? 1 : 0.3) + duty) -
    type.serviceHours * crewHourYuan;
  const paper =
    (1 - detection) * (inTimeYuan * (late ? 0.3 : 1)) -
    detection * paperSanctionYuan -
    departments.reworkHours * crewHourYuan;
  if (noiseYuan === 0) return paper > workOn;
  const { u0, u1 } = draw(run.luck, 'paperNoise', incident.attempts, incident.origin);
  return paper + noiseYuan * gumbel(u1) > workOn + noiseYuan * gumbel(u0);
}

function blockValue(run: Run, file: CaseFile): number {
  const { cell } = file.incident;
  const { pressure, authority } = policyAt(run, cell).scheme.superior;
  let value = 0;
  for (const counter of ['handled', 'closed', 'onTime'] as const) {
    value += chargedOf(run, file) * run.posts[cell.index].card.price[counter];
    value += (pressure ? authority : 0) * run.towns[cell.town].card.price[counter];
  }
  return Math.max(0, value);
}

/** 5.8 */
function checkEvent(run: Run, file: CaseFile): void {
  const { incident } = file;
  const { departments, organisation } = policyAt(run, incident.cell);
  if (hasEnded(incident) && incident.state !== 'major') file.solvedReally = true;
  if (!hasEnded(incident) && !file.solvedReally && file.attempts < 2 * departments.maxAttempts) {
    const { u0, u1 } = draw(run.luck, 'check', incident.attempts, incident.origin);
    const isIndependent = u0 < organisation.independentCheckShare;
    if (u1 < (isIndependent ? organisation.detectionIndependent : organisation.detectionSameHand)) {
      if (inWindow(run)) run.books.sums.reworkedCases += 1;
      file.handled = 0;
      joinQueue(run, file);
      return;
    }
  }
  moveFile(file, 'closed');
  file.closed = Math.max(1, run.now);
  bookClosure(run, file, chargedOf(run, file));
  if (!file.solvedReally && !hasEnded(incident)) leaveUnsolved(run, file);
}

/** 5.9 */
function leaveUnsolved(run: Run, { incident, channel }: CaseFile): void {
  incident.paperClosed = true;
  incident.logEntry = false;
  incident.told = false;
  moveTo(incident, 'paperClosed');
  putUnderPatrol(run, incident, run.now);
  if (channel === 'patrol' && !incident.noticed) return;
  experience(run, incident.cell, incident.place, incident.affected, 0, 0);
  const { u1 } = draw(run.luck, 'callback', incident.attempts, incident.origin);
  if (u1 < policyAt(run, incident.cell).organisation.callbackProbability) {
    put(run, 'comeBack', run.now + 3 * 1440, incident.origin, incident.attempts, () =>
      comeBackEvent(run, incident),
    );
  }
}
