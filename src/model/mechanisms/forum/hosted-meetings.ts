// Room for deliberation (claim Y7): staff whom merged desks set free host meetings of the forums of their town, beside those that the
// residents' committees host. Without such staff meetings are those of the settings, to the bit. Draws nothing.
import { hostCount } from '../../plan/desk-hosts.ts';
import type { World } from '../../world/world.ts';

export const DAYS_PER_MONTH = 30;
/** A forum meets at most once a day. */
const MEETINGS_MAX = DAYS_PER_MONTH;

/** Returns the meetings of each forum of a town in thirty days; 0 where there are none. */
export function meetingsOf(world: World, town: number): number {
  const { forum } = world.policies[town].source;
  if (!forum.on) return 0;
  const hosted = hostedMeetings(world, town);
  return hosted > 0 ? Math.min(MEETINGS_MAX, forum.meetingsPerMonth + hosted) : forum.meetingsPerMonth;
}

/** Returns the share of a town's meetings that committees host. */
export function committeeShare(world: World, town: number): number {
  if (hostedMeetings(world, town) === 0) return 1;
  return Math.min(1, world.policies[town].source.forum.meetingsPerMonth / meetingsOf(world, town));
}

/** Meetings in thirty days for which the working hours of the town's hosts are enough, shared evenly by its forums. */
function hostedMeetings({ plan, policies }: World, town: number): number {
  const { street, forum } = policies[town].source;
  const hosts = street.on ? hostCount(street.desks) : 0;
  if (hosts === 0 || forum.staffHoursPerMeeting <= 0) return 0;
  let communities = 0;
  for (let community = 0; community < plan.communities; community++)
    if (plan.selection.communityTown[community] === town) communities++;
  const workingMinutes = plan.officeCalendar.workingMinutesBetween(0, plan.endDay * 1440);
  const hours = (hosts * workingMinutes * DAYS_PER_MONTH) / (60 * plan.endDay);
  return hours / (forum.staffHoursPerMeeting * communities);
}
