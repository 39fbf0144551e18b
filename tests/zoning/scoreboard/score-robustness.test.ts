// Draws of demand: what never breaks and always breaks, one zone whose share follows from the lognormal distribution, same luck.
import { describe, expect, it } from 'vitest';
import { log, normalCdf } from '../../../src/core/dmath.ts';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { scorePlan } from '../../../src/zoning/scoreboard/score-plan.ts';
import { scoreRobustness, withRobustness } from '../../../src/zoning/scoreboard/score-robustness.ts';
import { testName } from '../../core/seed-of.ts';
import { squareMap } from '../square-map.ts';

const norms = { ...putuoNorms, population: { min: 0, max: 1e9 }, areaKm2: null };
const units = squareMap({ columns: 3, rows: 2 });
const plan = planOfLabels([0, 0, 1, 0, 0, 1], 3);

describe('the share of draws in which the bounds hold', () => {
  it('is 1 for bounds that nothing breaks and 0 for bounds that nothing keeps', () => {
    const wide = scoreRobustness(units, plan, { norms, seed: testName() });
    expect(wide.boundsHold).toBe(1);
    expect(wide.byZone).toEqual(Float64Array.of(1, 1, NaN));
    const never = { ...norms, areaKm2: { min: 3, max: 5 } };
    const one = scoreRobustness(units, plan, { norms: never, seed: testName() });
    expect([one.boundsHold, one.byZone[0], one.byZone[1]]).toEqual([0, 1, 0]);
  });

  it('follows the lognormal distribution of mean 1 for a zone of one cell, within a 99.9 % interval', () => {
    const cell = squareMap({ columns: 1, rows: 1, population: [1000] });
    const [unitSd, townSd, draws] = [0.3, 0.4, 4000];
    const limited = { ...norms, population: { min: 0, max: 1100 } };
    const { boundsHold } = scoreRobustness(cell, planOfLabels([0], 1), {
      norms: limited,
      seed: testName(),
      draws,
      unitSd,
      townSd,
    });
    // the product of both factors has log variance 0.09 + 0.16 = 0.25 and mean 1
    const expected = normalCdf((log(1.1) + 0.125) / 0.5);
    expect(Math.abs(boundsHold - expected)).toBeLessThan(
      3.29 * Math.sqrt((expected * (1 - expected)) / draws),
    );
  });

  it('bounds on work meet the growth of residents and of work per resident together', () => {
    const cell = squareMap({ columns: 1, rows: 1, workloadHours: [1000] });
    const limited = { ...norms, population: null, workloadHours: { min: 0, max: 1100 } };
    const draws = 4000;
    const { boundsHold } = scoreRobustness(cell, planOfLabels([0], 1), {
      norms: limited,
      seed: testName(),
      draws,
      unitSd: 0.3,
      townSd: 0,
    });
    const expected = normalCdf((log(1.1) + 0.09) / Math.sqrt(0.18));
    expect(Math.abs(boundsHold - expected)).toBeLessThan(
      3.29 * Math.sqrt((expected * (1 - expected)) / draws),
    );
  });

  it('is the same for the same seed, and meets every plan with the same growth', () => {
    const tight = { ...norms, population: { min: 0, max: 410 } };
    const seed = testName();
    const first = scoreRobustness(units, plan, { norms: tight, seed });
    expect(scoreRobustness(units, plan, { norms: tight, seed })).toEqual(first);
    const renumbered = planOfLabels([1, 1, 0, 1, 1, 0], 2);
    const other = scoreRobustness(units, renumbered, { norms: tight, seed });
    expect(other.byZone[1]).toBe(first.byZone[0]);
    expect(first.byZone[0]).toBeGreaterThan(0);
    expect(first.byZone[0]).toBeLessThan(1);
  });

  it('without growth is whether the bounds hold now, and fills in the score', () => {
    const still = { norms, seed: 'any', draws: 3, unitSd: 0, townSd: 0 };
    const exact = { ...norms, population: { min: 200, max: 400 } };
    const robustness = scoreRobustness(units, plan, { ...still, norms: exact });
    expect(robustness.boundsHold).toBe(1);
    const score = scorePlan(units, plan, { norms });
    expect(score.values['bounds-hold']).toBeNaN();
    expect(withRobustness(score, robustness).values['bounds-hold']).toBe(1);
  });

  it('has no value for a plan without zones', () => {
    const none = planOfLabels([-1, -1, -1, -1, -1, -1], 0);
    expect(scoreRobustness(units, none, { norms, seed: 'any' }).boundsHold).toBeNaN();
  });
});
