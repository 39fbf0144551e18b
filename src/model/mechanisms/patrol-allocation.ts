// Where the hours of patrol go: each grid keeps its own, or a share of all hours of the town follows the map of past case
// files (claim P17). Patrol finds what it is sent to, so the map feeds on itself; and it shows what was reported, not what
// arose. The town's hours are conserved. Draws nothing.
import { exp } from '../../core/dmath.ts';
import type { World } from '../world/world.ts';

/** Case files that every grid of the map starts with: no place is left out for want of one file (assumption). */
const PRIOR_FILES = 1;

/** Moves today's hours among the cells of each town. Mutates patrolMap.hours; leaves towns alone whose share is zero. */
export function allocateHours(world: World): void {
  for (let town = 0; town < world.plan.towns; town++) {
    const { hotSpotShare } = world.policies[town].source.patrol;
    if (hotSpotShare > 0) followMap(world, town, hotSpotShare);
  }
}

/** Lets the map fade by a month. */
export function fadeMap(world: World): void {
  const { plan, patrolMap } = world;
  for (let cell = 0; cell < plan.cells; cell++) {
    const { patrol } = world.policies[plan.selection.cellTown[cell]].source;
    patrolMap.heat[cell] *= exp(-1 / patrol.hotSpotMemoryMonths);
  }
  for (let town = 0; town < plan.towns; town++) {
    const kept = exp(-1 / world.policies[town].source.patrol.hotSpotMemoryMonths);
    for (let type = 0; type < plan.types.count; type++) patrolMap.hot[town * plan.types.count + type] *= kept;
  }
}

/** Keeps what had been filed and had arisen in each cell by the reform day. */
export function markReform(world: World): void {
  const { plan, patrolMap, tally } = world;
  patrolMap.filedAtReform.set(patrolMap.filed);
  for (let cell = 0; cell < plan.cells; cell++) {
    let arisen = 0;
    for (let type = 0; type < tally.types; type++) arisen += tally.arisen[cell * tally.types + type];
    patrolMap.arisenAtReform[cell] = arisen;
  }
}

function followMap(world: World, town: number, share: number): void {
  const { plan, patrolMap } = world;
  const { cellTown } = plan.selection;
  let hours = 0;
  let files = 0;
  for (let cell = 0; cell < plan.cells; cell++) {
    if (cellTown[cell] !== town) continue;
    hours += patrolMap.hours[cell];
    files += patrolMap.heat[cell] + PRIOR_FILES;
  }
  for (let cell = 0; cell < plan.cells; cell++) {
    if (cellTown[cell] !== town) continue;
    const wanted = (hours * (patrolMap.heat[cell] + PRIOR_FILES)) / files;
    patrolMap.hours[cell] = (1 - share) * patrolMap.hours[cell] + share * wanted;
  }
}
