// How many of a street's desk staff are set free to host deliberation (claim Y7): each desk must be manned, so desks cut fine leave
// nobody, merged ones leave all but one. Pure function of a policy.
import type { Policy } from '../../scenario/schema/scenario.ts';

/** Returns the people who host, never more than desks can spare. */
export function hostCount({ on, offices, staff, hosts }: Policy['street']['desks']): number {
  return on ? Math.min(hosts, staff - Math.min(offices, staff)) : 0;
}
