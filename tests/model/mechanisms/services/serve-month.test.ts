// A month of services: what is wanted is met by communities, centres and organisations, or stays unmet, to the visit.

import { describe, expect, it } from 'vitest';
import { serveMonth } from '../../../../src/model/mechanisms/services/serve-month.ts';
import { measureIn } from '../../../support/service-measure.ts';
import { serviceField, type ServiceField } from '../../../../src/model/world/services.ts';
import { serviceWorld } from '../../../support/service-town.ts';

type Settings = Parameters<typeof serviceWorld>[0];

function month(settings: Settings) {
  const world = serviceWorld(settings);
  serveMonth(world, 1, true);
  const sum = (field: ServiceField) => world.services.sums[serviceField[field]];
  return { world, sum, measure: (id: string) => measureIn(world, id) };
}

describe('a month of services', () => {
  it('meets needs by communities, by centres less what they repeat, and by organisations, and nothing else', () => {
    for (const units of ['none', 'own-choice', 'menu'] as const) {
      for (const overlap of [0, 0.5, 1]) {
        const { sum } = month({ units, overlap });
        const met = sum('communityMet') + sum('visits') - sum('repeated') + sum('unitVisits');
        expect(sum('met') / met).toBeCloseTo(1, 9);
        expect(sum('met')).toBeLessThanOrEqual(sum('wanted'));
      }
    }
  });

  it('never serves more than is offered and sends the others away', () => {
    const { world, sum } = month({ budgetYuanPerResidentYear: 2, awarenessAtStart: 1 });
    const { supply } = world.services.network(0, world.policies[0].source.services);
    expect(sum('visits')).toBeLessThanOrEqual(supply.reduce((total, visits) => total + visits, 0) + 1e-6);
    expect(sum('turnedAway')).toBeGreaterThan(0);
  });

  it('sends everybody away from a menu without hands, and leaves all but the community’s share unmet', () => {
    const { sum, measure } = month({ staffedShare: 0 });
    expect(sum('visits')).toBe(0);
    expect(measure('service-turned-away')).toBe(1);
    expect(measure('service-unmet')).toBeCloseTo(0.8, 12);
  });

  it('is used in proportion to awareness where there is room', () => {
    const ample = { budgetYuanPerResidentYear: 10_000 };
    const visits = (awarenessAtStart: number) => month({ ...ample, awarenessAtStart }).sum('visits');
    expect(visits(0.8) / visits(0.2)).toBeCloseTo(4, 9);
    expect(visits(0)).toBe(0);
  });

  it('wastes visits on what communities offer already, the more the more it overlaps', () => {
    const repeated = (overlap: number) => month({ overlap }).measure('service-repeated');
    expect(repeated(0)).toBe(0);
    expect(repeated(1)).toBeCloseTo(0.2, 12);
    expect(repeated(0.5)).toBeCloseTo(0.1 / 0.9, 12);
  });

  it('does nothing in a town without centres', () => {
    const world = serviceWorld({ on: false });
    serveMonth(world, 1, true);
    expect(world.services.sums.every((value) => value === 0)).toBe(true);
    expect(world.services.awareness.every((value) => Number.isNaN(value))).toBe(true);
  });

  it('enters no measure outside the window, but is remembered', () => {
    const world = serviceWorld();
    serveMonth(world, 1, false);
    expect(world.services.sums.every((value) => value === 0)).toBe(true);
    expect(world.services.awareness[0]).not.toBe(0.4);
  });
});
