// A resident who notices an incident chooses among silence, telling the grid worker, and the 12345 hotline:
//   U(channel) = benefit x salience x (1/2 + trust) x belief in the channel - cost - personal reluctance + noise,
//   U(silence) = noise;
// and, where there are such things, the platform and solving it among neighbours (decisions/further-options.ts).
// Noise is keyed to (incident, which notice). Reads only.
import { gumbelTable } from '../../core/dmath.ts';
import { purpose } from '../purposes.ts';
import { residentField } from '../world/residents.ts';
import type { World } from '../world/world.ts';
import { boundFurther, type ResidentUtilities, weighFurther } from './further-options.ts';

export const choice = { silent: 0, tellWorker: 1, hotline: 2, platform: 3, neighbours: 4, place: 5 } as const;

/** Utilities of the last choice, yuan: scratch, rewritten by every call. */
const utility: ResidentUtilities = {
  silent: 0,
  tell: 0,
  call: 0,
  post: -Infinity,
  together: -Infinity,
  place: -Infinity,
  salience: 0,
  benefit: 0,
  reluctance: 0,
};

/**
 * Returns the choice of a resident.
 * @param notice which notice of this incident it is: the occasion of the draw
 * @param workerOpen whether the worker can be told: not about what is outside the grid's scope, nor again after waiting in vain
 * @param neighboursOpen whether neighbours may take it up: not after waiting in vain
 */
export function chooseChannel(
  world: World,
  row: number,
  resident: number,
  notice: number,
  workerOpen: boolean,
  neighboursOpen: boolean,
): number {
  const { residents } = world;
  const trust = residents.share(resident, residentField.trust);
  const tellBelief = residents.share(resident, residentField.workerBelief);
  const callBelief = residents.share(resident, residentField.hotlineBelief);
  weigh(world, row, resident, notice, trust, tellBelief, callBelief);
  if (hasFurther(world, row)) weighFurther(world, row, resident, notice, utility);
  let top = utility.silent;
  let chosen: number = choice.silent;
  if (workerOpen && utility.tell > top) {
    top = utility.tell;
    chosen = choice.tellWorker;
  }
  if (utility.call > top) {
    top = utility.call;
    chosen = choice.hotline;
  }
  if (utility.post > top) {
    top = utility.post;
    chosen = choice.platform;
  }
  if (utility.place > top) {
    top = utility.place;
    chosen = choice.place;
  }
  return neighboursOpen && utility.together > top ? choice.neighbours : chosen;
}

/** Tells whether a resident could act on a notice even with full trust and full belief in all channels. */
export function mightAct(world: World, row: number, resident: number, notice: number): boolean {
  weigh(world, row, resident, notice, 1, 1, 1);
  if (hasFurther(world, row)) boundFurther(world, row, notice, utility);
  const { silent, tell, call, post, together, place } = utility;
  return tell > silent || call > silent || post > silent || together > silent || place > silent;
}

function hasFurther(world: World, row: number): boolean {
  const town = world.plan.selection.cellTown[world.incidents.columns.cell[row]];
  const { platform, selfGovernance, zonePlaces } = world.policies[town].source;
  return platform.on || selfGovernance.on || zonePlaces.on;
}

function weigh(
  world: World,
  row: number,
  resident: number,
  notice: number,
  trust: number,
  tellBelief: number,
  callBelief: number,
): void {
  const settings = world.plan.scenario.residents;
  const { origin0, origin1, type, severity } = world.incidents.columns;
  const { luck } = world;
  const salience = world.plan.types.salience[type[row]] * severity[row];
  const benefit = settings.actionBenefitYuan * salience * (0.5 + trust);
  const reluctance = settings.thresholdSpreadYuan * world.residents.reluctance(resident);
  const scale = settings.noiseYuan;
  luck.draw(purpose.residentNoise, notice * 2, origin0[row], origin1[row]);
  utility.tell =
    benefit * tellBelief - settings.tellWorkerCostYuan - reluctance + scale * gumbelTable.quantile(luck.u0());
  utility.call =
    benefit * callBelief - settings.hotlineCostYuan - reluctance + scale * gumbelTable.quantile(luck.u1());
  luck.draw(purpose.residentNoise, notice * 2 + 1, origin0[row], origin1[row]);
  utility.silent = scale * gumbelTable.quantile(luck.u0());
  utility.post = utility.together = utility.place = -Infinity;
  utility.salience = salience;
  utility.benefit = benefit;
  utility.reluctance = reluctance;
}
