// How much search an hour of patrol adds to a grid: at a given rate, or over ground, w v / A per hour for an incident of
// visibility 1 (random search, theory.md 23: P = 1 - exp(-w v t / A)). Draws nothing.
import type { Policy } from '../../scenario/schema/scenario.ts';
import type { World } from '../world/world.ts';

const METRES_PER_KM = 1000;
const SQUARE_METRES_PER_KM2 = 1_000_000;

/** Returns the search that some hours of patrol add to a local cell; a visible incident is found within it by 1 - exp(-search). */
export function searchOf(world: World, cell: number, policy: Policy, hours: number): number {
  const { patrol, workers } = policy;
  if (patrol.search === 'hours') return workers.searchPerHour * hours * world.plan.searchFactor[cell];
  const { territory, selection } = world.plan;
  const area = territory.cellAreaKm2[selection.cellIds[cell]] * SQUARE_METRES_PER_KM2;
  return (patrol.walkingKmPerHour * METRES_PER_KM * patrol.viewMetres * hours) / area;
}
