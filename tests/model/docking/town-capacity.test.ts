// The pile-up at the town tier (oracle Q6b, claim Z12): with 680 grids of one incident a day, of which grids solve .7 themselves, 12
// towns that coordinate five a day keep up exactly when communities solve more than .7059 of the rest. One town of 680/12 grids' load
// is run here; grids and communities solve by the product's own decisions and powers.

import { describe, expect, it } from 'vitest';
import { Moments } from '../../../src/core/accumulator.ts';
import { studentTQuantile } from '../../../src/core/dmath.ts';
import { bareScenario } from '../../support/bare-world.ts';
import { outcomeOf, runDesign } from '../../support/model-run.ts';
import { testName } from '../../core/seed-of.ts';
import { COMPARISONS } from './share-interval.ts';

const PER_DAY = 680 / 12;
const SOLVED_IN_GRID = 0.7;
const COORDINATED_PER_DAY = 5;
const CRITICAL = 0.7058823529411764;
const REPLICATIONS = 6;
const WINDOW_DAYS = 112;

/** Backlog at the end of each week of a town whose communities solve a share of what reaches them. */
function backlog(communities: number, replication: number): readonly number[] {
  const people = 10_000;
  const scenario = bareScenario(
    {
      seed: testName().slice(-200),
      time: { warmUpDays: 7, windowDays: WINDOW_DAYS, followUpDays: 1, weekend: [] },
      territory: { population: people },
      // Everything is seen at once and worth reporting; what can be fixed on the spot is.
      workers: { baseEffort: 1, searchPerHour: 50, dutyYuanPerHarmDay: 10 },
      organisation: {
        communityAuthority: communities,
        communityCoordinationHours: 0,
        intakeHours: 0,
        townAuthority: 1,
        meetingIntervalDays: 1,
        meetingSlots: COORDINATED_PER_DAY,
        leaderHoursPerWeek: 168,
        leaderHoursPerCase: 0.01,
        districtTier: false,
      },
      departments: { list: [{ id: 'office', name: { zh: '办公室', en: 'Office' } }], capacity: 20 },
    },
    [
      {
        ratePerThousandYear: (PER_DAY * 365 * 1000) / people,
        visibility: 10,
        harmPerDay: 1,
        gridFixProbability: SOLVED_IN_GRID,
        coordinationProbability: 1,
      },
    ],
  );
  return outcomeOf(runDesign(scenario, 'own', replication), scenario, 'own').weekly.townBacklog.slice(0, -1);
}

/** Change of the backlog a day from the 4th week to the last, over replications: interval at the shared level. */
function growthPerDay(communities: number): { low: number; high: number; last: number } {
  const growth = new Moments();
  let last = 0;
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    const weeks = backlog(communities, replication);
    growth.add((weeks[weeks.length - 1] - weeks[3]) / ((weeks.length - 4) * 7));
    last = Math.max(last, weeks[weeks.length - 1]);
  }
  const half = studentTQuantile(1 - 0.05 / COMPARISONS / 2, REPLICATIONS - 1) * growth.standardError();
  return { low: growth.mean - half, high: growth.mean + half, last };
}

/** Cases a day that reach the town beyond what its meetings take. */
const surplus = (communities: number) =>
  PER_DAY * (1 - SOLVED_IN_GRID) * (1 - communities) - COORDINATED_PER_DAY;

describe('the backlog of a town', () => {
  it('is in balance exactly at the critical share', () => {
    expect(surplus(CRITICAL)).toBeCloseTo(0, 12);
  });

  it.each([0.45, 0.6])(
    'grows without bound, by the surplus a day, when communities solve %f',
    (communities) => {
      const { low, high } = growthPerDay(communities);
      expect(low).toBeGreaterThan(0);
      expect([low < surplus(communities), surplus(communities) < high]).toEqual([true, true]);
      expect(high - low, `${low} to ${high}`).toBeLessThan(1.8);
    },
  );

  it.each([0.8, 0.9])('stays when communities solve %f', (communities) => {
    const { low, high, last } = growthPerDay(communities);
    expect([low < 0.02, high > -0.02]).toEqual([true, true]);
    expect(high, `${low} to ${high}`).toBeLessThan(0.2);
    expect(last).toBeLessThan(40);
  });
});
