// What a resident may do beside telling the worker and calling: report through the platform (members), and settle the matter among
// neighbours (those who take part):
//   U(platform)   = benefit x salience x (1/2 + trust) x belief of the cell - cost - reluctance + lift + noise,
//   U(neighbours) = benefit x salience x chance of the neighbours - effort - dependence x its price - reluctance + noise.
// and, where a zone has places, bringing it there (decisions/place-choice.ts). `lift` is the readiness to turn to officials that quick service (Z11) and good response (Y10) have built up; it is added to all
// three ways of reporting. Draws: furtherNoise, and joining through membership. Reads only.
import { gumbelTable } from '../../core/dmath.ts';
import type { SelfGovernance } from '../../scenario/schema/self-governance.ts';
import { purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';
import { isTakenByLead } from '../mechanisms/lead.ts';
import { hasPlaces } from '../mechanisms/zones/zone-places.ts';
import { membershipOf } from './membership.ts';
import { chanceOfNeighbours } from './neighbour-power.ts';
import { placeBound, placeUtility } from './place-choice.ts';

/** Utilities in yuan, and what they have in common. */
export interface ResidentUtilities {
  silent: number;
  tell: number;
  call: number;
  post: number;
  together: number;
  /** Bringing it to a place of the zone. */
  place: number;
  salience: number;
  /** Value of having it solved by others, weighed with trust; and the personal reluctance to act. */
  benefit: number;
  reluctance: number;
}

/** Completes the utilities of a resident. */
export function weighFurther(
  world: World,
  row: number,
  resident: number,
  notice: number,
  utility: ResidentUtilities,
): void {
  const cell = world.incidents.columns.cell[row];
  const { source } = world.policies[world.plan.selection.cellTown[cell]];
  const { platform, selfGovernance, zonePlaces } = source;
  const { community } = world;
  const lift = selfGovernance.on
    ? liftYuan(selfGovernance.response, community.dependence[cell], community.response[cell])
    : 0;
  const { member, takesPart } = membershipOf(world, cell, resident);
  utility.place = hasPlaces(source)
    ? placeUtility(world, row, resident, notice, zonePlaces, utility, lift)
    : -Infinity;
  drawNoise(world, row, notice, utility);
  utility.tell += lift;
  utility.call += lift;
  const taken = isTakenByLead(world, row);
  if (member && taken)
    utility.post += utility.benefit * world.platform.belief[cell] - platform.reportCostYuan + lift;
  else utility.post = -Infinity;
  if (!takesPart || (!taken && !selfGovernance.on)) {
    utility.together = -Infinity;
    return;
  }
  const chat = member && taken && platform.deliberation;
  const { neighbours, response } = selfGovernance;
  const worth = world.plan.scenario.residents.actionBenefitYuan * utility.salience;
  const effort = neighbours.effortYuan * (chat ? platform.chatEffortFactor : 1);
  const leaning =
    selfGovernance.on && response.dependenceOn ? response.dependenceYuan * community.dependence[cell] : 0;
  utility.together += worth * chanceOfNeighbours(world, row, chat) - effort - leaning;
}

/** Completes the utilities with the most that anybody could make of the further options. */
export function boundFurther(world: World, row: number, notice: number, utility: ResidentUtilities): void {
  const cell = world.incidents.columns.cell[row];
  const { source } = world.policies[world.plan.selection.cellTown[cell]];
  const { platform, selfGovernance } = source;
  const lift = selfGovernance.on ? liftYuan(selfGovernance.response, 1, 1) : 0;
  utility.place = hasPlaces(source) ? placeBound(world, row, notice, utility, lift) : -Infinity;
  drawNoise(world, row, notice, utility);
  utility.tell += lift;
  utility.call += lift;
  utility.post += platform.on ? utility.benefit + lift : -Infinity;
  utility.together += world.plan.scenario.residents.actionBenefitYuan * utility.salience;
}

function drawNoise(world: World, row: number, notice: number, utility: ResidentUtilities): void {
  const { origin0, origin1 } = world.incidents.columns;
  const scale = world.plan.scenario.residents.noiseYuan;
  world.luck.draw(purpose.furtherNoise, notice, origin0[row], origin1[row]);
  utility.post = scale * gumbelTable.quantile(world.luck.u0()) - utility.reluctance;
  utility.together = scale * gumbelTable.quantile(world.luck.u1()) - utility.reluctance;
}

/** Yuan by which dependence and good response make a resident readier to turn to officials. */
function liftYuan(settings: SelfGovernance['response'], dependence: number, response: number): number {
  const induced = settings.dependenceOn ? settings.inducedYuan * dependence : 0;
  const eager = settings.enthusiasmOn ? settings.enthusiasmYuan * (response - 0.5) : 0;
  return induced + eager;
}
