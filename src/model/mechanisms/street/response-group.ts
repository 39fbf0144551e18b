// The fast-response group (快速反应群; claim C7): whoever sees a simple matter posts it, those whose duty it is claim it. Each of
// the n members of a duty sees the message after an exponential time and claims it with probability p, so nobody has by time t
// with probability (1 - p + p exp(-t / mean))^n. p is 1, or with bystanders the mixed equilibrium of the volunteer's dilemma
// (Diekmann 1985): p = 1 - (c / v)^(1 / (n - 1)). What nobody claims goes to intake. Draws: claim.
import { log, pow } from '../../../core/dmath.ts';
import type { Policy } from '../../../scenario/schema/scenario.ts';
import { purpose } from '../../purposes.ts';
import { incidentFlag } from '../../world/incident-table.ts';
import type { World } from '../../world/world.ts';

/** Minutes within which a case should be acknowledged; what nobody claims goes on to intake after that. */
export const ACKNOWLEDGE_MINUTES = 20;

type Group = Policy['street']['group'];

/** Tells whether a matter is for the group: about appearance or facilities, one department, no coordination. */
export function isForGroup(world: World, row: number): boolean {
  const { type, flags } = world.incidents.columns;
  const { types } = world.plan;
  const kind = type[row];
  const { category } = types.types[kind];
  return (
    (flags[row] & incidentFlag.needsCoordination) === 0 &&
    types.routeOffsets[kind + 1] - types.routeOffsets[kind] === 1 &&
    (category === 'component' || category === 'event')
  );
}

/** Draws the minutes until a member claims the matter; Infinity when nobody does. */
export function claimMinutes(world: World, row: number, group: Group): number {
  const { filings, origin0, origin1 } = world.incidents.columns;
  world.luck.draw(purpose.claim, filings[row], origin0[row], origin1[row]);
  return claimQuantile(group, world.luck.u0());
}

/** Returns the minutes until the first claim that a uniform on (0,1) stands for, increasing; Infinity when nobody claims. */
export function claimQuantile(group: Group, u: number): number {
  const sharing = Math.max(1, group.members / group.duties);
  const each = claimProbability(group, sharing);
  const seen = (pow(1 - u, 1 / sharing) - (1 - each)) / each;
  return seen <= 0 ? Infinity : -group.replyMinutes * log(seen);
}

/** Returns the probability that a member claims a matter of the own duty at all. @param sharing members of that duty */
export function claimProbability(group: Group, sharing: number): number {
  if (!group.bystander || sharing <= 1) return 1;
  return 1 - pow(group.claimCost, 1 / (sharing - 1));
}
