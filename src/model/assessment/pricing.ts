// Sets the shadow prices of all posts and superiors at fixed times (RULES 17): each Monday, when books close, and on the
// day on which a town's policy changes. The superior's prices are what pressure passes down (claim Z16).
import type { PeriodComponent } from '../plan/town-policy.ts';
import { periodKinds } from '../world/scorecards.ts';
import type { World } from '../world/world.ts';
import { writePrices } from './marginal-value.ts';
import type { PeriodClock } from './period-clock.ts';
import type { Rivals } from './marginal-value.ts';
import { rivalsOfTown } from './period-close.ts';
import { strataOf } from './strata.ts';
import { volumeForesight } from './ratchet.ts';

/** A superior is assessed month by month, in proportion to the score (assumption). */
const superiorComponents: readonly PeriodComponent[] = periodKinds.map((kind) => ({
  share: kind === 'month' ? 1 : 0,
  reward: { kind: 'linear' },
}));

/** More than there are neighbourhood types. */
const STRATA_MAX = 16;

/**
 * Recomputes prices. Mutates price columns of both kinds of scorecards.
 * @param isDue tells of a local town whether it is priced anew; a change elsewhere must leave the others alone (RULES 5)
 * @param only indicator whose part of the prices alone is written, for those who explain them; -1 = all
 */
export function priceCounters(
  world: World,
  clock: PeriodClock,
  day: number,
  isDue: (town: number) => boolean,
  only = -1,
): void {
  const { plan } = world;
  const postsOf = new Int32Array(plan.towns);
  const due = Array.from({ length: plan.towns }, (_, town) => isDue(town));
  if (!due.includes(true)) return;
  const rivals = due.map((now, town) => (now ? rivalsOfTown(world, town) : []));
  const within = rivalsWithin(world, rivals);
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
      within(cell, town),
      formulas,
      volumeForesight(policy, rivals[town][0].contestants),
      only,
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
      only,
    );
  }
}

/** Returns with whom each post is compared: with those of its town, or of its stratum where the scheme has strata. */
function rivalsWithin(
  world: World,
  ofTown: readonly Rivals[][],
): (cell: number, town: number) => readonly Rivals[] {
  const { plan, policies } = world;
  if (policies.every(({ source }) => source.scheme.strata === 'none')) return (_, town) => ofTown[town];
  const known = new Map<number, readonly Rivals[]>();
  const strata = policies.map(({ source }) => strataOf(plan, source.scheme.strata));
  return (cell, town) => {
    const own = strata[town];
    if (own === null) return ofTown[town];
    const key = town * STRATA_MAX + own[cell];
    const found = known.get(key) ?? shifted(rivalsOfTown(world, town, own, own[cell]), ofTown[town]);
    known.set(key, found);
    return found;
  };
}

function shifted(own: readonly Rivals[], ofTown: readonly Rivals[]): Rivals[] {
  return own.map((rivals, kind) => ({ ...rivals, ahead: rivals.meanScore - ofTown[kind].meanScore }));
}
