// Residents notice incidents near them, one after another, and act or stay silent; those who told the worker in vain may
// call the hotline; those who were told a problem is solved and see it is not may come back.
// Draws: notice, residentNoise (through the channel choice).
import { exponentialQuantile } from '../../core/dmath.ts';
import { choice, chooseChannel } from '../decisions/channel-choice.ts';
import { incidentState } from '../ledger/incident-states.ts';
import { moveIncident } from '../ledger/transition.ts';
import { purpose } from '../purposes.ts';
import { channel } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import { residentField } from '../world/residents.ts';
import type { World } from '../world/world.ts';
import { fileCase } from './filing.ts';
import { scheduleIncident } from './scheduling.ts';
import { reconsider, respond } from './worker-response.ts';

/** Neighbours who notice beyond this number change nothing. */
const NOTICES_MAX = 6;
/** Minutes until word reaches the worker on duty. */
const WORD_MINUTES = 30;

/** Puts the next notice of an incident on the calendar. */
export function scheduleNotice(world: World, row: number, fromMinute: number): void {
  const { plan, luck } = world;
  const incidents = world.incidents.columns;
  const notice = incidents.notices[row];
  const salience = plan.types.salience[incidents.type[row]] * incidents.severity[row];
  if (notice >= NOTICES_MAX || salience <= 0) return;
  luck.draw(purpose.notice, notice, incidents.origin0[row], incidents.origin1[row]);
  const gapMinutes = (exponentialQuantile(luck.u0()) * plan.scenario.residents.noticeMeanDays * 1440) / salience;
  scheduleIncident(world, row, Math.min(0x3fffffff, fromMinute + gapMinutes), eventKind.notice, notice);
}

/** A resident notices an incident. */
export function onNotice(world: World, row: number): void {
  const { plan, luck, events } = world;
  const incidents = world.incidents.columns;
  const state = incidents.state[row];
  if (state === incidentState.recorded) return; // being handled: nothing to say; a paper closure makes them come back
  const notice = incidents.notices[row]++;
  luck.draw(purpose.notice, notice, incidents.origin0[row], incidents.origin1[row]);
  const cell = incidents.cell[row];
  const offset = (luck.w1 >>> 0) % Math.max(1, incidents.affected[row]);
  const witness = (incidents.place[row] + offset) % plan.selection.cellResidents[cell];
  incidents.flags[row] |= incidentFlag.noticed;
  if (state === incidentState.unseen) moveIncident(world, row, incidentState.noticed);
  scheduleNotice(world, row, events.now);
  const resident = plan.selection.cellFirstResident[cell] + witness;
  const chosen = chooseChannel(world, row, resident, notice, false);
  if (chosen === choice.silent) return;
  incidents.witness[row] = witness;
  if (chosen === choice.hotline) {
    fileCase(world, row, channel.hotline);
    return;
  }
  const heard = plan.patrolCalendar.nextOpenMinute(events.now + WORD_MINUTES);
  scheduleIncident(world, row, heard, eventKind.told, notice);
  const patience = plan.scenario.residents.patienceDays * 1440;
  scheduleIncident(world, row, events.now + patience, eventKind.patience, notice);
}

/** The worker hears of an incident from a resident. */
export function onTold(world: World, row: number): void {
  const incidents = world.incidents.columns;
  const state = incidents.state[row];
  if (state === incidentState.recorded) return;
  incidents.flags[row] |= incidentFlag.told | incidentFlag.sighted;
  if (incidents.knownMinute[row] === 0) incidents.knownMinute[row] = Math.max(1, world.events.now);
  if (state === incidentState.hidden) reconsider(world, row);
  else respond(world, row);
}

/** A resident has waited in vain after telling the worker. @param notice which notice it was */
export function onPatience(world: World, row: number, notice: number): void {
  const { plan, residents } = world;
  const incidents = world.incidents.columns;
  if (incidents.state[row] === incidentState.recorded || incidents.witness[row] < 0) return;
  const resident = plan.selection.cellFirstResident[incidents.cell[row]] + incidents.witness[row];
  residents.nudge(resident, residentField.workerBelief, 0, plan.scenario.residents.channelBeliefStep);
  const chosen = chooseChannel(world, row, resident, notice, true);
  if (chosen === choice.hotline) fileCase(world, row, channel.hotline);
}

/** A resident sees that a closed case is not solved, and files again through the hotline. */
export function onComeBack(world: World, row: number): void {
  if (world.incidents.columns.state[row] === incidentState.paperClosed) fileCase(world, row, channel.hotline);
}
