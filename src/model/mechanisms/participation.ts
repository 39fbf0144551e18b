// Who takes part in governing the neighbourhood: a share of each cell's residents that moves once a week towards the share whose
// threshold is met by what others are seen to do (Granovetter 1978). Unit size, contact, organisations, the group chat,
// co-decision, good response and dependence shift the thresholds. With narrow thresholds two states are stable (W9). Works on
// cells, never resident by resident. Draws: organisations, when a cell is first modelled.
import { log, normalQuantile } from '../../core/dmath.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';
import { shareWilling } from '../decisions/contagion.ts';
import { organisationStrength } from '../decisions/neighbour-power.ts';
import { purpose } from '../purposes.ts';
import { decidedTogether } from './co-decision.ts';
import { partyFactor } from './joint-reward.ts';
import { hasPlaces } from './zones/zone-places.ts';
import type { World } from '../world/world.ts';

/** Unit whose thresholds are the ones given: the residents of an average residents’ committee, as quoted by the Yichang document. */
const USUAL_UNIT = 3127;

/** Models cells that are new to it, carries out drives, and turns the week if one begins. Mutates `world.community`. */
export function turnParticipation(world: World, weekBegins: boolean): void {
  const { plan, policies, community } = world;
  if (policies.every(({ source }) => !source.selfGovernance.on)) return;
  for (let cell = 0; cell < plan.cells; cell++) {
    const { source } = policies[plan.selection.cellTown[cell]];
    if (source.selfGovernance.on) prepare(world, cell, source);
  }
  if (!weekBegins) return;
  sumUnits(world);
  for (let cell = 0; cell < plan.cells; cell++) {
    const { source } = policies[plan.selection.cellTown[cell]];
    if (source.selfGovernance.on) community.participation[cell] = nextShare(world, cell, source);
  }
}

/** Models a cell from now on, and mobilises its residents once for every drive. */
function prepare(world: World, cell: number, { selfGovernance }: Policy): void {
  const { community, people, plan } = world;
  const { participation, response } = selfGovernance;
  if (community.entered[cell] === 0) {
    community.entered[cell] = 1;
    people.draw(purpose.organisations, 0, plan.selection.cellIds[cell], 0);
    community.leaning[cell] = normalQuantile(people.u0());
    community.participation[cell] = Math.min(participation.ceiling, participation.initial);
    community.dependence[cell] = response.initialDependence;
    community.response[cell] = 0.5;
  }
  if (community.mobilised[cell] === participation.mobilisation) return;
  community.mobilised[cell] = participation.mobilisation;
  const reached = Math.min(participation.ceiling, participation.mobilisation);
  community.participation[cell] = Math.max(community.participation[cell], reached);
}

function nextShare(world: World, cell: number, source: Policy): number {
  const { community, plan } = world;
  const { participation } = source.selfGovernance;
  const { ceiling, mixing, weeklyPace, thresholdSpread } = participation;
  const inUnit =
    participation.unit === 'cell'
      ? community.participation[cell]
      : community.communityMean[plan.selection.cellCommunity[cell]];
  const observed = (1 - mixing) * inUnit + mixing * community.townMean[plan.selection.cellTown[cell]];
  const willing = ceiling * shareWilling(observed, thresholdOf(world, cell, source), thresholdSpread);
  return (1 - weeklyPace) * community.participation[cell] + weeklyPace * willing;
}

/** Returns the mean threshold of a cell's residents under the policy of their town. */
function thresholdOf(world: World, cell: number, policy: Policy): number {
  const { platform, selfGovernance, zonePlaces } = policy;
  const { community } = world;
  const { participation, organisations, response } = selfGovernance;
  const { putsIn } = world.policies[world.plan.selection.cellTown[cell]].lead;
  const usual = organisationStrength(organisations, community.leaning[cell], putsIn);
  const strength = Math.min(1, usual * partyFactor(world, cell));
  const chat = platform.on && platform.deliberation ? world.platform.joined[cell] : 0;
  let threshold =
    participation.thresholdMean +
    participation.sizeEffect * log(Math.max(1, unitSize(world, cell, participation.unit)) / USUAL_UNIT) -
    participation.contactEffect * log(participation.contact) -
    participation.strengthEffect * (strength - 0.5) -
    participation.chatEffect * chat -
    participation.coDecisionEffect * decidedTogether(world, cell);
  if (hasPlaces(policy)) threshold -= zonePlaces.awarenessEffect * world.zoneDesks.awareness[cell];
  if (response.dependenceOn) threshold += response.dependenceEffect * (community.dependence[cell] - 0.5);
  if (response.enthusiasmOn) threshold -= response.enthusiasmEffect * (community.response[cell] - 0.5);
  return threshold;
}

function unitSize(world: World, cell: number, unit: 'cell' | 'community'): number {
  const { selection } = world.plan;
  if (unit === 'cell') return selection.cellResidents[cell];
  return world.community.communityResidents[selection.cellCommunity[cell]];
}

/** Writes the participation of every town and community before this turn, weighted by residents. */
function sumUnits(world: World): void {
  const { community, plan } = world;
  const { cellTown, cellCommunity, cellResidents } = plan.selection;
  const people = new Float64Array(plan.towns);
  community.townMean.fill(0);
  community.communityMean.fill(0);
  for (let cell = 0; cell < plan.cells; cell++) {
    const active = community.participation[cell] * cellResidents[cell];
    community.townMean[cellTown[cell]] += active;
    community.communityMean[cellCommunity[cell]] += active;
    people[cellTown[cell]] += cellResidents[cell];
  }
  for (let town = 0; town < plan.towns; town++) community.townMean[town] /= Math.max(1, people[town]);
  for (let unit = 0; unit < plan.communities; unit++) {
    community.communityMean[unit] /= Math.max(1, community.communityResidents[unit]);
  }
}
