// What a worker does about a shop in violation before an inspection whose day he knows: prices, costs and fears against each other.

import { describe, expect, it } from 'vitest';
import { counter, counterCount } from '../../../src/model/assessment/counters.ts';
import {
  petitionProbability,
  preparation,
  prepare,
  resultYuan,
} from '../../../src/model/decisions/inspection-preparation.ts';
import type { World } from '../../../src/model/world/world.ts';
import { bareWorld } from '../../support/bare-world.ts';

const costs = {
  intervalDays: 20,
  horizonDays: 20,
  enforceHours: 1,
  petitionYuan: 1000,
  warnMinutes: 60,
  warnExposure: 0.1,
  warnSanctionYuan: 100,
};

/** One grid with ten shops; an hour of the worker's time is worth 10 yuan. */
function oneGrid(sections: { workers?: object; inspections?: object; premises?: object } = {}): World {
  const { world } = bareWorld({
    workers: { timeValueYuan: 10, ...sections.workers },
    premises: { on: true, perThousandResidents: 10, ...sections.premises },
    inspections: { ...costs, ...sections.inspections },
  });
  return world;
}

const choose = (world: World, stake: number, petition: number, index = 0) =>
  prepare(world, 0, index, stake, petition, world.policies[0]);

describe('a worker without noise', () => {
  // Warning costs 10 + .1 x 100 = 20; closing 10 + 1000 x P(petition); leaving nothing.
  it('warns once the result is worth more than the time and the risk of being found out', () => {
    expect(choose(oneGrid(), 19.9, 1)).toBe(preparation.leave);
    expect(choose(oneGrid(), 20.1, 1)).toBe(preparation.warn);
  });

  it('closes the shop for good where a petition is unlikely, and warns where it is likely', () => {
    expect(choose(oneGrid(), 100, 0.009)).toBe(preparation.close);
    expect(choose(oneGrid(), 100, 0.011)).toBe(preparation.warn);
  });

  it('closes it out of duty where the harm avoided outweighs the fear of a petition', () => {
    const dutiful = oneGrid({ workers: { dutyYuanPerHarmDay: 3 }, premises: { harmPerDay: 1 } });
    // duty 3 x 20 days a round = 60 against 10 + 1000 x .04
    expect(choose(dutiful, 1, 0.04)).toBe(preparation.close);
    expect(choose(dutiful, 1, 0.06)).toBe(preparation.leave);
  });

  it('spreads what closing costs over the rounds he looks ahead, while a warning costs the same each time', () => {
    const farSighted = oneGrid({ inspections: { horizonDays: 200 } });
    // ten rounds: (10 + 1000 P) / 10 against 20
    expect(choose(farSighted, 100, 0.18)).toBe(preparation.close);
    expect(choose(farSighted, 100, 0.2)).toBe(preparation.warn);
  });

  it('leaves it where warning is as dangerous as closing', () => {
    expect(choose(oneGrid({ inspections: { warnSanctionYuan: 1e6 } }), 100, 1)).toBe(preparation.leave);
  });
});

describe('a worker with noise', () => {
  it('decides the same about the same shop and round, and differently about different ones', () => {
    const world = oneGrid({ workers: { noiseYuan: 50 } });
    const choices = Array.from({ length: 10 }, (_, index) => choose(world, 20, 0.01, index));
    expect(Array.from({ length: 10 }, (_, index) => choose(world, 20, 0.01, index))).toEqual(choices);
    expect(new Set(choices).size).toBeGreaterThan(1);
    world.premises.round[0] = 1;
    expect(Array.from({ length: 10 }, (_, index) => choose(world, 20, 0.01, index))).not.toEqual(choices);
  });
});

describe('what a result is worth', () => {
  it('is the worker’s own price and what the superior passes down', () => {
    const { world } = bareWorld({ scheme: { superior: { pressure: true, authority: 0.5 } } });
    world.workerCards.price[counter.inOrder] = 7;
    world.townCards.price[counterCount * 0 + counter.inOrder] = 4;
    expect(resultYuan(world, 0, world.policies[0])).toBe(9);
  });
});

describe('a petition', () => {
  it('is the likelier the more the owner loses and the more aggrieved the neighbourhood is, and at most certain', () => {
    expect(petitionProbability(0, 1000, 5)).toBe(0);
    expect(petitionProbability(1000, 1000, 0)).toBeCloseTo(1 - Math.exp(-1), 12);
    expect(petitionProbability(1000, 1000, 0.5)).toBeCloseTo(1.5 * (1 - Math.exp(-1)), 12);
    expect(petitionProbability(1e6, 1000, 9)).toBe(1);
  });
});
