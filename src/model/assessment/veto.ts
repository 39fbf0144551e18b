// The veto (一票否决; claim Z23): a period with an event on record forfeits a share of the leader's reward, and of the workers'. What
// one more event costs is what it would forfeit of each open period: the stake of the period times the odds that no other event
// does so anyway; nothing where one is on record already. Reads the record only.
import { exp } from '../../core/dmath.ts';
import { sumField } from '../ledger/tally.ts';
import type { TownPolicy } from '../plan/town-policy.ts';
import { periodKinds } from '../world/scorecards.ts';
import type { World } from '../world/world.ts';
import type { PeriodClock } from './period-clock.ts';

const MONTH = periodKinds.indexOf('month');
const DAYS_PER_YEAR = 365;
/** Weight of the month just closed in what a town expects (assumption, as for other volumes). */
const RATE_STEP = 0.3;

/** Tells whether a policy has a veto at all. */
export function hasVeto({ source: { superiors } }: TownPolicy): boolean {
  return superiors.veto.leaderShare > 0 || superiors.veto.workersShare > 0;
}

/** Returns the share of the workers' reward that is paid for a period of a kind. */
export function paidShare(world: World, town: number, kind: number): number {
  const policy = world.policies[town];
  if (!hasVeto(policy) || world.trouble.running(kind, town) === 0) return 1;
  return 1 - policy.source.superiors.veto.workersShare;
}

/** Prices one more event. Mutates yuan columns of the trouble book. @param isDue whether a town is priced anew */
export function priceTrouble(
  world: World,
  clock: PeriodClock,
  day: number,
  isDue: (town: number) => boolean,
): void {
  const { trouble, plan } = world;
  for (let town = 0; town < plan.towns; town++) {
    if (!isDue(town)) continue;
    const policy = world.policies[town];
    trouble.leaderYuan[town] = trouble.workerYuan[town] = 0;
    if (!hasVeto(policy)) continue;
    const { leaderShare, workersShare } = policy.source.superiors.veto;
    const atStake = (kind: number, yuanPerYear: number) => {
      const start = clock.startOf(kind, day);
      const end = clock.endOf(kind, day);
      const clean = trouble.running(kind, town) > 0 ? 0 : exp(-trouble.dailyRate[town] * (end - day));
      return ((yuanPerYear * (end - start)) / DAYS_PER_YEAR) * clean;
    };
    let posts = 0;
    for (let cell = 0; cell < plan.cells; cell++) if (plan.selection.cellTown[cell] === town) posts++;
    // The superior is assessed month by month (see pricing.ts).
    trouble.leaderYuan[town] = leaderShare * atStake(MONTH, policy.superiorStakeYuanPerYear * posts);
    for (let kind = 0; kind < periodKinds.length; kind++) {
      const { share } = policy.components[kind];
      if (share > 0)
        trouble.workerYuan[town] += workersShare * atStake(kind, policy.stakeYuanPerYear * share);
    }
  }
}

/** Closes a period of a kind after rewards are paid. Mutates the trouble book. @param day first day of the next period */
export function closeTrouble(world: World, kind: number, day: number, lengthDays: number): void {
  const { trouble, plan, tally } = world;
  if (kind === MONTH) {
    for (let town = 0; town < plan.towns; town++) {
      const events = trouble.running(kind, town);
      trouble.dailyRate[town] += RATE_STEP * (events / lengthDays - trouble.dailyRate[town]);
      const inWindow = day > plan.reformDay && day <= plan.windowEndDay;
      if (events > 0 && inWindow) tally.add(sumField.vetoedMonths, 1);
    }
  }
  trouble.openPeriod(kind);
}
