// An incident ends: really solved, by itself, or as a major incident. Neighbours remember how it went; a solved one may
// come back. Draws: recurrence.
import { exponentialTable } from '../../core/dmath.ts';
import { incidentState, isEnded, isSolved, type IncidentState } from '../ledger/incident-states.ts';
import { settleIncident } from '../ledger/settle.ts';
import { weeklyField } from '../ledger/tally.ts';
import { moveIncident } from '../ledger/transition.ts';
import { purpose } from '../purposes.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import { residentField } from '../world/residents.ts';
import type { World } from '../world/world.ts';
import { tellFirms } from './firm-standing.ts';
import { lastingFactor } from './forum/deliberation.ts';
import { learnFromEnd } from './grid-standing.ts';
import { countSolver } from './solvers.ts';
import { recurrenceFactor } from './upkeep.ts';
import { onMajorIncident } from './veto.ts';
import { promisedDays } from './waiting.ts';
import { countWeekly } from './weekly.ts';

/** A major incident is felt by this many times the residents whom the incident affected. */
const MAJOR_REACH = 10;
/** What neighbours make of an incident that went away by itself after they had noticed it. */
const UNATTENDED = 0.3;

/** Ends an incident now. The row may be recycled: do not use it afterwards. */
export function endIncident(world: World, row: number, state: IncidentState): void {
  const incidents = world.incidents.columns;
  const now = world.events.now;
  world.lists.remove(incidents, row);
  if (incidents.state[row] === incidentState.hidden) learnExposure(world, row, 0);
  moveIncident(world, row, state);
  settleIncident(world, row, now);
  tellNeighbours(world, row, state);
  tellFirms(world, row, state);
  if (isSolved(state)) {
    countSolver(world, row, state);
    countWeekly(world, weeklyField.solved, 1);
    scheduleRecurrence(world, row);
  } else if (state === incidentState.major) {
    countWeekly(world, weeklyField.majorIncidents, 1);
    onMajorIncident(world, row);
  }
  releaseIfDone(world, row);
}

/** Recycles the row of an ended incident to which no case file refers any more. */
export function releaseIfDone(world: World, row: number): void {
  const { state, caseCount } = world.incidents.columns;
  if (isEnded(state[row]) && caseCount[row] === 0) world.incidents.release(row);
}

/** A hidden incident was exposed (1) or went away unexposed (0): its town learns the odds. */
export function learnExposure(world: World, row: number, exposed: 0 | 1): void {
  const { cell, type } = world.incidents.columns;
  const slot = world.plan.selection.cellTown[cell[row]] * world.plan.types.count + type[row];
  if (exposed === 1) world.exposedYes[slot]++;
  else world.exposedNo[slot]++;
}

function tellNeighbours(world: World, row: number, state: IncidentState): void {
  const incidents = world.incidents.columns;
  const { plan, residents } = world;
  const cell = incidents.cell[row];
  const place = incidents.place[row];
  const affected = incidents.affected[row];
  if (state === incidentState.major) {
    residents.experience(plan, cell, place, affected * MAJOR_REACH, 0, 0);
    return;
  }
  const noticed = (incidents.flags[row] & incidentFlag.noticed) !== 0;
  if (state === incidentState.selfResolved) {
    if (noticed) residents.experience(plan, cell, place, affected, UNATTENDED, UNATTENDED);
    return;
  }
  const days = (world.events.now - incidents.ariseMinute[row]) / 1440;
  const promised = promisedDays(plan.types.deadlineWorkingDays[incidents.type[row]]);
  const satisfaction = Math.max(0, 1 - days / (2 * promised));
  residents.experience(plan, cell, place, affected, satisfaction, days <= promised ? 1 : 0);
  if (noticed) learnFromEnd(world, row, state, days <= promised);
  const witness = incidents.witness[row];
  // Of what is on record the callback tells them; here only what the worker fixed without a record.
  if (
    state === incidentState.solvedUnrecorded &&
    witness >= 0 &&
    (incidents.flags[row] & incidentFlag.told) !== 0
  ) {
    const step = plan.scenario.residents.channelBeliefStep;
    const resident = plan.selection.cellFirstResident[cell] + witness;
    residents.nudge(resident, residentField.workerBelief, 1, step);
  }
}

function scheduleRecurrence(world: World, row: number): void {
  const { luck, plan, events } = world;
  const { origin0, origin1, cell, type, place } = world.incidents.columns;
  luck.draw(purpose.recurrence, 0, origin0[row], origin1[row]);
  if (
    luck.u0() >=
    plan.types.recurrence[type[row]] * recurrenceFactor(world, cell[row]) * lastingFactor(world, row)
  )
    return;
  const after = exponentialTable.quantile(luck.u1()) * plan.types.recurrenceMinutes[type[row]];
  luck.childOrigin(purpose.recurrence, origin0[row], origin1[row], 0);
  const minute = Math.min(0x3fffffff, events.now + 1 + Math.ceil(after));
  const kind = eventKind.recur;
  events.post(minute, kind, kind, luck.child0, luck.child1, 0, (cell[row] << 5) | type[row], place[row]);
}
