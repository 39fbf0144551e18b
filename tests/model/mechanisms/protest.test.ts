// Collective protest: a stock of unheard grievances, a hazard convex in it, one keyed threshold for each protest.

import { describe, expect, it } from 'vitest';
import { counter } from '../../../src/model/assessment/counters.ts';
import { aggrieve, protestsOfDay, unrestOf } from '../../../src/model/mechanisms/protest.ts';
import type { World } from '../../../src/model/world/world.ts';
import { bareWorld } from '../../support/bare-world.ts';
import { testName } from '../../core/seed-of.ts';

const street = (protest: object = {}, capacity = 0, seed = 'bare'): World =>
  bareWorld({
    seed,
    protest: { on: true, memoryDays: 3650, referenceStock: 10, ...protest },
    hearing: { capacity },
  }).world;

describe('grievances', () => {
  it('are what channels do not hear', () => {
    for (const [capacity, unheard] of [
      [0, 8],
      [0.25, 6],
      [1, 0],
    ]) {
      const world = street({}, capacity);
      aggrieve(world, 0, 8);
      expect(world.grievances.stock[0]).toBe(unheard);
      expect(unrestOf(world, 0)).toBe(unheard / 10);
    }
  });

  it('fade with the memory', () => {
    const world = street({ memoryDays: 20, ratePerMillionYear: 0 });
    aggrieve(world, 0, 100);
    for (let day = 0; day < 20; day++) protestsOfDay(world, day);
    expect(world.grievances.stock[0]).toBeCloseTo(100 * Math.exp(-1), 9);
  });

  it('are no state at all where protest is not simulated', () => {
    const { world } = bareWorld();
    aggrieve(world, 0, 8);
    protestsOfDay(world, 0);
    expect(world.grievances.stock).toHaveLength(0);
    expect(unrestOf(world, 0)).toBe(0);
  });
});

/** Protests of a cell of 1,000 residents whose stock is held at a level, in so many days. */
function protestsAt(stock: number, days: number, seed: string): number {
  const world = street({ ratePerMillionYear: 100_000, release: 0 }, 0, seed);
  for (let day = 0; day < days; day++) {
    world.grievances.stock[0] = stock;
    protestsOfDay(world, day);
  }
  return world.grievances.protests[0];
}

describe('protests', () => {
  it('come at the declared rate when the stock is at its reference, four times as often at twice the stock', () => {
    // 100 a year and 1,000 residents; a Poisson count of 1,000 has a standard deviation of 32. The hazard is that of a day.
    const [usual, twice] = [protestsAt(10, 3650, testName()), protestsAt(20, 3650, testName())];
    expect(Math.abs(usual - 1000)).toBeLessThan(3.5 * 32 + 130);
    expect(usual).toBeLessThan(1000 + 3.5 * 32);
    expect(twice / usual).toBeGreaterThan(2.5);
    expect(protestsAt(0, 3650, testName())).toBe(0);
  });

  it('dissolve part of the stock and cost neighbours their trust', () => {
    const world = street({ ratePerMillionYear: 100_000, release: 0.75, reach: 50 });
    const trust = world.residents.meanTrust();
    world.grievances.stock[0] = 1000;
    protestsOfDay(world, 0);
    expect(world.grievances.protests[0]).toBe(1);
    expect(world.grievances.stock[0]).toBeGreaterThan(240);
    expect(world.grievances.stock[0]).toBeLessThan(250);
    expect(world.grievances.hazard[0]).toBe(0);
    expect(world.residents.meanTrust()).toBeLessThan(trust);
    expect(world.workerCards.total[counter.publicFiled]).toBe(0);
  });
});
