// Weights by difficulty and standards by type: what is booked, how a standard is learned, and the cut-off of reporting they make.

import { describe, expect, it } from 'vitest';
import { exp } from '../../../src/core/dmath.ts';
import {
  bookCaseMix,
  difficultyWeight,
  standardOf,
  turnStandards,
} from '../../../src/model/assessment/case-mix.ts';
import { counter } from '../../../src/model/assessment/counters.ts';
import { indicators } from '../../../src/model/assessment/indicators/index.ts';
import { writePrices } from '../../../src/model/assessment/marginal-value.ts';
import { PeriodClock } from '../../../src/model/assessment/period-clock.ts';
import { option } from '../../../src/model/decisions/options.ts';
import { ReportingDecision } from '../../../src/model/decisions/reporting.ts';
import { periodKinds } from '../../../src/model/world/scorecards.ts';
import { addIncident, bareWorld, believe } from '../../support/bare-world.ts';

const types = [
  { difficulty: 'easy' as const, solveProbability: 0.9 },
  { difficulty: 'hard' as const, solveProbability: 0.4 },
];

describe('a case that falls due', () => {
  it('counts with the weight of its difficulty and the standard of its type', () => {
    const { world } = bareWorld({ remedies: { difficultyWeights: { easy: 1, middle: 2, hard: 4 } } }, types);
    bookCaseMix(world, 0, 1, true, 0.5, 1);
    bookCaseMix(world, 0, 0, false, 1, 1);
    const { total } = world.workerCards;
    expect(total[counter.weightedDue]).toBe(0.5 * 4 + 1);
    expect(total[counter.weightedHandled]).toBe(0.5 * 4);
    expect(total[counter.expectedHandled]).toBeCloseTo(0.5 * 0.4 + 0.9, 12);
    expect(world.townCards.total[counter.weightedDue]).toBe(5);
    expect(difficultyWeight(world, world.policies[0], 1)).toBe(4);
  });
});

describe('the standard of a type', () => {
  it('starts at what planners expect, moves to the record at the turn of a month, and forgets', () => {
    const settings = { standardStrength: 10, standardMemoryMonths: 2 };
    const { world } = bareWorld({ remedies: settings }, types);
    expect([standardOf(world, 0, 0), standardOf(world, 0, 1)]).toEqual([0.9, 0.4]);
    for (let i = 0; i < 30; i++) bookCaseMix(world, 0, 1, i < 24, 1, 1);
    expect(standardOf(world, 0, 1)).toBe(0.4);
    turnStandards(world);
    expect(standardOf(world, 0, 1)).toBeCloseTo((0.4 * 10 + 24) / 40, 12);
    turnStandards(world);
    const kept = exp(-1 / 2);
    expect(standardOf(world, 0, 1)).toBeCloseTo((4 + 24 * kept) / (10 + 30 * kept), 12);
  });
});

/** Odds of being handled from which a case is reported, in a quarter of 100 due cases of which `handled` were. */
function cutOff(id: string, type: number, handled: number): number {
  const { world } = bareWorld({}, types);
  const { workerCards } = world;
  workerCards.dailyRate.fill(0);
  workerCards.total[counter.due] = workerCards.total[counter.weightedDue] = 100;
  workerCards.total[counter.handled] = workerCards.total[counter.weightedHandled] = handled;
  workerCards.total[counter.expectedHandled] = 80;
  const weights = Float64Array.from(indicators, (indicator) => (indicator.id === id ? 1 : 0));
  const kinds = periodKinds.map((_, kind) => ({
    share: kind === 1 ? 1 : 0,
    reward: { kind: 'linear' as const },
  }));
  writePrices(workerCards, 0, 10, new PeriodClock(world.plan), weights, 1000, kinds, []);
  const decision = new ReportingDecision();
  const row = addIncident(world, 1, 0, 0, type);
  let [low, high] = [0, 1];
  while (high - low > 1e-9) {
    const odds = (low + high) / 2;
    believe(world, odds, odds, 0, type);
    if (decision.decide(world, row) === option.report) high = odds;
    else low = odds;
  }
  return high;
}

describe('a worker who is paid by the handling rate', () => {
  it('of the plain kind asks the same odds of easy and of hard types: the present rate', () => {
    expect(cutOff('handling-rate', 0, 80)).toBeCloseTo(0.8, 7);
    expect(cutOff('handling-rate', 1, 80)).toBeCloseTo(0.8, 7);
  });

  it('weighted by difficulty asks the same odds still: weights do not undo selection', () => {
    expect(cutOff('weighted-handling-rate', 0, 80)).toBeCloseTo(0.8, 7);
    expect(cutOff('weighted-handling-rate', 1, 80)).toBeCloseTo(0.8, 7);
  });

  it('adjusted for case mix asks of each type its own standard, times how well he does against it', () => {
    expect(cutOff('case-mix-handling-rate', 0, 80)).toBeCloseTo(0.9, 7);
    expect(cutOff('case-mix-handling-rate', 1, 80)).toBeCloseTo(0.4, 7);
    expect(cutOff('case-mix-handling-rate', 1, 60)).toBeCloseTo(0.3, 7);
  });
});
