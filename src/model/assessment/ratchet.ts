// Ratcheting quotas (鞭打快牛; Weitzman 1980): the next quota takes up a share of the excess over this one, T' = T + lambda (y - T).
// Who foresees it values one more count of volume by
//   1 - s delta lambda / (1 - delta (1 - lambda)),
// s = the share of the raised quota that falls on himself: with s = 1 this is (1 - delta) / (1 - delta (1 - lambda)).
import type { TownPolicy } from '../plan/town-policy.ts';

/** Returns the quota of the next period. @param volume what was done in this one @param adjustment lambda, 0..1 */
export function nextQuota(quota: number, volume: number, adjustment: number): number {
  return quota + adjustment * (volume - quota);
}

/**
 * Returns the factor on the value of one more count of volume: 1 without ratchet or foresight, 0 at full foresight.
 * @param adjustment lambda, 0..1 @param discount delta from one quota period to the next, 0..1
 * @param ownShare share of the raised quota that the actor bears himself, 0..1
 */
export function ratchetForesight(adjustment: number, discount: number, ownShare: number): number {
  const carried = 1 - discount * (1 - adjustment);
  if (carried <= 0) return 1; // an eternal quota that never moves
  return 1 - (ownShare * discount * adjustment) / carried;
}

/**
 * Returns the factor on the value of volume that an actor who foresees the ratchet has in mind.
 * @param posts number of grids among which a raised quota of the town is spread; 1 for the superior
 */
export function volumeForesight(policy: TownPolicy, posts: number): number {
  const { on, level, adjustment, discount } = policy.source.superiors.ratchet;
  if (!on) return 1;
  return ratchetForesight(adjustment, discount, level === 'grid' ? 1 : 1 / Math.max(1, posts));
}
