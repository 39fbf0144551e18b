// A town's centres: walks, willingness, the split of the budget, fit, access.

import { describe, expect, it } from 'vitest';
import { serviceCategories } from '../../../../src/model/plan/services/service-needs.ts';
import type { ServiceNetwork } from '../../../../src/model/plan/services/service-network.ts';
import { serviceNetwork } from '../../../support/service-town.ts';

const K = serviceCategories.length;
const yuan = ({ supply, cost }: ServiceNetwork): number =>
  supply.reduce((sum, visits, at) => sum + visits * cost[at % K], 0);

describe('the centres of a town', () => {
  it('are reached by the straight line times the detour at walking speed', () => {
    const places = [{ town: 0, xKm: 0, yKm: 0 }];
    const { world, network } = serviceNetwork({ places, detour: 1.3, walkingKmPerHour: 4.5 });
    const { territory, selection } = world.plan;
    network.cells.forEach((cell, i) => {
      const id = selection.cellIds[cell];
      const km = Math.sqrt(territory.cellX[id] ** 2 + territory.cellY[id] ** 2);
      expect(network.nearestMinutes[i]).toBeCloseTo((km * 1.3 * 60) / 4.5, 9);
    });
  });

  it('are within reach alike in a catchment, and less the farther under decay, with nothing at the edge', () => {
    const alike = serviceNetwork({ decay: 'catchment' }).network;
    const falling = serviceNetwork({ decay: 'gaussian' }).network;
    alike.nearestMinutes.forEach((minutes, i) => {
      const best = (network: ServiceNetwork) =>
        Math.max(...network.weight.slice(i * network.centres, (i + 1) * network.centres));
      expect(best(alike)).toBe(minutes <= 15 ? 1 : 0);
      const t = Math.min(1, minutes / 15);
      const expected = (Math.exp(-0.5 * t * t) - Math.exp(-0.5)) / (1 - Math.exp(-0.5));
      expect(best(falling)).toBeCloseTo(expected, 9);
    });
  });

  it('spend the budget of the town, whatever is uniform or matched, and nothing more', () => {
    for (const matching of [0, 0.5, 1]) {
      const { network } = serviceNetwork({ matching, publicityYuanPerResidentYear: 3 });
      expect(yuan(network)).toBeCloseTo((25 * 24_000) / 12, 6);
      expect(network.yuanPerMonth).toBeCloseTo((28 * 24_000) / 12, 6);
    }
    expect(yuan(serviceNetwork({ staffedShare: 0 }).network)).toBe(0);
  });

  it('offer the same where grids do not differ, uniform or matched, and then fit every need', () => {
    const uniform = serviceNetwork({ needHeterogeneity: 0, matching: 0 }).network;
    const matched = serviceNetwork({ needHeterogeneity: 0, matching: 1 }).network;
    uniform.supply.forEach((visits, at) => expect(matched.supply[at]).toBeCloseTo(visits, 6));
    for (const fit of uniform.fit) expect(fit).toBeCloseTo(1, 12);
  });

  it('fit wholly when each grid has a matched centre of its own, less when all are alike', () => {
    const ownFit = (matching: number): number[] => {
      const { network } = serviceNetwork({ centresPerTown: 12, catchmentMinutes: 1, matching });
      return Array.from(network.weight.keys())
        .filter((at) => network.weight[at] > 0)
        .map((at) => network.fit[at]);
    };
    expect(ownFit(1)).toHaveLength(12);
    for (const fit of ownFit(1)) expect(fit).toBeCloseTo(1, 9);
    for (const fit of ownFit(0)) expect(fit).toBeLessThan(0.99);
  });

  it('fit wholly when all capacity is shared, or when nobody minds', () => {
    for (const settings of [{ pooling: 1 }, { mismatchAversion: 0 }])
      for (const fit of serviceNetwork(settings).network.fit) expect(fit).toBe(1);
  });

  it('give access that adds up to what they offer, weighted by needs', () => {
    for (const decay of ['catchment', 'gaussian'] as const) {
      const { network } = serviceNetwork({ decay, catchmentMinutes: 60 });
      const used = network.access.reduce((sum, access, i) => {
        const wanted = network.need.slice(i * K, (i + 1) * K).reduce((total, visits) => total + visits, 0);
        return sum + access * wanted;
      }, 0);
      const offered = network.supply.reduce((sum, visits) => sum + visits, 0);
      expect(used / offered).toBeCloseTo(1, 9);
    }
  });
});
