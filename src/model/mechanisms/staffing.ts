// How many workers a grid has: one, or as many as its ground or its households call for (claims D1, Y1). A fraction is a
// worker who looks after other grids too. Draws nothing.
import type { Policy } from '../../scenario/schema/scenario.ts';
import type { World } from '../world/world.ts';

const HECTARES_PER_KM2 = 100;

/** Returns the number of workers of a local cell, a positive number; 1 where grids are staffed one by one. */
export function staffOf(world: World, cell: number, staffing: Policy['staffing']): number {
  if (staffing.by === 'cell') return 1;
  const { territory, selection } = world.plan;
  if (staffing.by === 'ground')
    return (territory.cellAreaKm2[selection.cellIds[cell]] * HECTARES_PER_KM2) / staffing.hectaresPerWorker;
  return householdsOf(world, cell, staffing) / staffing.householdsPerWorker;
}

/** Returns the households of a local cell. */
export function householdsOf(world: World, cell: number, staffing: Policy['staffing']): number {
  return world.plan.selection.cellResidents[cell] / staffing.personsPerHousehold;
}
