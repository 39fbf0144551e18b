// Duties beside patrol: they take hours before patrol, what does not fit waits, and the wait grows convexly with the load (Y1).

import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/core/dmath.ts';
import { dutyMinutes, poisson, takeDuties } from '../../../src/model/mechanisms/duties.ts';
import { residentField } from '../../../src/model/world/residents.ts';
import { dutiesSchema } from '../../../src/scenario/schema/duties.ts';
import { outcomeOf, runDesign } from '../../support/model-run.ts';
import { bareScenario, bareWorld } from '../../support/bare-world.ts';
import { randomOfTest } from '../../core/seed-of.ts';

const none = {
  informationMinutes: 0,
  securityMinutes: 0,
  labourMinutes: 0,
  civilAffairsMinutes: 0,
  familyPlanningMinutes: 0,
  foodSafetyMinutes: 0,
};
const households = { by: 'households', householdsPerWorker: 250, personsPerHousehold: 4 };
const grid = (duties: Record<string, unknown>) =>
  bareWorld({ duties: { on: true, ...duties }, staffing: households }).world;

describe('duties by household', () => {
  it('are twenty minutes a month at the defaults: four hours a day at 250 households', () => {
    const minutes = dutyMinutes(dutiesSchema.parse({}));
    expect(minutes).toBeCloseTo(20, 12);
    expect((minutes * 250) / 60 / (250 / 12)).toBeCloseTo(4, 12);
  });

  it('take hours, and wait where the day does not hold them', () => {
    const world = grid({ ...none, informationMinutes: 30, visitsPerHouseholdYear: 0 });
    // 250 households x 30 minutes a month are six hours a working day.
    expect(takeDuties(world, 0, 0, 8)).toBeCloseTo(6, 12);
    expect(world.dutyBooks.dutyHours[0]).toBe(0);
    expect(takeDuties(world, 0, 1, 5)).toBe(5);
    expect(world.dutyBooks.dutyHours[0]).toBeCloseTo(1, 12);
    expect(takeDuties(world, 0, 2, 8)).toBeCloseTo(7, 12);
  });

  it('come after visits, of which only whole ones are made, and each moves a resident’s belief', () => {
    const world = grid({ visitHours: 2, visitBeliefStep: 0.5 });
    const before = sumOfBelief(world);
    world.dutyBooks.visits[0] = 3;
    expect(takeDuties(world, 0, 0, 5)).toBeCloseTo(5, 12);
    expect(world.dutyBooks.visits[0]).toBeGreaterThanOrEqual(1);
    expect(sumOfBelief(world)).toBeGreaterThan(before);
  });

  it('take nothing and draw nothing where workers have none', () => {
    const { world } = bareWorld({ duties: { on: false } });
    const draw = world.luck.w0;
    expect(takeDuties(world, 0, 0, 8)).toBe(0);
    expect(world.luck.w0).toBe(draw);
  });
});

function sumOfBelief(world: ReturnType<typeof grid>): number {
  let sum = 0;
  for (let resident = 0; resident < 1000; resident++)
    sum += world.residents.share(resident, residentField.workerBelief);
  return sum;
}

describe('the number of visits asked for', () => {
  it.each([0.3, 4, 40, 200])('has the mean and the variance of a Poisson number: %f', (mean) => {
    const random = randomOfTest();
    const draws = 400_000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < draws; i++) {
      const count = poisson(random.uniform(1, i, 0, 0), mean);
      sum += count;
      squares += count * count;
    }
    const z = normalQuantile(1 - 0.05 / 8 / 2);
    expect(Math.abs(sum / draws - mean)).toBeLessThan(z * Math.sqrt(mean / draws));
    const variance = squares / draws - (sum / draws) * (sum / draws);
    const sdOfVariance = Math.sqrt((2 * mean * mean + mean) / draws);
    // Rounding a normal adds a twelfth where the mean is large.
    expect(Math.abs(variance - mean - (mean > 60 ? 1 / 12 : 0))).toBeLessThan(z * sdOfVariance);
  });

  it('is zero where the mean is', () => {
    expect(poisson(0.999, 0)).toBe(0);
  });
});

describe('the more households a worker has, the more', () => {
  const backlog = (householdsPerWorker: number): { hours: number; days: number; patrol: number } => {
    const scenario = bareScenario({
      seed: 'a worker and the households',
      time: { warmUpDays: 30, windowDays: 300, followUpDays: 5, weekend: [] },
      // 1,000 residents in 250 households; visits of an hour, eight hours a day: load 0.5 at 250 households a worker.
      duties: { on: true, ...none, visitsPerHouseholdYear: 4, visitHours: 1 },
      staffing: { ...households, householdsPerWorker },
    });
    const { measures } = outcomeOf(runDesign(scenario, 'own'), scenario, 'own');
    const staff = 250 / householdsPerWorker;
    return {
      hours: measures['worker-backlog'] / staff,
      days: measures['service-visits'],
      patrol: measures['patrol-hours'] / staff,
    };
  };
  const [half, threeQuarters, nearly, tooMuch] = [250, 375, 475, 969].map(backlog);

  it('waits for each worker, convexly in the load', () => {
    expect(threeQuarters.hours).toBeGreaterThanOrEqual(half.hours);
    expect(nearly.hours - threeQuarters.hours).toBeGreaterThan(1.6 * (threeQuarters.hours - half.hours));
    expect(tooMuch.hours - nearly.hours).toBeGreaterThan(4.94 * (nearly.hours - threeQuarters.hours));
  });

  it('patrol is given up, until hardly any is left', () => {
    expect(threeQuarters.patrol).toBeLessThan(half.patrol);
    expect(nearly.patrol).toBeLessThan(threeQuarters.patrol);
    // What is left of a day after whole visits.
    expect(tooMuch.patrol).toBeLessThan(0.1 * half.patrol);
  });

  it('visits fall behind what households ask for', () => {
    expect(half.days).toBeGreaterThan(900);
    expect(tooMuch.days).toBeLessThan(0.6 * half.days);
  });
});
