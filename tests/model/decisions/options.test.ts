// What each option does to the counters, and that its value is the derivative of the expected reward along that change.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counter, counterCount, counterIds, type CounterId } from '../../../src/model/assessment/counters.ts';
import { indicators } from '../../../src/model/assessment/indicators/index.ts';
import { writePrices } from '../../../src/model/assessment/marginal-value.ts';
import { PeriodClock } from '../../../src/model/assessment/period-clock.ts';
import { compositeScore } from '../../../src/model/assessment/score.ts';
import {
  best,
  isHiding,
  option,
  optionCount,
  writeOptionValues,
  type Expectation,
} from '../../../src/model/decisions/options.ts';
import { periodKinds, Scorecards } from '../../../src/model/world/scorecards.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';
import { bareWorld } from '../../support/bare-world.ts';

type Effect = Partial<Record<CounterId, number>>;

/** The expected change of every counter, written down from the meaning of the counters. */
function effectOf(chosen: number, e: Expectation, dueIfExposed: number): Effect {
  const closed = e.handled + 0.5 * (1 - e.handled);
  const dueCase = (times: number): Effect => ({
    due: times,
    handled: times * e.handled,
    onTime: times * e.handled,
    closed: times * closed,
    weightedDue: times * e.weight,
    weightedHandled: times * e.handled * e.weight,
    expectedHandled: times * e.standard,
    handledEver: times * closed,
    reworked: times * (1 - e.solved) * e.detected,
  });
  const hidden = {
    ...dueCase(e.exposed * dueIfExposed),
    publicFiled: e.exposed * e.missed,
    filed: e.exposed,
  };
  const logged = { discovered: e.discovery };
  const effects: Effect[] = [];
  effects[option.report] = {
    ...logged,
    ...dueCase(e.charged),
    reported: 1,
    filed: 1,
    calledBack: e.charged * e.calledBack,
    satisfied: e.charged * e.calledBack * e.solved,
    calledBackScore: 0.75 * e.charged * e.calledBack * e.solved,
    surveyScore: e.surveyGain * e.solved,
  };
  effects[option.fixRecorded] = {
    ...logged,
    reported: 1,
    due: 1,
    handled: 1,
    onTime: 1,
    closed: 1,
    weightedDue: e.weight,
    weightedHandled: e.weight,
    expectedHandled: e.standard,
    handledEver: 1,
    filed: 1,
    calledBack: e.calledBack,
    satisfied: e.calledBack,
    calledBackScore: 0.75 * e.calledBack,
    surveyScore: e.surveyGain,
  };
  effects[option.fixUnrecorded] = { surveyScore: e.surveyGain };
  effects[option.logOnly] = { ...logged, ...hidden };
  effects[option.lookAway] = hidden;
  return effects[chosen];
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const bit = fc.constantFrom(0, 1);
const expectation: fc.Arbitrary<Expectation> = fc.record({
  handled: share,
  solved: share,
  exposed: share,
  detected: share,
  charged: share,
  calledBack: bit,
  discovery: bit,
  missed: bit,
  surveyGain: fc.double({ min: 0, max: 5, noNaN: true }),
  weight: fc.double({ min: 0, max: 5, noNaN: true }),
  standard: fc.double({ min: 0, max: 1, noNaN: true }),
});
const yuan = fc.double({ min: -100, max: 100, noNaN: true });

describe('the value of an option', () => {
  it('is the sum of its counter changes at their prices, on any scorecard of a table', () => {
    const prices = fc.array(yuan, { minLength: counterCount, maxLength: counterCount });
    fc.assert(
      fc.property(
        expectation,
        prices,
        bit,
        fc.integer({ min: 0, max: 3 }),
        (e, row, dueIfExposed, subject) => {
          const table = new Float64Array(4 * counterCount).fill(NaN);
          table.set(row, subject * counterCount);
          const values = new Float64Array(optionCount);
          writeOptionValues(values, table, subject * counterCount, e, dueIfExposed);
          for (let a = 0; a < optionCount; a++) {
            const effect = effectOf(a, e, dueIfExposed);
            const sum = counterIds.reduce((total, id) => total + (effect[id] ?? 0) * row[counter[id]], 0);
            expect(values[a]).toBeCloseTo(sum, 9);
          }
        },
      ),
      fastCheckOptions(300),
    );
  });

  it('is the derivative of the expected reward when the score is linear in yuan', () => {
    const { world } = bareWorld();
    const clock = new PeriodClock(world.plan);
    const month = periodKinds.indexOf('month');
    const components = periodKinds.map((_, kind) => ({
      share: kind === month ? 1 : 0,
      reward: { kind: 'linear' as const },
    }));
    const count = fc.integer({ min: 20, max: 400 });
    // No two alike: where a rate that should be low is just 1, its score has a kink.
    const counts = fc.uniqueArray(count, { minLength: counterCount, maxLength: counterCount });
    const weights = fc.array(fc.integer({ min: 0, max: 3 }), {
      minLength: indicators.length,
      maxLength: indicators.length,
    });
    fc.assert(
      fc.property(expectation, counts, weights, bit, (e, row, weight, dueIfExposed) => {
        const smooth = Float64Array.from(indicators, ({ capped }, j) => (capped ? 0 : weight[j]));
        const cards = new Scorecards(1);
        cards.total.set(row);
        writePrices(cards, 0, 10, clock, smooth, 365, components, []);
        const values = new Float64Array(optionCount);
        writeOptionValues(values, cards.price, 0, e, dueIfExposed);
        for (let a = 0; a < optionCount; a++) {
          const step = 1e-4;
          const [below, above] = [-step, step].map((times) =>
            scoreAfter(row, effectOf(a, e, dueIfExposed), times, smooth, month),
          );
          // January has 31 of 365 days: 31 yuan hang on it.
          expect(values[a]).toBeCloseTo((31 * (above - below)) / (2 * step), 5);
        }
      }),
      fastCheckOptions(200),
    );
  });
});

function scoreAfter(
  row: number[],
  effect: Effect,
  times: number,
  weights: Float64Array,
  kind: number,
): number {
  const cards = new Scorecards(1);
  cards.total.set(row);
  for (const id of counterIds) cards.add(0, counter[id], times * (effect[id] ?? 0));
  return compositeScore(cards, 0, kind, weights);
}

describe('the best option', () => {
  it('is the first of equals, so that ties need no luck', () => {
    expect(best(Float64Array.of(0, 0, 0, 0, 0), null, null)).toBe(option.report);
    expect(best(Float64Array.of(0, 1, 1, 0, 1), null, null)).toBe(option.fixRecorded);
    expect(best(Float64Array.of(-Infinity, -Infinity, -Infinity, -2, -2), null, null)).toBe(option.logOnly);
  });

  it('has the largest sum of those terms that are given', () => {
    const base = Float64Array.of(3, 0, 0, 0, 0);
    const own = Float64Array.of(-4, 0, 0, 2, 0);
    const pressure = Float64Array.of(-2, 0, 0, 0, 5);
    expect(best(base, null, null)).toBe(option.report);
    expect(best(base, own, null)).toBe(option.logOnly);
    expect(best(base, null, pressure)).toBe(option.lookAway);
    expect(best(base, own, pressure)).toBe(option.lookAway);
  });

  it('hides when it is to log only or to look away', () => {
    expect(Object.values(option).filter(isHiding)).toEqual([option.logOnly, option.lookAway]);
  });
});
