// What firms make of what becomes of the problems beside them: satisfaction of those on the spot, and what the firms of the grid
// believe of the ways to report and of being inspected for it. Draws nothing.
import { MINUTES_PER_DAY } from '../../core/minutes-per-day.ts';
import { incidentState, isSolved, type IncidentState } from '../ledger/incident-states.ts';
import { firmFrom, firmsBeside } from '../plan/firms-beside.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { scheduleIncident } from './scheduling.ts';
import { promisedDays } from './waiting.ts';

/** What they make of an incident that went away by itself after they had noticed it: as residents. */
const UNATTENDED = 0.3;

/** Puts the moment at which firms have waited long enough on the calendar; call on their first notice. */
export function awaitForFirms(world: World, row: number): void {
  const { ariseMinute, type } = world.incidents.columns;
  const promised = promisedDays(world.plan.types.deadlineWorkingDays[type[row]]);
  scheduleWaiting(world, row, ariseMinute[row] + promised * MINUTES_PER_DAY);
}

/** Firms beside an incident have waited longer than promised; they resent it again as often as residents do. */
export function firmsHaveWaited(world: World, row: number): void {
  experience(world, row, 0);
  learnOfReport(world, row, 0);
  scheduleWaiting(
    world,
    row,
    world.events.now + world.plan.scenario.residents.resentmentDays * MINUTES_PER_DAY,
  );
}

/** Firms that noticed an incident see it end. */
export function tellFirms(world: World, row: number, state: IncidentState): void {
  const { flags, ariseMinute, type } = world.incidents.columns;
  if ((flags[row] & incidentFlag.firmNoticed) === 0) return;
  if (!isSolved(state)) {
    experience(world, row, state === incidentState.selfResolved ? UNATTENDED : 0);
    return;
  }
  const days = (world.events.now - ariseMinute[row]) / MINUTES_PER_DAY;
  const promised = promisedDays(world.plan.types.deadlineWorkingDays[type[row]]);
  experience(world, row, Math.max(0, 1 - days / (2 * promised)));
  if (days <= promised) learnOfReport(world, row, 1);
}

/** A firm that reported has been inspected, or not; the firms of its grid learn of it. @param firm index within its cell */
export function learnOfInspection(
  world: World,
  cell: number,
  firm: number,
  inspected: boolean,
  fined: boolean,
): void {
  const { enterprises, plan } = world;
  const { beliefStep, satisfactionStep } = plan.scenario.enterprises;
  enterprises.fear[cell] += beliefStep * ((inspected ? 1 : 0) - enterprises.fear[cell]);
  const at = enterprises.first[cell] + firm;
  if (fined) enterprises.satisfaction[at] -= satisfactionStep * enterprises.satisfaction[at];
}

/** Moves what is believed of the way in which firms reported this incident; of the platform all of its members in the grid learn. */
function learnOfReport(world: World, row: number, outcome: 0 | 1): void {
  const { flags, cell } = world.incidents.columns;
  const { workerBelief, hotlineBelief } = world.enterprises;
  const { beliefStep } = world.plan.scenario.enterprises;
  const at = cell[row];
  if ((flags[row] & incidentFlag.firmTold) !== 0)
    workerBelief[at] += beliefStep * (outcome - workerBelief[at]);
  if ((flags[row] & incidentFlag.firmCalled) !== 0)
    hotlineBelief[at] += beliefStep * (outcome - hotlineBelief[at]);
  if ((flags[row] & incidentFlag.firmPosted) === 0) return;
  const { platform } = world.policies[world.plan.selection.cellTown[at]].source;
  world.platform.belief[at] += platform.beliefStep * (outcome - world.platform.belief[at]);
}

/** Moves the satisfaction of the firms beside an incident. */
function experience(world: World, row: number, target: number): void {
  const { enterprises, plan } = world;
  const { cell, place, affected } = world.incidents.columns;
  const firms = enterprises.inCell(cell[row]);
  const size = plan.selection.cellResidents[cell[row]];
  const near = firmsBeside(place[row], affected[row], firms, size);
  const from = firmFrom(place[row], firms, size);
  const { satisfactionStep } = plan.scenario.enterprises;
  for (let i = 0; i < near; i++) {
    const at = enterprises.first[cell[row]] + ((from + i) % firms);
    enterprises.satisfaction[at] += satisfactionStep * (target - enterprises.satisfaction[at]);
  }
}

function scheduleWaiting(world: World, row: number, minute: number): void {
  if (minute >= world.incidents.columns.fateMinute[row]) return; // it will have ended by then, whatever anyone does
  scheduleIncident(world, row, minute, eventKind.firmWaiting, 0);
}
