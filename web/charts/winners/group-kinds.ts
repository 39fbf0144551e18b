// The groups of residents by which winners and losers are told: zones of the plan, communities, kinds of neighbourhood. Pure.
import type { ZoneGround } from '../../../src/data/picture/zone-ground.ts';
import type { ZonePlan } from '../../../src/zoning/plan/zone-plan.ts';

export const groupKinds = ['zone', 'community', 'kind'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Returns the group of each cell, and how many there are. @param kinds kinds of neighbourhood of the scenario */
export function groupsOf(
  kind: GroupKind,
  { territory }: Pick<ZoneGround, 'territory'>,
  plan: ZonePlan,
  kinds: number,
): { readonly groupOf: ArrayLike<number>; readonly groups: number } {
  if (kind === 'zone') return { groupOf: plan.zoneOf, groups: plan.zones };
  if (kind === 'community') return { groupOf: territory.cellCommunity, groups: territory.communities };
  return { groupOf: territory.cellNeighbourhood, groups: kinds };
}
