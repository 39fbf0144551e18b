// Closing the books: what is published and paid, what is learned, and that a closed period stays closed.

import { describe, expect, it } from 'vitest';
import { counter, counterCount } from '../../../src/model/assessment/counters.ts';
import { PeriodClock } from '../../../src/model/assessment/period-clock.ts';
import { closePeriods, rivalsOfTown } from '../../../src/model/assessment/period-close.ts';
import { periodKinds } from '../../../src/model/world/scorecards.ts';
import type { World } from '../../../src/model/world/world.ts';
import type { Reward } from '../../../src/scenario/schema/scheme.ts';
import { bareWorld } from '../../support/bare-world.ts';

const month = periodKinds.indexOf('month');
const week = periodKinds.indexOf('week');
/** Stake of a post on January: 31 days of 365 yuan a year on the month alone. */
const STAKE = 31;

/** Five posts of one town, of whom all hangs on the month's reward. */
function office(reward: Reward, scheme: Record<string, unknown> = {}): { world: World; clock: PeriodClock } {
  const none = { share: 0, reward: { kind: 'linear' } };
  const { world } = bareWorld({
    territory: { cells: 5, communities: 1 },
    scheme: {
      weights: { 'handling-rate': 1 },
      cashYuanPerYear: 365,
      careerYuanPerYear: 9999,
      components: { week: none, month: { share: 1, reward }, quarter: none, year: none },
      ...scheme,
    },
  });
  return { world, clock: new PeriodClock(world.plan) };
}

/** Handled cases of ten due ones, by post. */
function handle(world: World, handled: readonly number[]): void {
  handled.forEach((count, cell) => {
    world.workerCards.add(cell, counter.due, 10);
    world.workerCards.add(cell, counter.handled, count);
  });
}
const paid = (world: World) => Array.from(world.workerCards.paidYuan, (yuan) => Number(yuan.toFixed(9)));
const published = ({ workerCards }: World, kind = month) =>
  Array.from(workerCards.lastScore.subarray(kind * 5, kind * 5 + 5));

describe('at the end of a month', () => {
  it('a linear reward pays in proportion to the score; career stakes are not paid out', () => {
    const { world, clock } = office({ kind: 'linear' });
    handle(world, [10, 8, 5, 5, 0]);
    closePeriods(world, clock, 31);
    expect(published(world)).toEqual([1, 0.8, 0.5, 0.5, 0]);
    expect(paid(world)).toEqual([31, 24.8, 15.5, 15.5, 0]);
  });

  it('a threshold pays all or nothing, also exactly at it', () => {
    const { world, clock } = office({ kind: 'threshold', threshold: 0.8 });
    handle(world, [10, 8, 7, 5, 0]);
    closePeriods(world, clock, 31);
    expect(paid(world)).toEqual([STAKE, STAKE, 0, 0, 0]);
  });

  it('a ranking shares the whole pot among its winners, ties going to the first grid', () => {
    const { world, clock } = office({ kind: 'ranking', winnersShare: 0.4 });
    handle(world, [5, 8, 5, 8, 8]);
    closePeriods(world, clock, 31);
    expect(paid(world)).toEqual([0, (STAKE * 5) / 2, 0, (STAKE * 5) / 2, 0]);
  });

  it('a ranking always has a winner', () => {
    const { world, clock } = office({ kind: 'ranking', winnersShare: 0.01 });
    handle(world, [5, 8, 9, 8, 8]);
    closePeriods(world, clock, 31);
    expect(paid(world)).toEqual([0, 0, STAKE * 5, 0, 0]);
  });

  it('whoever had no case has full marks and is paid in full', () => {
    const { world, clock } = office({ kind: 'linear' });
    handle(world, [4]);
    closePeriods(world, clock, 31);
    expect(published(world)).toEqual([0.4, 1, 1, 1, 1]);
    expect(paid(world)).toEqual([12.4, 31, 31, 31, 31]);
  });

  it('nothing is paid when nothing is assessed', () => {
    const { world, clock } = office({ kind: 'linear' }, { weights: {} });
    handle(world, [10, 8, 5, 5, 0]);
    closePeriods(world, clock, 31);
    expect(published(world)).toEqual([0, 0, 0, 0, 0]);
    expect(paid(world)).toEqual([0, 0, 0, 0, 0]);
  });

  it('what is expected of the next ones moves three tenths towards what was counted', () => {
    const { world, clock } = office({ kind: 'linear' });
    const before = world.workerCards.dailyRate[counter.due];
    handle(world, [10]);
    closePeriods(world, clock, 31);
    expect(world.workerCards.dailyRate[counter.due]).toBeCloseTo(before + 0.3 * (10 / 31 - before), 12);
  });
});

describe('a closed period', () => {
  it('is not rewritten by what comes later, which counts for the new one', () => {
    const { world, clock } = office({ kind: 'linear' });
    handle(world, [10, 10, 10, 10, 10]);
    closePeriods(world, clock, 31);
    const score = published(world);
    const cash = paid(world);
    handle(world, [0, 0, 0, 0, 0]); // corrections of January's cases
    expect(published(world)).toEqual(score);
    expect(paid(world)).toEqual(cash);
    expect(world.workerCards.running(month, 0, counter.due)).toBe(10);
    closePeriods(world, clock, 59);
    expect(published(world)).toEqual([0, 0, 0, 0, 0]);
    expect(paid(world)).toEqual(cash);
  });

  it('leaves longer ones open', () => {
    const { world, clock } = office({ kind: 'linear' });
    handle(world, [10]);
    closePeriods(world, clock, 5);
    expect(published(world, week)[0]).toBe(1);
    expect(published(world, month)[0]).toBeNaN();
    expect(world.workerCards.running(week, 0, counter.due)).toBe(0);
    expect(world.workerCards.running(month, 0, counter.due)).toBe(10);
    expect(paid(world)).toEqual([0, 0, 0, 0, 0]); // no share hangs on the week
  });

  it('comes on the days that end one only, and not on the first day of a run', () => {
    const { world, clock } = office({ kind: 'linear' });
    handle(world, [10]);
    for (const day of [0, 1, 4, 6, 30]) closePeriods(world, clock, day);
    expect([...world.workerCards.lastScore].every(Number.isNaN)).toBe(true);
    expect(world.workerCards.base.every((count) => count === 0)).toBe(true);
  });
});

describe('the rivals of a post', () => {
  it('are the posts of its town as last published', () => {
    const { world, clock } = office({ kind: 'linear' });
    handle(world, [10, 8, 5, 5, 2]);
    closePeriods(world, clock, 31);
    const { contestants, meanScore, sdScore } = rivalsOfTown(world, 0)[month];
    expect(contestants).toBe(5);
    expect(meanScore).toBeCloseTo(0.6, 12);
    expect(sdScore).toBeCloseTo(Math.sqrt((0.16 + 0.04 + 0.01 + 0.01 + 0.16) / 5), 12);
  });

  it('are assumed to have full marks, give or take five points, before anything was published', () => {
    const { world } = office({ kind: 'linear' });
    expect(rivalsOfTown(world, 0)[month]).toEqual({ contestants: 5, meanScore: 1, sdScore: 0.05 });
  });
});

it('a town is scored by the weights of its superior', () => {
  const { world, clock } = office(
    { kind: 'linear' },
    { superior: { pressure: false, weights: { 'closure-rate': 1 } } },
  );
  world.townCards.total.set([8, 2], counter.due);
  world.townCards.total[counter.closed] = 6;
  expect(world.townCards.total.length).toBe(counterCount);
  closePeriods(world, clock, 31);
  expect(world.townCards.lastScore[month]).toBe(0.75);
});
