// A shadow price is the derivative of the expected reward: held against finite differences of the reward through the composite
// score of the counts that are expected when the books close.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, lgamma, log, normalCdf, normalPdf } from '../../../src/core/dmath.ts';
import { counter, counterCount, type CounterId } from '../../../src/model/assessment/counters.ts';
import { indicators } from '../../../src/model/assessment/indicators/index.ts';
import { writePrices } from '../../../src/model/assessment/marginal-value.ts';
import { PeriodClock } from '../../../src/model/assessment/period-clock.ts';
import { compositeScore } from '../../../src/model/assessment/score.ts';
import type { PeriodComponent } from '../../../src/model/plan/town-policy.ts';
import { periodKinds, Scorecards } from '../../../src/model/world/scorecards.ts';
import type { Reward } from '../../../src/scenario/schema/scheme.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';
import { bareWorld } from '../../support/bare-world.ts';

const clock = new PeriodClock(bareWorld().world.plan);
const month = periodKinds.indexOf('month');
/** The 11th of January: 21 days until the books of its 31 close. */
const DAY = 10;
const DAYS_LEFT = 21;
const STAKE_PER_YEAR = 3650;
const STAKE = 310;

interface Case {
  readonly running: readonly number[];
  readonly perDay: readonly number[];
  readonly weights: Float64Array;
}

const count = fc.double({ min: 60, max: 400, noNaN: true });
const rate = fc.double({ min: 0, max: 4, noNaN: true });
const many = <T>(values: fc.Arbitrary<T>, n: number) => fc.array(values, { minLength: n, maxLength: n });
/** Quotas are far from fulfilled or long fulfilled; what happens between is a matter of its own below. */
const someCase: fc.Arbitrary<Case> = fc
  .record({
    running: many(count, counterCount),
    perDay: many(rate, counterCount),
    // Rates that should be low have a kink at 1 and a test of their own (options.test.ts); these twelve have none.
    weights: many(fc.integer({ min: 0, max: 3 }), 12),
    quota: fc.constantFrom(1, 1e5),
  })
  .filter(({ weights }) => weights.some((weight) => weight > 0))
  .map(({ running, perDay, weights, quota }) => ({
    running: running.with(counter.planned, quota),
    perDay: perDay.with(counter.planned, 0),
    weights: Float64Array.from(indicators, (_, j) => weights[j] ?? 0),
  }));

function pricesOf({ running, perDay, weights }: Case, reward: Reward, rivals = someRivals): Float64Array {
  const cards = new Scorecards(1);
  cards.total.set(running);
  cards.dailyRate.set(perDay);
  const components: PeriodComponent[] = periodKinds.map((_, kind) => ({
    share: kind === month ? 1 : 0,
    reward: kind === month ? reward : { kind: 'linear' },
  }));
  writePrices(
    cards,
    0,
    DAY,
    clock,
    weights,
    STAKE_PER_YEAR,
    components,
    periodKinds.map(() => rivals),
  );
  return cards.price;
}
const someRivals = { contestants: 12, meanScore: 0.8, sdScore: 0.1 };

/** Composite score that is expected when the books close, with some more of one counter. */
function expectedScore({ running, perDay, weights }: Case, c = 0, more = 0): number {
  const cards = new Scorecards(1);
  cards.total.set(running.map((n, i) => n + perDay[i] * DAYS_LEFT));
  cards.total[c] += more;
  return compositeScore(cards, 0, month, weights);
}

/** Uncertainty of that score: binomial by indicator, at least one point. */
function scoreSd({ running, perDay, weights }: Case): number {
  const expected = running.map((n, i) => n + perDay[i] * DAYS_LEFT);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sum = (ids: readonly CounterId[]) => ids.reduce((s, id) => s + expected[counter[id]], 0);
  const variance = indicators.reduce((all, { numerator, denominator, capped }, j) => {
    const ratio = sum(numerator) / sum(denominator);
    const value = capped ? Math.min(1, ratio) : ratio;
    const share = weights[j] / total;
    return all + (share * share * Math.max(0, value * (1 - value))) / Math.max(1, sum(denominator));
  }, 0.0001);
  return Math.sqrt(variance);
}

/** Holds every price against a central difference of the expected reward. */
function expectDerivative(example: Case, reward: Reward, expectedReward: (score: number) => number): void {
  const prices = pricesOf(example, reward);
  const largest = Math.max(...prices.map(Math.abs));
  const step = 1e-3;
  for (let c = 0; c < counterCount; c++) {
    const at = (more: number) => expectedReward(expectedScore(example, c, more));
    const slope = (at(step) - at(-step)) / (2 * step);
    expect(Math.abs(prices[c] - slope)).toBeLessThan(1e-6 + 2e-3 * largest);
  }
}

describe('the price of one more count is the derivative of the expected reward', () => {
  it('when the reward is linear in the score', () => {
    fc.assert(
      fc.property(someCase, (example) => {
        expectDerivative(example, { kind: 'linear' }, (score) => STAKE * score);
      }),
      fastCheckOptions(150),
    );
  });

  it('when it is paid from a threshold on and the final score is normal around its expectation', () => {
    fc.assert(
      fc.property(someCase, fc.double({ min: -2.5, max: 2.5, noNaN: true }), (example, away) => {
        const sd = scoreSd(example);
        const threshold = expectedScore(example) + away * sd;
        expectDerivative(example, { kind: 'threshold', threshold }, (score) => {
          return STAKE * normalCdf((score - threshold) / sd);
        });
      }),
      fastCheckOptions(150),
    );
  });

  it('when it is a prize for the best among rivals as last published', () => {
    const shares = fc.constantFrom(0.05, 0.2, 0.5, 0.9);
    fc.assert(
      fc.property(someCase, shares, (example, winnersShare) => {
        const { contestants, meanScore, sdScore } = someRivals;
        const winners = Math.max(1, Math.round(contestants * winnersShare));
        const sd = scoreSd(example);
        const prize = (STAKE * contestants) / winners; // the stake is what an average participant gets
        expectDerivative(example, { kind: 'ranking', winnersShare }, (score) => {
          return prize * chanceToWin((score - meanScore) / sdScore, sd / sdScore, contestants, winners);
        });
      }),
      fastCheckOptions(40),
    );
  });
});

/** Chance to be among the winners: own noise integrated by the midpoint rule, rivals ahead binomial. */
function chanceToWin(lead: number, noise: number, contestants: number, winners: number): number {
  const rivals = contestants - 1;
  let chance = 0;
  for (let z = -6; z < 6; z += 0.05) {
    const ahead = normalCdf(-(lead + (z + 0.025) * noise));
    let few = 0;
    for (let k = 0; k < winners; k++) {
      const ways = lgamma(rivals + 1) - lgamma(k + 1) - lgamma(rivals - k + 1);
      few += exp(ways) * power(ahead, k) * power(1 - ahead, rivals - k);
    }
    chance += few * normalPdf(z + 0.025) * 0.05;
  }
  return chance;
}

const power = (x: number, n: number) => (n === 0 ? 1 : x <= 0 ? 0 : exp(n * log(x)));

describe('prices', () => {
  const even: Case = {
    running: Array.from({ length: counterCount }, () => 40),
    perDay: Array.from({ length: counterCount }, () => 1),
    weights: Float64Array.from(indicators, ({ id }) => (id === 'handling-rate' ? 1 : 0)),
  };

  it('of success and of a further case balance at the present rate: reporting pays where the odds beat it', () => {
    const running = even.running.with(counter.due, 80);
    const prices = pricesOf({ ...even, running }, { kind: 'linear' });
    const rateNow = (40 + 21) / (80 + 21);
    expect(-prices[counter.due] / prices[counter.handled]).toBeCloseTo(rateNow, 12);
    expect(prices[counter.handled]).toBeCloseTo(STAKE / 101, 12);
  });

  it('of a quota fade as it is fulfilled', () => {
    const weights = Float64Array.from(indicators, ({ id }) => (id === 'reporting-quota' ? 1 : 0));
    const at = (reported: number) => {
      const running = even.running.with(counter.reported, reported).with(counter.planned, 100);
      const perDay = even.perDay.map(() => 0);
      return pricesOf({ running, perDay, weights }, { kind: 'linear' })[counter.reported];
    };
    expect(at(20)).toBeCloseTo(STAKE / 100, 9);
    expect(at(100)).toBeCloseTo(STAKE / 100 / 2, 9); // half the chance that one more still counts
    expect(at(180)).toBeLessThan(1e-6);
  });

  it('are nothing without weights, without stakes and for an indicator that nothing is expected of', () => {
    expect([
      ...pricesOf({ ...even, weights: new Float64Array(indicators.length) }, { kind: 'linear' }),
    ]).toEqual(Array.from({ length: counterCount }, () => 0));
    const empty = {
      ...even,
      running: even.running.with(counter.due, 0),
      perDay: even.perDay.with(counter.due, 0),
    };
    expect([...pricesOf(empty, { kind: 'linear' })].every((price) => price === 0)).toBe(true);
  });

  it('add up over the period components', () => {
    const cards = new Scorecards(1);
    cards.total.set(even.running);
    const write = (shares: readonly number[]) => {
      const components = periodKinds.map((_, kind) => ({
        share: shares[kind],
        reward: { kind: 'linear' } as const,
      }));
      writePrices(cards, 0, DAY, clock, even.weights, STAKE_PER_YEAR, components, []);
      return cards.price[counter.handled];
    };
    const parts = periodKinds.map((_, kind) => write(periodKinds.map((__, k) => (k === kind ? 0.25 : 0))));
    expect(write([0.25, 0.25, 0.25, 0.25])).toBeCloseTo(
      parts.reduce((sum, part) => sum + part, 0),
      12,
    );
    // Of equal shares of a year's stake, a week holds 7/365, January 31/365.
    expect(parts[1] / parts[0]).toBeCloseTo(31 / 7, 12);
  });
});

describe('the price of a rate that should be low', () => {
  const countsOf = (values: Partial<Record<CounterId, number>>): number[] => {
    const running = new Array<number>(counterCount).fill(0);
    for (const [id, value] of Object.entries(values)) running[counter[id as CounterId]] = value;
    return running;
  };
  const even = new Array<number>(counterCount).fill(0);
  const weightOn = (wanted: string) => Float64Array.from(indicators, ({ id }) => (id === wanted ? 1 : 0));

  it('falls with its numerator, rises with its denominator, and is the derivative of the score', () => {
    const running = countsOf({ filed: 100, publicFiled: 20 });
    const example = { running, perDay: even, weights: weightOn('missed-report-rate') };
    const prices = pricesOf(example, { kind: 'linear' });
    expect(prices[counter.publicFiled]).toBeCloseTo(-STAKE / 100, 9);
    expect(prices[counter.filed]).toBeCloseTo((STAKE * 0.2) / 100, 9);
    const step = 1e-4;
    const slope =
      (expectedScore(example, counter.publicFiled, step) -
        expectedScore(example, counter.publicFiled, -step)) /
      (2 * step);
    expect(prices[counter.publicFiled]).toBeCloseTo(STAKE * slope, 5);
  });

  it('counts what is taken off the numerator the other way round', () => {
    const running = countsOf({ due: 50, handledEver: 40 });
    const prices = pricesOf(
      { running, perDay: even, weights: weightOn('overdue-unhandled-rate') },
      { kind: 'linear' },
    );
    expect(prices[counter.handledEver]).toBeCloseTo(STAKE / 50, 9);
    expect(prices[counter.due]).toBeCloseTo((-STAKE * (1 - 0.2)) / 50, 9);
  });

  it('is nothing once the score is at its floor', () => {
    const running = countsOf({ filed: 10, publicFiled: 20 });
    const prices = pricesOf(
      { running, perDay: even, weights: weightOn('missed-report-rate') },
      { kind: 'linear' },
    );
    expect([...prices].every((price) => price === 0)).toBe(true);
  });
});
