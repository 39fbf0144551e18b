// The scope of the grid (claim Z21): which matters are the grid's at all. A type belongs to the department that its route
// begins at; where the scope is limited, types of departments beyond the first `workload.departments` of the list are not
// looked for, not heard and not planned for by the grid, and reach only the hotline. What it has hidden of them before stays as
// it is: nobody decides on it again. Draws nothing.
import type { World } from '../world/world.ts';

/** Tells whether incidents of a type are the grid's business in a local town. */
export function isInScope(world: World, town: number, type: number): boolean {
  const { workload } = world.policies[town].source;
  if (!workload.limitScope) return true;
  const { routeDepartments, routeOffsets } = world.plan.types;
  return routeDepartments[routeOffsets[type]] < workload.departments;
}

/** Tells whether an incident is the business of its grid. */
export function isGridMatter(world: World, row: number): boolean {
  const { cell, type } = world.incidents.columns;
  return isInScope(world, world.plan.selection.cellTown[cell[row]], type[row]);
}

/** Returns the share of a town's incidents, by planned rates, that is the grid's business: what its quota is scaled by. */
export function scopeShare(world: World, town: number): number {
  if (!world.policies[town].source.workload.limitScope) return 1;
  const { types } = world.plan;
  let inside = 0;
  let all = 0;
  for (let type = 0; type < types.count; type++) {
    const rate = types.types[type].ratePerThousandYear;
    all += rate;
    if (isInScope(world, town, type)) inside += rate;
  }
  return all > 0 ? inside / all : 0;
}
