// Who has really solved an incident, for the diversity of actors: residents themselves, a worker or visitor on the spot, the block, or
// the first department of the route. Reads and books only.
import { incidentState } from '../ledger/incident-states.ts';
import { otherSolvers, solver } from '../world/actor-books.ts';
import { caseFlag } from '../world/case-table.ts';
import type { World } from '../world/world.ts';
import { isInWindow } from './observation-window.ts';

/** Books a really solved incident. Call before its row is released. */
export function countSolver(world: World, row: number, state: number): void {
  if (isInWindow(world.plan, world.events.now / 1440)) world.actorBooks.solved[solverOf(world, row, state)]++;
}

function solverOf(world: World, row: number, state: number): number {
  const { caseRow, type } = world.incidents.columns;
  if (state === incidentState.solvedByResidents) return solver.residents;
  if (state === incidentState.solvedUnrecorded || caseRow[row] === 0) return solver.onTheSpot;
  if ((world.cases.columns.flags[caseRow[row]] & caseFlag.block) !== 0) return solver.block;
  const { types } = world.plan;
  return otherSolvers + types.routeDepartments[types.routeOffsets[type[row]]];
}
