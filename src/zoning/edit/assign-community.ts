// Painting by the larger unit: a whole community goes to a zone in one gesture.
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import { assignUnits } from './assign-units.ts';

/** Returns the plan with all units of a community given to a zone (-1 = none), less those in locked zones; see assignUnits. */
export function assignCommunity(
  plan: ZonePlan,
  units: Pick<Units, 'community'>,
  community: number,
  zone: number,
): ZonePlan {
  const members: number[] = [];
  units.community.forEach((own, unit) => {
    if (own === community) members.push(unit);
  });
  return assignUnits(plan, members, zone);
}
