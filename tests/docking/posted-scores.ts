// Books of a month with given scores: counts are put on the scorecards, the model closes the month, publishes the scores and pays.
// For laws about what a contest or a threshold really pays.

import { counter, counterCount } from '../../src/model/assessment/counters.ts';
import { PeriodClock } from '../../src/model/assessment/period-clock.ts';
import { closePeriods } from '../../src/model/assessment/period-close.ts';
import { periodKinds } from '../../src/model/world/scorecards.ts';
import type { World } from '../../src/model/world/world.ts';
import type { Reward } from '../../src/scenario/schema/scheme.ts';
import { bareWorld } from '../support/bare-world.ts';

const MONTH = periodKinds.indexOf('month');
const JANUARY_DAYS = 31;
const DAYS_PER_YEAR = 365;

/** Pays one month after another by the handling rate alone. */
export class PostedScores {
  readonly world: World;
  private readonly clock: PeriodClock;

  /** @param prizeYuan what the whole of a month's stake is per post */
  constructor(seed: string, posts: number, prizeYuan: number, reward: Reward) {
    const none = { share: 0, reward: { kind: 'linear' } };
    const { world } = bareWorld({
      seed,
      time: { warmUpDays: 0, windowDays: 60, followUpDays: 30, weekend: [] },
      territory: { cells: posts },
      scheme: {
        weights: { 'handling-rate': 1 },
        stakes: 1,
        cashYuanPerYear: (prizeYuan * DAYS_PER_YEAR) / JANUARY_DAYS,
        careerYuanPerYear: 0,
        components: { week: none, quarter: none, year: none, month: { share: 1, reward } },
        superior: { pressure: false, stakeYuanPerYear: 0, weights: {} },
        audits: { monthlyProbability: 0, sanctionYuan: 0, provableLookingAway: 0 },
      },
    });
    this.world = world;
    this.clock = new PeriodClock(world.plan);
  }

  /** Closes a month in which each post handled so many of those due. Returns yuan paid by post. */
  pay(handled: readonly number[], due: number): Float64Array {
    const { workerCards } = this.world;
    workerCards.paidYuan.fill(0);
    workerCards.total.fill(0);
    workerCards.base.fill(0);
    handled.forEach((count, post) => {
      workerCards.total[post * counterCount + counter.handled] = count;
      workerCards.total[post * counterCount + counter.due] = due;
    });
    closePeriods(this.world, this.clock, JANUARY_DAYS);
    return workerCards.paidYuan;
  }

  /** Published score of a post for the month just closed. */
  score(post: number): number {
    return this.world.workerCards.lastScore[MONTH * this.world.plan.cells + post];
  }
}
