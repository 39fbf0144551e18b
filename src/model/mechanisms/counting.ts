// Adds to the scorecards: a count of a post also counts for its town, since the superior's score is built from them.
import type { World } from '../world/world.ts';

/** Counts for a post and its town. */
export function countForPost(world: World, cell: number, counterIndex: number, amount: number): void {
  world.workerCards.add(cell, counterIndex, amount);
  world.townCards.add(world.plan.selection.cellTown[cell], counterIndex, amount);
}

/** Counts for a town in full (or in the weight of a lighter category) and for the post in the share that is charged to it. */
export function countCharged(
  world: World,
  cell: number,
  counterIndex: number,
  charged: number,
  full = 1,
): void {
  world.workerCards.add(cell, counterIndex, charged);
  world.townCards.add(world.plan.selection.cellTown[cell], counterIndex, full);
}
