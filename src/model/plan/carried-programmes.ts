// Programmes that rest on the attention of a town's leader (claim Z25), and the policy that is left where some have lapsed: visits,
// campaigns, lists and councillors' forums are no more, pressure and hours for coordination are those of a new leader. Pure functions of policies.
import type { Policy } from '../../scenario/schema/scenario.ts';

/** In the order of the bits of a mask. Never reorder: draws are keyed by it. */
export const carriedProgrammes = [
  'visits',
  'jointEnforcement',
  'lists',
  'pressure',
  'hours',
  'forum',
] as const;
export type CarriedProgramme = (typeof carriedProgrammes)[number];

/** Returns the bit of a programme. */
export const programmeBit = (programme: CarriedProgramme): number =>
  1 << carriedProgrammes.indexOf(programme);

/** Returns the mask of the programmes that a policy has and that may lapse: none where leaders do not change. */
export function programmesOf(policy: Policy): number {
  const { visits, jointEnforcement, lists, scheme, organisation, leaders, forum } = policy;
  const { pressure, authority } = scheme.superior;
  const { newcomer } = leaders;
  if (!leaders.on) return 0;
  return (
    (visits.on ? programmeBit('visits') : 0) |
    (jointEnforcement.on ? programmeBit('jointEnforcement') : 0) |
    (lists.on ? programmeBit('lists') : 0) |
    (pressure && authority !== newcomer.authority ? programmeBit('pressure') : 0) |
    (organisation.leaderHoursPerWeek !== newcomer.hoursPerWeek ? programmeBit('hours') : 0) |
    (forum.on ? programmeBit('forum') : 0)
  );
}

/** Returns what is left of a policy where programmes have lapsed; the policy itself where none has. @param lapsed mask */
export function lapsedPolicy(policy: Policy, lapsed: number): Policy {
  const gone = lapsed & programmesOf(policy);
  if (gone === 0) return policy;
  const has = (programme: CarriedProgramme): boolean => (gone & programmeBit(programme)) !== 0;
  const { visits, jointEnforcement, lists, scheme, organisation, leaders, forum } = policy;
  const { newcomer } = leaders;
  return {
    ...policy,
    visits: has('visits') ? { ...visits, on: false } : visits,
    jointEnforcement: has('jointEnforcement') ? { ...jointEnforcement, on: false } : jointEnforcement,
    lists: has('lists') ? { ...lists, on: false } : lists,
    scheme: has('pressure')
      ? { ...scheme, superior: { ...scheme.superior, authority: newcomer.authority } }
      : scheme,
    organisation: has('hours')
      ? { ...organisation, leaderHoursPerWeek: newcomer.hoursPerWeek }
      : organisation,
    forum: has('forum') ? { ...forum, on: false } : forum,
  };
}

/** Returns how many programmes a mask holds. */
export function countProgrammes(mask: number): number {
  let count = 0;
  for (let bit = 0; bit < carriedProgrammes.length; bit++) count += (mask >>> bit) & 1;
  return count;
}
