// Ranks within a small ensemble, by hand.
import { expect, it } from 'vitest';
import type { PlanScore } from '../../../src/zoning/scoreboard/plan-score.ts';
import { rankWithin } from '../../../src/zoning/scoreboard/rank-within.ts';

const scoreOf = (share: number, split: number): PlanScore => ({
  zones: [],
  values: { 'in-population-band': share, 'split-communities': split },
});

it('a rank is the share of plans that are worse, equal ones half, in the sense of each score', () => {
  const ensemble = [scoreOf(0.1, 5), scoreOf(0.2, 9), scoreOf(0.3, 7), scoreOf(NaN, 7)];
  const ranks = rankWithin(ensemble, scoreOf(0.2, 6));
  expect(ranks['in-population-band']).toBeCloseTo((1 + 0.5) / 3, 12);
  expect(ranks['split-communities']).toBeCloseTo(3 / 4, 12);
  expect(rankWithin(ensemble, scoreOf(NaN, 4))).toMatchObject({
    'in-population-band': NaN,
    'split-communities': 1,
  });
  expect(rankWithin([], scoreOf(0.2, 6))['split-communities']).toBeNaN();
});
