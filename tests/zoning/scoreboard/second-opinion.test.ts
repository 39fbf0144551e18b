// The scoreboard against a naive implementation of every formula, on random maps and plans.
import { describe, expect, it } from 'vitest';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { scoreDeclarations } from '../../../src/zoning/scoreboard/score-declarations.ts';
import { scorePlan } from '../../../src/zoning/scoreboard/score-plan.ts';
import { randomOfTest } from '../../core/seed-of.ts';
import { randomMap, randomPlan } from '../square-map.ts';
import { naiveScores } from './naive-scores.ts';

const norms = {
  ...putuoNorms,
  population: { min: 8000, max: 20_000 },
  areaKm2: { min: 0.5, max: 1.2 },
  households: { min: 0, max: 5000 },
};

/** What the naive implementation leaves to the tests by hand. */
const byHand = ['moved-workers', 'stable-core'];

describe('the scoreboard on random plans', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'agrees with a naive implementation of every formula, map %i',
    (map) => {
      const random = randomOfTest(map);
      const units = randomMap(random, 6 + (map % 3), 5 + (map % 4));
      const zones = 2 + (map % 5);
      const plan = randomPlan(random, units, zones, 0);
      const today = randomPlan(random, units, 3, 1);
      const score = scorePlan(units, plan, { norms, today });
      const naive = naiveScores(units, plan, norms, today);
      for (const { id } of scoreDeclarations) {
        if (byHand.includes(id)) continue;
        const tolerance = 1e-9 * Math.max(1, Math.abs(naive[id]));
        const isSame =
          Object.is(score.values[id], naive[id]) || Math.abs(score.values[id] - naive[id]) <= tolerance;
        expect(isSame, `${id}: ${score.values[id]} and ${naive[id]}`).toBe(true);
      }
    },
  );

  it('gives the same bits however often it is asked', () => {
    const random = randomOfTest();
    const units = randomMap(random, 8, 8);
    const plan = randomPlan(random, units, 5);
    expect(scorePlan(units, plan, { norms })).toEqual(scorePlan(units, plan, { norms }));
  });
});
