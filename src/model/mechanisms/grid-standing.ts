// What neighbours learn about the grid from each incident that they had noticed: quick service makes them lean on it (Z11), good
// response to what they reported makes them eager (Y10). Where matters are decided together, being served quickly is not being
// served without doing anything, so it builds less dependence. Two rival answers to the same service, each with its own switch
// (in decisions/further-options.ts and mechanisms/participation.ts). Draws nothing.
import { incidentState, type IncidentState } from '../ledger/incident-states.ts';
import { decidedTogether } from './co-decision.ts';
import type { World } from '../world/world.ts';

/** An incident that residents had noticed was really solved. @param inTime by the promised time */
export function learnFromEnd(world: World, row: number, state: IncidentState, inTime: boolean): void {
  if (state === incidentState.solvedByResidents) learn(world, row, 0, -1);
  else if (inTime) learn(world, row, 1, 1);
}

/** Neighbours have waited in vain. */
export function learnFromWaiting(world: World, row: number): void {
  learn(world, row, 0, 0);
}

/** @param served 1 when the grid has done it in time @param answered the same for what residents reported, -1 = says nothing */
function learn(world: World, row: number, served: 0 | 1, answered: -1 | 0 | 1): void {
  const { cell, witness } = world.incidents.columns;
  const at = cell[row];
  const { selfGovernance } = world.policies[world.plan.selection.cellTown[at]].source;
  if (!selfGovernance.on) return;
  const { community } = world;
  const { experienceStep } = selfGovernance.response;
  const alone = served * (1 - decidedTogether(world, at));
  community.dependence[at] += experienceStep * (alone - community.dependence[at]);
  if (answered < 0 || witness[row] < 0) return;
  community.response[at] += experienceStep * (answered - community.response[at]);
}
