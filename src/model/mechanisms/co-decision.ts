// How much is decided together in a cell (商量办): what the organisation lets residents decide, and what its forum really has agreed
// on of late, which count independently. Without a forum it is the setting, to the bit. Draws nothing.
import type { World } from '../world/world.ts';

/** Returns the share of matters decided together, 0..1. */
export function decidedTogether(world: World, cell: number): number {
  const { selection } = world.plan;
  const { selfGovernance, forum } = world.policies[selection.cellTown[cell]].source;
  const { coDecision } = selfGovernance.participation;
  if (!forum.on) return coDecision;
  return 1 - (1 - coDecision) * (1 - world.forum.together[selection.cellCommunity[cell]]);
}
