// Organisations claim from a menu of needs, or offer what they like: the same organisations, other takers.

import { describe, expect, it } from 'vitest';
import { addUnits } from '../../../../src/model/mechanisms/services/local-organisations.ts';
import { serviceCategories } from '../../../../src/model/plan/services/service-needs.ts';
import { serviceNetwork } from '../../../support/service-town.ts';

const K = serviceCategories.length;

/** Adds the organisations of the town to needs of which a share is still open. */
function month(units: 'none' | 'own-choice' | 'menu', openShare: number, visitsPerUnitMonth = 30) {
  const settings = { units, unitsPerTenThousand: 10, visitsPerUnitMonth } as const;
  const { world, network } = serviceNetwork(settings);
  const unmet = network.need.map((visits) => visits * openShare);
  const before = unmet.reduce((sum, visits) => sum + visits, 0);
  const visits = addUnits(world, 0, world.policies[0].source.services, network, unmet);
  const after = unmet.reduce((sum, left) => sum + left, 0);
  return { visits, filled: before - after, unmet };
}

describe('local organisations', () => {
  it('fill open needs by exactly the visits they serve', () => {
    for (const units of ['own-choice', 'menu'] as const) {
      const { visits, filled, unmet } = month(units, 0.5);
      expect(visits).toBeGreaterThan(0);
      expect(filled).toBeCloseTo(visits, 6);
      expect(Math.min(...unmet)).toBeGreaterThanOrEqual(0);
    }
    expect(month('none', 0.5).visits).toBe(0);
  });

  it('waste no visit from a menu, and by their own choice reach only the open part of needs', () => {
    expect(month('menu', 0.5).visits).toBeCloseTo(24 * 30, 6);
    const own = month('own-choice', 0.5).visits;
    expect(own).toBeLessThan(24 * 15 + 1e-9);
    expect(own).toBeGreaterThan(24 * 13);
  });

  it('serve no more than is open, however much they could', () => {
    const { visits, unmet } = month('menu', 0.01, 100_000);
    const open = unmet.reduce((sum, left) => sum + left, 0) + visits;
    expect(visits).toBeLessThanOrEqual(open);
    const closed = serviceCategories.filter((_, k) => unmet.every((left, at) => at % K !== k || left < 1e-9));
    expect(closed.length).toBeGreaterThan(2);
  });
});
