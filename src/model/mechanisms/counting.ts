// Adds to the scorecards: a count of a post also counts for its town, since the superior's score is built from them.
import type { World } from '../world/world.ts';

/** Counts for a post and its town. */
export function countForPost(world: World, cell: number, counterIndex: number, amount: number): void {
  world.workerCards.add(cell, counterIndex, amount);
  world.townCards.add(world.plan.selection.cellTown[cell], counterIndex, amount);
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
