// A comparison begins with a first look at a scaled-down district, goes on with sampled towns and then with the district, unless
// the user wants one of the two.

import { describe, expect, it } from 'vitest';
import { untouchedPlan } from '../../../web/plan/plan.ts';
import { stagesOf } from '../../../web/plan/stages.ts';
import { smallScenario } from '../../support/small-scenario.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario } = openedZDistrict();
const plan = { ...untouchedPlan('x'), replications: 40 };
const shapeOf = (stages: ReturnType<typeof stagesOf>) =>
  stages.map(({ scaled, towns, worlds }) => [scaled?.territory.population ?? null, towns, worlds]);

describe('a comparison of a large district', () => {
  it('goes from a first look through sampled towns to the district with all worlds', () => {
    expect(shapeOf(stagesOf(plan, scenario, [3], false))).toEqual([
      [30_000, null, 5],
      [null, [3], 10],
      [null, null, 40],
    ]);
  });

  it('stays with sampled towns, or goes to the district at once, when that is wanted', () => {
    expect(shapeOf(stagesOf({ ...plan, scope: 'sample' }, scenario, [3], false))).toEqual([
      [30_000, null, 5],
      [null, [3], 40],
    ]);
    expect(shapeOf(stagesOf({ ...plan, scope: 'district' }, scenario, [3], false))).toEqual([
      [null, null, 40],
    ]);
  });

  it('begins an empty screen with one world, shared among the workers', () => {
    expect(shapeOf(stagesOf(plan, scenario, [3], true)).slice(0, 2)).toEqual([
      [30_000, null, 1],
      [30_000, null, 5],
    ]);
  });
});

it('a district smaller than a first look is run without one', () => {
  expect(shapeOf(stagesOf(plan, smallScenario(), [1], true))).toEqual([
    [null, [1], 10],
    [null, null, 40],
  ]);
});

it('a district that is its own sample is run once', () => {
  expect(
    shapeOf(stagesOf(plan, { ...scenario, territory: { ...scenario.territory, towns: 1 } }, [0], true)),
  ).toEqual([[null, null, 40]]);
});
