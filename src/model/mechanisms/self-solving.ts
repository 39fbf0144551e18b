// Neighbours solve an incident among themselves (小事不出网格): what they have taken up and can solve ends after a while, without a
// record, unless officials have it on record by then. Whether they can solve it is drawn once for the incident, so asking more
// neighbours makes no new luck. Draws: selfSolving.
import { exponentialTable } from '../../core/dmath.ts';
import { membershipOf } from '../decisions/membership.ts';
import { chanceOfNeighbours } from '../decisions/neighbour-power.ts';
import { incidentState } from '../ledger/incident-states.ts';
import { purpose } from '../purposes.ts';
import { eventKind } from '../world/event-kinds.ts';
import type { World } from '../world/world.ts';
import { isTakenByLead } from './lead.ts';
import { endIncident } from './incident-end.ts';
import { scheduleIncident } from './scheduling.ts';

/** Neighbours take an incident up. @param resident who brings it up @param notice which notice it was */
export function takeUp(world: World, row: number, resident: number, notice: number): void {
  const { luck, events, plan } = world;
  const { cell, origin0, origin1 } = world.incidents.columns;
  const { platform, selfGovernance } = world.policies[plan.selection.cellTown[cell[row]]].source;
  const chat =
    membershipOf(world, cell[row], resident).member && platform.deliberation && isTakenByLead(world, row);
  luck.draw(purpose.selfSolving, 0, origin0[row], origin1[row]);
  if (luck.u0() >= chanceOfNeighbours(world, row, chat)) return; // it is beyond them
  const days = exponentialTable.quantile(luck.u1()) * selfGovernance.neighbours.solvingDays;
  scheduleIncident(world, row, events.now + days * 1440, eventKind.selfSolved, notice);
}

/** Neighbours have solved an incident; what officials have on record by now is theirs. */
export function onSelfSolved(world: World, row: number): void {
  if (world.incidents.columns.state[row] === incidentState.recorded) return;
  endIncident(world, row, incidentState.solvedByResidents);
}
