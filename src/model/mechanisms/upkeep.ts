// Upkeep of what was solved: where matters are decided together (商量办) and residents take part, they also look after the result, so
// that less of it comes back (C9). Draws nothing.
import { decidedTogether } from './co-decision.ts';
import type { World } from '../world/world.ts';

/** Returns by what factor the probability of recurrence in a cell is lowered; 1 where participation is not modelled. */
export function recurrenceFactor(world: World, cell: number): number {
  const { selfGovernance } = world.policies[world.plan.selection.cellTown[cell]].source;
  if (!selfGovernance.on) return 1;
  const { upkeepEffect } = selfGovernance.participation;
  return 1 - upkeepEffect * decidedTogether(world, cell) * world.community.participation[cell];
}
