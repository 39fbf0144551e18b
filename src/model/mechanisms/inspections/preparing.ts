// The grids of a town know the day of an inspection and prepare for it: each worker decides about every shop in violation on his
// street (decisions/inspection-preparation.ts). A shop that is closed for good may end in a petition. Draws: preparation.
import {
  petitionProbability,
  preparation,
  prepare,
  resultYuan,
} from '../../decisions/inspection-preparation.ts';
import { purpose } from '../../purposes.ts';
import { premisesBook, premisesFlag } from '../../world/premises.ts';
import type { World } from '../../world/world.ts';
import { isInWindow } from '../observation-window.ts';
import { aggrieve, unrestOf } from '../protest.ts';

/** Has every worker of a town prepare. @param share of premises that will be visited, as far as the grids know */
export function prepareTown(world: World, town: number, share: number, day: number): void {
  const { plan, premises } = world;
  const policy = world.policies[town];
  const { licenceYuanPerYear, petitionLossYuan } = policy.source.inspections;
  for (let cell = 0; cell < plan.cells; cell++) {
    if (plan.selection.cellTown[cell] !== town) continue;
    const stakeYuan = share * resultYuan(world, cell, policy);
    if (!(stakeYuan > 0)) continue; // nothing hangs on the result: nothing to prepare
    const unrest = unrestOf(world, cell);
    for (let at = premises.first[cell]; at < premises.first[cell + 1]; at++) {
      if ((premises.flags[at] & (premisesFlag.violating | premisesFlag.warned)) !== premisesFlag.violating)
        continue;
      const lossYuan = licenceYuanPerYear * premises.gainFactor[at];
      const petition = petitionProbability(lossYuan, petitionLossYuan, unrest);
      const chosen = prepare(world, cell, at - premises.first[cell], stakeYuan, petition, policy);
      if (chosen === preparation.close) closeForGood(world, cell, at, petition, day);
      else if (chosen === preparation.warn) warn(world, cell, at, day);
    }
  }
}

function warn(world: World, cell: number, at: number, day: number): void {
  const { plan, premises, posts } = world;
  const { warnMinutes } = world.policies[plan.selection.cellTown[cell]].source.inspections;
  premises.flags[at] |= premisesFlag.warned;
  posts.busyMinutes[cell] += warnMinutes;
  if (isInWindow(plan, day)) premises.books[premisesBook.warnings]++;
}

function closeForGood(world: World, cell: number, at: number, petition: number, day: number): void {
  const { plan, premises, posts, luck } = world;
  const town = plan.selection.cellTown[cell];
  premises.setViolating(cell, at, false);
  premises.flags[at] |= premisesFlag.enforced;
  posts.busyMinutes[cell] += world.policies[town].source.inspections.enforceHours * 60;
  const round = premises.round[town];
  luck.draw(purpose.preparation, round * 2 + 1, plan.selection.cellIds[cell], at - premises.first[cell]);
  const petitions = luck.u1() < petition;
  if (petitions) aggrieve(world, cell, plan.scenario.protest.closureWeight);
  if (!isInWindow(plan, day)) return;
  premises.books[premisesBook.closures]++;
  if (petitions) premises.books[premisesBook.petitions]++;
}
