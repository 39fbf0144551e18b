// What the neighbours of a cell can do by themselves: how strong their organisations are, and with what chance they solve an
// incident of a category. Organisations that act together are stronger than apart (five parties, C15). Reads only.
import { everybodyIn, type OrganisationShares } from '../plan/lead-response.ts';
import type { SelfGovernance } from '../../scenario/schema/self-governance.ts';
import { partyFactor } from '../mechanisms/joint-reward.ts';
import type { World } from '../world/world.ts';

/** No effort of neighbours is sure to succeed. */
const CHANCE_MAX = 0.95;
const PARTIES = 5;

/**
 * Returns the strength of a cell's organisations, 0..1.
 * @param leaning standard deviations above the usual
 * @param putsIn share of its own strength that each puts in
 */
export function organisationStrength(
  settings: SelfGovernance['organisations'],
  leaning: number,
  putsIn: OrganisationShares = everybodyIn,
): number {
  const { residentsCommittee, ownersCommittee, propertyFirm, volunteers } = settings;
  const mean =
    (residentsCommittee * putsIn.residentsCommittee +
      ownersCommittee * putsIn.ownersCommittee +
      propertyFirm * putsIn.propertyFirm +
      volunteers * putsIn.volunteers) /
    4;
  const apart = Math.min(1, Math.max(0, mean + settings.spread * leaning));
  return Math.min(1, apart * (1 + (settings.linkGain * settings.linkedParties) / PARTIES));
}

/** Returns the chance that neighbours can solve an incident. @param chat whether they deliberate in the group chat */
export function chanceOfNeighbours(world: World, row: number, chat: boolean): number {
  const { cell, type } = world.incidents.columns;
  const { plan } = world;
  const { source, lead } = world.policies[plan.selection.cellTown[cell[row]]];
  const { platform, selfGovernance } = source;
  const ease = selfGovernance.neighbours.ease[plan.types.types[type[row]].category];
  const usual = organisationStrength(
    selfGovernance.organisations,
    world.community.leaning[cell[row]],
    lead.putsIn,
  );
  const strength = Math.min(1, usual * partyFactor(world, cell[row]));
  const chance = ease * 2 * strength * (chat ? platform.chatSuccessFactor : 1);
  return Math.min(CHANCE_MAX, chance);
}
