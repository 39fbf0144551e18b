// Who of a cell's residents has joined the platform, and who takes part in governing the neighbourhood: those whose place in the
// order of joining lies below the cell's share. The place belongs to the person, so the same people come first under every
// design. Draws: joining (from the generator of people).
import { purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';

export interface Membership {
  /** Has joined the platform, where there is one. */
  member: boolean;
  /** Takes part: in the neighbourhood where that is modelled, else in the group chat. */
  takesPart: boolean;
}

const membership: Membership = { member: false, takesPart: false };

/** Tells what a resident is. The same object is returned by every call. @param resident of the run */
export function membershipOf(world: World, cell: number, resident: number): Membership {
  const { plan, people } = world;
  const { platform, selfGovernance } = world.policies[plan.selection.cellTown[cell]].source;
  const within = resident - plan.selection.cellFirstResident[cell];
  people.draw(purpose.joining, 0, plan.territory.cellFirstResident[plan.selection.cellIds[cell]] + within, 0);
  membership.member = platform.on && people.u0() < world.platform.joined[cell];
  membership.takesPart = selfGovernance.on
    ? people.u1() < world.community.participation[cell]
    : membership.member && platform.deliberation && people.u1() < platform.activeShare;
  return membership;
}
