// Needs follow the residents of a grid; how strongly grids differ changes neither the district's total nor any draw.

import { describe, expect, it } from 'vitest';
import { residentKinds, serviceCategories } from '../../../../src/model/plan/services/service-needs.ts';
import {
  residentKinds as declaredKinds,
  serviceCategories as declaredCategories,
} from '../../../../src/scenario/schema/needs.ts';
import { serviceNetwork } from '../../../support/service-town.ts';

const K = serviceCategories.length;

/** Visits wanted in the whole town by category. */
function totals(needHeterogeneity: number): number[] {
  const { network } = serviceNetwork({ needHeterogeneity });
  return serviceCategories.map((_, k) =>
    network.need.reduce((sum, visits, at) => (at % K === k ? sum + visits : sum), 0),
  );
}

describe('needs of services', () => {
  it('have the categories and kinds of residents of the schema, in its order', () => {
    expect(serviceCategories).toEqual(declaredCategories);
    expect(residentKinds).toEqual(declaredKinds);
  });

  it('add up to the same in the district however strongly grids differ', () => {
    const alike = totals(0);
    for (const heterogeneity of [0.3, 0.7, 1]) {
      totals(heterogeneity).forEach((total, k) => expect(total / alike[k]).toBeCloseTo(1, 9));
    }
  });

  it('are the same per resident in every grid without heterogeneity, and differ with it', () => {
    const elderShare = (needHeterogeneity: number): number[] => {
      const { world, network } = serviceNetwork({ needHeterogeneity });
      return Array.from(
        network.cells,
        (cell, i) => network.need[i * K] / world.plan.selection.cellResidents[cell],
      );
    };
    const alike = elderShare(0);
    for (const share of alike) expect(share).toBeCloseTo(alike[0], 12);
    const unlike = elderShare(1);
    expect(Math.max(...unlike) / Math.min(...unlike)).toBeGreaterThan(3);
  });

  it('follow from the shares of residents and their wishes', () => {
    const { world, needs, network } = serviceNetwork();
    const { visits } = world.plan.scenario.needs;
    const cell = network.cells[5];
    const expected = residentKinds.reduce(
      (sum, kind, r) => sum + (needs.mix[cell * residentKinds.length + r] * visits[kind].meals) / 1000,
      0,
    );
    const residents = world.plan.selection.cellResidents[cell];
    expect(network.need[5 * K + serviceCategories.indexOf('meals')]).toBeCloseTo(residents * expected, 9);
  });
});
