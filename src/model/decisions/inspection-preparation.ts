// What a grid worker does about a shop in violation when he knows the day of an inspection (claims Z17, Z18): have it closed for
// good, leave it, or tell the owner to shut for the day (通风报信) - by the one machinery:
//   U(leave) = noise
//   U(close) = s (price + pressure x superior's price) + duty x harm of a round - (hours + P(petition) x its cost) / rounds + noise
//   U(warn)  = s (price + pressure x superior's price) - minutes - P(found out) x sanction + noise
// s = share visited; price = value of one premises found in order. That it is inspected at all is the same under every option.
// A warning is due again in every round; what is closed for good stays so, which spreads its cost over the rounds he looks ahead.
// For whom nothing hangs on the result there is nothing to prepare. Reads prices, policy and the cell's calm; writes its scratch.
import { exp, gumbelTable } from '../../core/dmath.ts';
import { counter, counterCount } from '../assessment/counters.ts';
import type { TownPolicy } from '../plan/town-policy.ts';
import { purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';

export const preparation = { leave: 0, close: 1, warn: 2 } as const;

/** Returns the value in yuan of one premises found in order to the worker of a cell, his superior's pressure included. */
export function resultYuan(world: World, cell: number, policy: TownPolicy): number {
  const town = world.plan.selection.cellTown[cell];
  const own = world.workerCards.price[cell * counterCount + counter.inOrder];
  return own + policy.pressure * world.townCards.price[town * counterCount + counter.inOrder];
}

/**
 * Returns the probability that closing a shop for good ends in a petition: the more the owner loses, and the more aggrieved the
 * neighbourhood is, the likelier.
 * @param lossYuan what a year of being legal costs this owner
 * @param unrest stock of unheard grievances relative to its reference
 */
export function petitionProbability(lossYuan: number, scaleYuan: number, unrest: number): number {
  return Math.min(1, (1 - exp(-lossYuan / scaleYuan)) * (1 + unrest));
}

/** Utilities in yuan of the last preparation, by option: scratch. */
const utility = new Float64Array(3);

/**
 * Decides about one shop in violation.
 * @param stakeYuan s times resultYuan, > 0
 * @param petition probability that closing it ends in a petition
 * @param index of the premises within its cell
 * @returns one of `preparation`
 */
export function prepare(
  world: World,
  cell: number,
  index: number,
  stakeYuan: number,
  petition: number,
  policy: TownPolicy,
): number {
  const { workers, inspections } = policy.source;
  const harmDays = world.plan.scenario.premises.harmPerDay * inspections.intervalDays;
  const duty = workers.dutyYuanPerHarmDay * harmDays;
  const rounds = Math.max(1, inspections.horizonDays / inspections.intervalDays);
  const closeYuan = inspections.enforceHours * workers.timeValueYuan + petition * inspections.petitionYuan;
  const warnYuan = (inspections.warnMinutes / 60) * workers.timeValueYuan;
  utility[preparation.leave] = 0;
  utility[preparation.close] = stakeYuan + duty - closeYuan / rounds;
  utility[preparation.warn] = stakeYuan - warnYuan - inspections.warnExposure * inspections.warnSanctionYuan;
  if (workers.noiseYuan > 0) addNoise(world, cell, index, workers.noiseYuan);
  let chosen: number = preparation.leave;
  for (let option = 1; option < utility.length; option++)
    if (utility[option] > utility[chosen]) chosen = option;
  return chosen;
}

function addNoise(world: World, cell: number, index: number, scaleYuan: number): void {
  const { luck, plan, premises } = world;
  const round = premises.round[plan.selection.cellTown[cell]];
  luck.draw(purpose.preparation, round * 2, plan.selection.cellIds[cell], index);
  utility[preparation.close] += scaleYuan * gumbelTable.quantile(luck.u0());
  utility[preparation.leave] += scaleYuan * gumbelTable.quantile(luck.u1());
  luck.draw(purpose.preparation, round * 2 + 1, plan.selection.cellIds[cell], index);
  utility[preparation.warn] += scaleYuan * gumbelTable.quantile(luck.u0());
}
