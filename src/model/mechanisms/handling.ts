// Departments and blocks work on cases: queues of crews, stage by stage along the route; service times are lognormal in
// working hours, one keyed uniform per (incident, attempt, stage). An attempt that does not solve the problem ends in
// another attempt or in a closure on paper, which is the handler's decision. Draws: service, paperNoise.
import { sumField } from '../ledger/tally.ts';
import { difficultyWeight } from '../assessment/case-mix.ts';
import { counter, counterCount } from '../assessment/counters.ts';
import { closesOnPaper, LATE_VALUE, type ClosureStakes } from '../decisions/closure.ts';
import { caseState } from '../ledger/case-states.ts';
import { incidentState, isEnded } from '../ledger/incident-states.ts';
import { moveCase } from '../ledger/transition.ts';
import { zoneSlotOf } from '../plan/added-stations.ts';
import { expectedHarmDays } from '../plan/type-columns.ts';
import { purpose } from '../purposes.ts';
import { caseFlag } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import { forumField } from '../world/forum.ts';
import type { World } from '../world/world.ts';
import { bookHandledLate, chargedShare, townShare } from './case-books.ts';
import { endIncident } from './incident-end.ts';
import { countHops } from './hops.ts';
import { countTiming } from './handling-times.ts';
import { fitsHandling } from './misfit.ts';
import { countMonthEnd, rushFor } from './month-end.ts';
import { countHours, countWait, leastCheckShare, supervisedStake } from './lists/supervision.ts';
import { isInWindow } from './observation-window.ts';
import { queueKey } from './queue-order.ts';
import { editTime } from './record-strategies.ts';
import { countSameDay } from './same-day.ts';
import { afterWorkingHours, scheduleCase } from './scheduling.ts';
import { awaitCheck } from './verification.ts';
import { teamHours, tradeShare, withLineClaim, zoneTeamFor } from './zones/zone-team.ts';

const STAGES_MAX = 8;

/** Dispatches a case to the station of its stage, where it starts or waits. */
export function joinQueue(world: World, file: number): void {
  moveCase(world, file, caseState.queued);
  enterStation(world, file, stationOf(world, file, world.cases.columns.incident[file]));
}

/** A crew takes a case up. */
export function startService(world: World, file: number): void {
  const row = world.cases.columns.incident[file];
  moveCase(world, file, caseState.inWork);
  const hours = drawService(world, file, row);
  const day = world.events.now / 1440;
  const { plan, tally, events } = world;
  const slot = zoneSlotOf(plan, world.cases.columns.station[file]);
  const worked = slot < 0 ? hours : teamHours(world, slot, hours, tradeShare(world, row));
  const taken = slot < 0 ? hours : withLineClaim(world, slot, worked);
  if (isInWindow(plan, day)) {
    tally.add(sumField.departmentHours, worked);
    world.cellBooks.departmentHours[world.incidents.columns.cell[row]] += worked;
    if (!fitsHandling(world, row)) world.forum.sums[forumField.vainHours] += worked;
  }
  countHours(world, file, worked);
  scheduleCase(world, file, afterWorkingHours(world, events.now, taken), eventKind.serviceEnd);
}

/** Moves a waiting case to the district crews of the same department. */
export function escalateToDistrict(world: World, file: number): void {
  const cases = world.cases.columns;
  const { stations } = world.plan;
  const from = cases.station[file];
  const item = world.cases.indexOf(file);
  const ofTown = (from >= 0 && from < stations.firstBlock) || zoneSlotOf(world.plan, from) >= 0;
  if (!ofTown || world.queues.stationOf(item) !== from) return;
  world.queues.remove(from, item);
  cases.flags[file] |= caseFlag.district;
  countHops(world, 1);
  requeue(world, file);
}

/** Puts a case that is queued nowhere at the station where it belongs now. */
export function requeue(world: World, file: number): void {
  enterStation(world, file, stationOf(world, file, world.cases.columns.incident[file]));
}

/** Puts a queued case at a station; it starts at once where a crew is free. */
function enterStation(world: World, file: number, station: number): void {
  const { station: stations, incident } = world.cases.columns;
  const { origin0, origin1 } = world.incidents.columns;
  const row = incident[file];
  stations[file] = station;
  const item = world.cases.indexOf(file);
  if (world.queues.enter(station, item, 0, queueKey(world, file, station), origin0[row], origin1[row]))
    startService(world, file);
}

/** A crew has finished a stage. */
export function onServiceEnd(world: World, file: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  const next = world.queues.leave(cases.station[file]);
  if (next !== 0) startService(world, world.cases.rowAt(next));
  cases.station[file] = -1;
  if (isEnded(incidents.state[row])) {
    finishHandling(world, file, incidents.state[row] !== incidentState.major); // nothing is left to do
    return;
  }
  const type = incidents.type[row];
  const stages = world.plan.types.routeOffsets[type + 1] - world.plan.types.routeOffsets[type];
  const block = (cases.flags[file] & caseFlag.block) !== 0;
  if (!block && cases.stage[file] + 1 < stages) {
    cases.stage[file]++;
    countHops(world, 1);
    joinQueue(world, file);
    return;
  }
  finishAttempt(world, file);
}

/** An attempt is over: it has really solved the problem, or the handler decides whether to go on. */
export function finishAttempt(world: World, file: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  if (isEnded(incidents.state[row])) {
    finishHandling(world, file, incidents.state[row] !== incidentState.major); // nothing is left to do
    return;
  }
  if (attemptSolves(world, file, row)) {
    cases.flags[file] |= caseFlag.solvedReally;
    endIncident(world, row, incidentState.solvedRecorded);
    finishHandling(world, file, true);
  } else if (closes(world, file, row)) finishHandling(world, file, false);
  else joinQueue(world, file);
}

/** Makes an attempt at the incident of a case. Draws purpose `service`. Returns whether it is really solved. */
export function attemptSolves(world: World, file: number, row: number): boolean {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  drawService(world, file, row);
  const solved = world.luck.u1() < solveProbability(world, file, row) && fitsHandling(world, row);
  incidents.attempts[row] = Math.min(255, incidents.attempts[row] + 1);
  cases.attempts[file] = Math.min(255, cases.attempts[file] + 1);
  return solved;
}

/** Closes a waiting case on paper, without another attempt. */
export function closeFromQueue(world: World, station: number, item: number): void {
  const file = world.cases.rowAt(item);
  world.queues.remove(station, item);
  world.cases.columns.station[file] = -1;
  moveCase(world, file, caseState.inWork);
  const { attempts } = world.incidents.columns;
  const row = world.cases.columns.incident[file];
  attempts[row] = Math.min(255, attempts[row] + 1);
  const { state } = world.incidents.columns;
  finishHandling(world, file, isEnded(state[row]) && state[row] !== incidentState.major);
}

function considerEdit(world: World, file: number): void {
  const row = world.cases.columns.incident[file];
  const town = world.plan.selection.cellTown[world.incidents.columns.cell[row]];
  if (!world.policies[town].source.strategy.timestamps.editable) return;
  editTime(world, file, closureStakes(world, file, row).inTimeYuan * (1 - LATE_VALUE));
}

/** A case is handled, really or on paper, and waits for its check. */
export function finishHandling(world: World, file: number, real: boolean): void {
  const cases = world.cases.columns;
  if (real) cases.flags[file] |= caseFlag.solvedReally;
  cases.handledMinute[file] = Math.max(1, world.events.now);
  if (real) countSameDay(world, file);
  if (world.events.now > cases.dueMinute[file]) considerEdit(world, file);
  countTiming(world, file);
  countWait(world, file);
  countMonthEnd(world, world.plan.selection.cellTown[world.incidents.columns.cell[cases.incident[file]]]);
  moveCase(world, file, caseState.handled);
  bookHandledLate(world, file, chargedShare(world, file), townShare(world, file));
  awaitCheck(world, file);
}

function stationOf(world: World, file: number, row: number): number {
  const cases = world.cases.columns;
  const { stations, selection, types } = world.plan;
  const { cell, type } = world.incidents.columns;
  if ((cases.flags[file] & caseFlag.block) !== 0)
    return stations.firstBlock + selection.cellCommunity[cell[row]];
  const department = types.routeDepartments[types.routeOffsets[type[row]] + cases.stage[file]];
  if ((cases.flags[file] & caseFlag.district) !== 0) return stations.firstDistrict + department;
  const team = zoneTeamFor(world, row, department);
  return team >= 0 ? team : selection.cellTown[cell[row]] * stations.departments + department;
}

/** Returns the hours of the case's present stage, as it will take or would have taken. */
export function stageHours(world: World, file: number): number {
  return drawService(world, file, world.cases.columns.incident[file]);
}

/** Draws hours and success of the coming or just finished stage: the same draw both times. Returns hours. */
function drawService(world: World, file: number, row: number): number {
  const { attempts, origin0, origin1, type } = world.incidents.columns;
  const occasion = attempts[row] * STAGES_MAX + world.cases.columns.stage[file];
  world.luck.draw(purpose.service, occasion, origin0[row], origin1[row]);
  return world.plan.types.serviceHours[type[row]].quantile(world.luck.u0());
}

function solveProbability(world: World, file: number, row: number): number {
  const { cell, type } = world.incidents.columns;
  if ((world.cases.columns.flags[file] & caseFlag.block) === 0)
    return world.plan.types.solveProbability[type[row]];
  return world.policies[world.plan.selection.cellTown[cell[row]]].response.blockSolveProbability;
}

function closes(world: World, file: number, row: number): boolean {
  const { attempts } = world.cases.columns;
  const { cell, origin0, origin1 } = world.incidents.columns;
  const { departments } = world.policies[world.plan.selection.cellTown[cell[row]]].source;
  if (attempts[file] >= departments.maxAttempts) return true;
  const stakes = closureStakes(world, file, row);
  world.luck.draw(purpose.paperNoise, world.incidents.columns.attempts[row], origin0[row], origin1[row]);
  const rush = rushFor(world, world.plan.selection.cellTown[cell[row]], stakes);
  return closesOnPaper(stakes, world.luck.u0(), world.luck.u1(), rush);
}

/** What the handler - a department, or the reporter's own block - has at stake in closing this case. */
export function closureStakes(world: World, file: number, row: number): ClosureStakes {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const { plan, events } = world;
  const type = incidents.type[row];
  const cell = incidents.cell[row];
  const policy = world.policies[plan.selection.cellTown[cell]];
  const { scheme, workers, organisation, departments } = policy.source;
  const block = (cases.flags[file] & caseFlag.block) !== 0;
  const harm = plan.types.harmPerDay[type] * incidents.severity[row];
  const days = expectedHarmDays(plan.types.selfResolveDays[type], workers.dutyHorizonDays);
  const duty = block ? workers.dutyYuanPerHarmDay : scheme.department.dutyYuanPerHarmDay;
  const workHours = plan.types.types[type].serviceHours;
  const now = events.now;
  const check = Math.max(policy.response.independentCheckShare, leastCheckShare(world, file));
  return {
    inTimeYuan: block
      ? closureValueToBlock(world, file, cell)
      : scheme.department.stakeYuanPerCase *
        scheme.stakes *
        policy.response.stakeFactor *
        supervisedStake(world, file),
    dutyYuan: duty * harm * days,
    solveProbability: solveProbability(world, file, row),
    workHours,
    paperHours: departments.reworkHours,
    crewHourYuan: scheme.department.crewHourYuan,
    detection: check * organisation.detectionIndependent + (1 - check) * organisation.detectionSameHand,
    sanctionYuan: scheme.department.paperSanctionYuan,
    late: now > cases.dueMinute[file],
    attemptInTime: afterWorkingHours(world, now, workHours) <= cases.dueMinute[file],
    noiseYuan: scheme.department.noiseYuan,
  };
}

/** What a closure in time is worth to the block: to the charged post, and to its superior in the share passed down. */
function closureValueToBlock(world: World, file: number, cell: number): number {
  const town = world.plan.selection.cellTown[cell];
  const own = cell * counterCount;
  const superior = town * counterCount;
  const charged = chargedShare(world, file);
  const forTown = townShare(world, file) * world.policies[town].pressure;
  let value = 0;
  for (const c of [counter.handled, counter.closed, counter.onTime]) {
    value += charged * world.workerCards.price[own + c];
    value += forTown * world.townCards.price[superior + c];
  }
  const weighted = world.workerCards.price[own + counter.weightedHandled];
  const weightedForTown = world.townCards.price[superior + counter.weightedHandled];
  if (weighted !== 0 || weightedForTown !== 0) {
    const type = world.incidents.columns.type[world.cases.columns.incident[file]];
    const weight = difficultyWeight(world, world.policies[town], type);
    value += weight * (charged * weighted + forTown * weightedForTown);
  }
  return Math.max(0, value);
}
