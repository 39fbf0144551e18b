// Adds to the scorecards: a count of a post also counts for its town, since the superior's score is built from them.
import type { World } from '../world/world.ts';

/** Counts for a post and its town. */
export function countForPost(world: World, cell: number, counterIndex: number, amount: number): void {
  world.workerCards.add(cell, counterIndex, amount);
  world.townCards.add(world.plan.selection.cellTown[cell], counterIndex, amount);
}

/**
 * Counts for a post and its town something that had to be waited for, and whether it came within its standard time.
 * @param all counter of all of them @param inTime counter of those in time @param waited working minutes
 */
export function countTimely(
  world: World,
  cell: number,
  all: number,
  inTime: number,
  waited: number,
  standardHours: number,
): void {
  countForPost(world, cell, all, 1);
  countForPost(world, cell, inTime, waited <= standardHours * 60 ? 1 : 0);
}

/** Counts for a post in the share that is charged to it, and for its town in the share that counts for the town. */
export function countCharged(
  world: World,
  cell: number,
  counterIndex: number,
  charged: number,
  forTown: number,
): void {
  world.workerCards.add(cell, counterIndex, charged);
  world.townCards.add(world.plan.selection.cellTown[cell], counterIndex, forTown);
}
