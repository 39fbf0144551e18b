// Residents notice incidents near them, one after another, and act or stay silent; those who told the worker in vain may
// call the hotline; those who were told a problem is solved and see it is not may come back.
// Draws: notice; residentNoise and furtherNoise (through the channel choice).
import { exponentialTable } from '../../core/dmath.ts';
import { choice, chooseChannel, mightAct } from '../decisions/channel-choice.ts';
import { membershipOf } from '../decisions/membership.ts';
import { incidentState } from '../ledger/incident-states.ts';
import { sumField } from '../ledger/tally.ts';
import { moveIncident } from '../ledger/transition.ts';
import { purpose } from '../purposes.ts';
import { channel } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import { residentField } from '../world/residents.ts';
import type { World } from '../world/world.ts';
import { fileCase } from './filing.ts';
import { countNoticed } from './forum/forum-meeting.ts';
import { isGridMatter } from './grid-scope.ts';
import { aggrieveBy } from './protest.ts';
import { countBrought, isTakenByLead } from './lead.ts';
import { takesCall } from './hotline.ts';
import { isInWindow } from './observation-window.ts';
import { scheduleIncident } from './scheduling.ts';
import { takeUp } from './self-solving.ts';
import { awaitPromise } from './waiting.ts';
import { reconsider, respond } from './worker-response.ts';

/** Neighbours who notice beyond this number change nothing. */
const NOTICES_MAX = 3;
/** Minutes until word reaches the worker on duty. */
const WORD_MINUTES = 30;

/**
 * Puts the next notice of an incident on the calendar. After the first, which makes it known among neighbours, notices
 * on which nobody could act whatever they think of the channels are passed over.
 */
export function scheduleNotice(world: World, row: number, fromMinute: number): void {
  const { plan, luck } = world;
  const incidents = world.incidents.columns;
  const salience = plan.types.salience[incidents.type[row]] * incidents.severity[row];
  if (salience <= 0) return;
  const meanMinutes = (plan.scenario.residents.noticeMeanDays * 1440) / salience;
  let minute = fromMinute;
  for (let notice = incidents.notices[row]; notice < NOTICES_MAX; notice++) {
    luck.draw(purpose.notice, notice, incidents.origin0[row], incidents.origin1[row]);
    minute += Math.ceil(exponentialTable.quantile(luck.u0()) * meanMinutes);
    incidents.notices[row] = notice;
    if (minute >= incidents.fateMinute[row]) return; // it will have ended by then, whatever anyone does
    if (notice > 0 && !mightAct(world, row, witnessOf(world, row), notice)) continue;
    scheduleIncident(world, row, Math.min(0x3fffffff, minute), eventKind.notice, notice);
    return;
  }
  incidents.notices[row] = NOTICES_MAX;
}

/** Returns the resident (of the run) whom the draw of the notice just made has picked among the affected. */
function witnessOf(world: World, row: number): number {
  const { selection } = world.plan;
  const { cell, place, affected } = world.incidents.columns;
  const offset = (world.luck.w1 >>> 0) % Math.max(1, affected[row]);
  const within = (place[row] + offset) % selection.cellResidents[cell[row]];
  return selection.cellFirstResident[cell[row]] + within;
}

/** A resident notices an incident. */
export function onNotice(world: World, row: number): void {
  const { plan, luck, events } = world;
  const incidents = world.incidents.columns;
  const state = incidents.state[row];
  if (state === incidentState.recorded) return; // being handled: nothing to say; a paper closure makes them come back
  const notice = incidents.notices[row];
  luck.draw(purpose.notice, notice, incidents.origin0[row], incidents.origin1[row]);
  const resident = witnessOf(world, row);
  if ((incidents.flags[row] & incidentFlag.noticed) === 0) {
    awaitPromise(world, row);
    countNoticed(world, row);
  }
  incidents.flags[row] |= incidentFlag.noticed;
  if (state === incidentState.unseen) moveIncident(world, row, incidentState.noticed);
  incidents.notices[row] = notice + 1;
  scheduleNotice(world, row, events.now);
  const chosen = chooseChannel(world, row, resident, notice, isGridMatter(world, row), true);
  if (chosen === choice.silent) {
    aggrieveBy(world, row, plan.scenario.protest.silentWeight);
    return;
  }
  if (chosen === choice.neighbours) {
    takeUp(world, row, resident, notice);
    return;
  }
  incidents.witness[row] = resident - plan.selection.cellFirstResident[incidents.cell[row]];
  if (chosen !== choice.tellWorker) {
    fileByPublic(world, row, chosen);
    return;
  }
  countInWindow(world, sumField.workerTold);
  const heard = plan.patrolCalendar.nextOpenMinute(events.now + WORD_MINUTES);
  scheduleIncident(world, row, heard, eventKind.told, notice);
  const patience = plan.scenario.residents.patienceDays * 1440;
  scheduleIncident(world, row, events.now + patience, eventKind.patience, notice);
}

/** The worker hears of an incident from a resident. */
export function onTold(world: World, row: number): void {
  const incidents = world.incidents.columns;
  const state = incidents.state[row];
  if (state === incidentState.recorded || !isGridMatter(world, row)) return;
  incidents.flags[row] |= incidentFlag.told | incidentFlag.sighted;
  if (incidents.knownMinute[row] === 0) incidents.knownMinute[row] = Math.max(1, world.events.now);
  if (state === incidentState.hidden) reconsider(world, row);
  else respond(world, row);
}

/** A resident has waited in vain after telling the worker. @param notice which notice it was */
export function onPatience(world: World, row: number, notice: number): void {
  const { plan, residents, luck } = world;
  const incidents = world.incidents.columns;
  if (incidents.state[row] === incidentState.recorded) return;
  luck.draw(purpose.notice, notice, incidents.origin0[row], incidents.origin1[row]);
  const resident = witnessOf(world, row);
  residents.nudge(resident, residentField.workerBelief, 0, plan.scenario.residents.channelBeliefStep);
  const chosen = chooseChannel(world, row, resident, notice, false, false);
  if (chosen === choice.silent) {
    aggrieveBy(world, row, 1);
    return;
  }
  incidents.witness[row] = resident - plan.selection.cellFirstResident[incidents.cell[row]];
  fileByPublic(world, row, chosen);
}

/** A resident sees that a closed case is not solved, and files again: a member through the platform, others through the hotline. */
export function onComeBack(world: World, row: number): void {
  const { state, witness, place, cell } = world.incidents.columns;
  if (state[row] !== incidentState.paperClosed) return;
  if (witness[row] < 0) witness[row] = place[row];
  const resident = world.plan.selection.cellFirstResident[cell[row]] + witness[row];
  const { platform } = world.policies[world.plan.selection.cellTown[cell[row]]].source;
  const member = platform.on && isTakenByLead(world, row) && membershipOf(world, cell[row], resident).member;
  fileByPublic(world, row, member ? choice.platform : choice.hotline);
}

/** Residents file a case themselves: the witness of the incident, through the platform, at a place of the zone, or by the hotline. */
function fileByPublic(world: World, row: number, by: number): void {
  const { plan, residents } = world;
  const { cell, witness } = world.incidents.columns;
  if (by === choice.platform) {
    countInWindow(world, sumField.platformReports);
    countBrought(world, row);
    fileCase(world, row, channel.platform);
    return;
  }
  if (by === choice.place) {
    bringToPlace(world, row);
    return;
  }
  countInWindow(world, sumField.hotlineCalls);
  if (takesCall(world, plan.selection.cellTown[cell[row]])) {
    fileCase(world, row, channel.hotline);
    return;
  }
  countInWindow(world, sumField.busyCalls);
  const caller = plan.selection.cellFirstResident[cell[row]] + witness[row];
  residents.nudge(caller, residentField.hotlineBelief, 0, plan.scenario.residents.channelBeliefStep);
}

function countInWindow(world: World, field: number): void {
  if (isInWindow(world.plan, world.events.now / 1440)) world.tally.add(field, 1);
}

/** The witness goes to the nearest place of the zone when it is open; the wait is in the cost of going. */
function bringToPlace(world: World, row: number): void {
  const { zoneDesks, plan, events } = world;
  zoneDesks.monthVisits[world.incidents.columns.cell[row]]++;
  if (isInWindow(plan, events.now / 1440)) zoneDesks.visits[0]++;
  fileCase(world, row, channel.zonePlace);
}
