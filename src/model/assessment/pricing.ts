// Sets the shadow prices of all posts and superiors at fixed times (RULES 17): each Monday, when books close, and on the
// day on which a town's policy changes. The superior's prices are what pressure passes down (claim Z16).
import type { PeriodComponent } from '../plan/town-policy.ts';
import { periodKinds } from '../world/scorecards.ts';
import type { World } from '../world/world.ts';
import { writePrices } from './marginal-value.ts';
import type { PeriodClock } from './period-clock.ts';
import { rivalsOfTown } from './period-close.ts';
import { volumeForesight } from './ratchet.ts';

/** A superior is assessed month by month, in proportion to the score (assumption). */
const superiorComponents: readonly PeriodComponent[] = periodKinds.map((kind) => ({
  share: kind === 'month' ? 1 : 0,
  reward: { kind: 'linear' },
}));

/**
 * Recomputes prices. Mutates price columns of both kinds of scorecards.
 * @param isDue tells of a local town whether it is priced anew; a change elsewhere must leave the others alone (RULES 5)
 */
export function priceCounters(
  world: World,
  clock: PeriodClock,
  day: number,
  isDue: (town: number) => boolean,
): void {
  const { plan } = world;
  const postsOf = new Int32Array(plan.towns);
  const due = Array.from({ length: plan.towns }, (_, town) => isDue(town));
  if (!due.includes(true)) return;
  const rivals = due.map((now, town) => (now ? rivalsOfTown(world, town) : []));
  for (let cell = 0; cell < plan.cells; cell++) {
    const town = plan.selection.cellTown[cell];
    if (!due[town]) continue;
    const policy = world.policies[town];
    postsOf[town]++;
    const { weights, stakeYuanPerYear, components, formulas } = policy;
    writePrices(
      world.workerCards,
      cell,
      day,
      clock,
      weights,
      stakeYuanPerYear,
      components,
      rivals[town],
      formulas,
      volumeForesight(policy, rivals[town][0].contestants),
    );
  }
  for (let town = 0; town < plan.towns; town++) {
    if (!due[town]) continue;
    const { superiorWeights, superiorStakeYuanPerYear, formulas } = world.policies[town];
    const stake = superiorStakeYuanPerYear * postsOf[town];
    const foresight = volumeForesight(world.policies[town], 1);
    writePrices(
      world.townCards,
      town,
      day,
      clock,
      superiorWeights,
      stake,
      superiorComponents,
      rivals[town],
      formulas,
      foresight,
    );
  }
}
