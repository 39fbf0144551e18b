// The inspection game through the model's own shops and inspectors, against closed forms (oracles I4, I4b, I5, I5b). With endless
// memory both sides play fictitiously, so that frequencies converge to the mixed equilibrium; an announced audit deters from the
// cut-off on. Everything is without noise: one run has one answer, and the tolerance is that of a finite run.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../src/model/assessment/counters.ts';
import { inspectionsOfDay } from '../../../src/model/mechanisms/inspections/inspections-of-day.ts';
import type { World } from '../../../src/model/world/world.ts';
import { bareWorld } from '../../support/bare-world.ts';

interface Game {
  readonly gain: number;
  readonly penalty: number;
  readonly cost: number;
  readonly reward: number;
}

const street = { on: true, temptedShare: 1, gainSpread: 0, closedDayYuan: 0, turnoverPerYear: 0 };
const endless = { memoryRounds: 1e9, priorStrength: 1 };
const daily = { intervalDays: 1, licenceYuanPerYear: 0, warnExposure: 0, warnMinutes: 0, enforceHours: 1000 };

/** One shop and its inspectors, a round a day. */
function oneShop({ gain, penalty, cost, reward }: Game): World {
  const { world } = bareWorld({
    premises: { ...street, ...endless, perThousandResidents: 1, gainYuanPerDay: gain },
    inspections: {
      ...daily,
      secrecy: 'secret',
      visitShare: 1,
      strategy: 'by-yield',
      fineYuan: penalty,
      visitYuan: cost,
      catchYuan: reward,
    },
  });
  return world;
}

/** Plays so many rounds; returns the shares of rounds with a visit and with a violation. */
function play(game: Game, rounds: number): { inspected: number; violated: number } {
  const world = oneShop(game);
  let violated = 0;
  for (let day = 0; day < rounds; day++) {
    violated += world.premises.violating[0];
    inspectionsOfDay(world, day, -1);
  }
  return { inspected: world.workerCards.total[counter.inspected] / rounds, violated: violated / rounds };
}

describe('shops and inspectors who learn from each other', () => {
  it.each([
    { gain: 2, penalty: 6, cost: 1, reward: 5 },
    { gain: 3, penalty: 3, cost: 2, reward: 5 },
    { gain: 1, penalty: 9, cost: 3, reward: 10 },
  ])('inspect with g/(g+pi) and violate with c/r: %o (I4)', (game) => {
    const { inspected, violated } = play(game, 60_000);
    expect(Math.abs(inspected / (game.gain / (game.gain + game.penalty)) - 1)).toBeLessThan(0.02);
    expect(Math.abs(violated / (game.cost / game.reward) - 1)).toBeLessThan(0.02);
  });

  it('inspect less, not violate less, when the penalty is doubled', () => {
    const base = { gain: 2, penalty: 6, cost: 1, reward: 5 };
    const [mild, harsh] = [base, { ...base, penalty: 12 }].map((game) => play(game, 60_000));
    expect(harsh.inspected).toBeLessThan(0.7 * mild.inspected);
    expect(Math.abs(harsh.violated / mild.violated - 1)).toBeLessThan(0.03);
  });
});

/** Shops that violate whatever comes, so that the street never stops learning how often it is warned. */
const INCORRIGIBLE = 4;

/** A street of shops with gain 2 and penalty 6 under committed inspections; returns the share of the others in violation in the end. */
function underAudit(visitShare: number, leakProbability: number): number {
  const { world } = bareWorld({
    premises: { ...street, ...endless, perThousandResidents: 24, gainYuanPerDay: 2 },
    inspections: { ...daily, secrecy: 'leaked', leakProbability, visitShare, fineYuan: 6 },
  });
  const { premises, workerCards } = world;
  premises.gainFactor.fill(1e9, 0, INCORRIGIBLE);
  // Nothing costs the worker anything but the score, so that whoever knows the day warns.
  workerCards.price[counter.inOrder] = 1;
  for (let day = 0; day < 10_000; day++) inspectionsOfDay(world, day, -1);
  return (premises.violating[0] - INCORRIGIBLE) / (premises.count - INCORRIGIBLE);
}

describe('an audit of announced intensity', () => {
  it.each([
    [0.2, 0, 1],
    [0.3, 0, 0],
    [0.45, 0.5, 1],
    [0.55, 0.5, 0],
    [0.9, 0.8, 1],
    [0.99, 0.7, 0],
  ])(
    'visiting %f and leaking with %f leaves %f in violation: q (1 - leak) against 1/4 (I4b)',
    (q, leak, share) => {
      expect(underAudit(q, leak)).toBe(share);
    },
  );

  it('that always leaks deters nobody, however many are visited (I5b)', () => {
    expect(underAudit(1, 1)).toBe(1);
  });
});

const known = new Map<string, number>();

/**
 * Value of Dresher's game to the violator with n days and m visits left, stage by stage: each stage is an inspection game whose gain
 * and loss are set by what comes after, played out by shops and inspectors of the model.
 */
function value(n: number, m: number): number {
  if (m === 0) return 1;
  if (m >= n) return 0;
  const key = `${n},${m}`;
  const stored = known.get(key);
  if (stored !== undefined) return stored;
  const [visited, spared] = [value(n - 1, m - 1), value(n - 1, m)];
  const game = {
    gain: 1 - spared,
    penalty: 1 + visited,
    cost: visited - spared,
    reward: 2 + visited - spared,
  };
  const { inspected } = play(game, 20_000);
  const result = inspected * visited + (1 - inspected) * spared;
  known.set(key, result);
  return result;
}

describe('at most one violation in n days with m visits', () => {
  it.each([
    [4, 1, 0.6],
    [10, 1, 0.818182],
    [10, 2, 0.642857],
    [20, 3, 0.717246],
  ])('is worth C(n-1,m) / sum C(n,i) to the violator: n = %i, m = %i (I5)', (n, m, exact) => {
    expect(Math.abs(value(n, m) / exact - 1)).toBeLessThan(0.02);
  });
});
