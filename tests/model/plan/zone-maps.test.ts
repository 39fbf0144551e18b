// The cut of communities into zones, and the heads that go with their anchor cells.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../src/model/plan/plan.ts';
import { cutIntoRuns } from '../../../src/model/plan/zone-cut.ts';
import { ZONES_MAX } from '../../../src/model/plan/zone-maps.ts';
import { referenceScenario, territoryOf } from '../../support/model-run.ts';

const towns = (townOf: number[], weight: number[], count: number, perTown: number) =>
  Array.from(cutIntoRuns(Int32Array.from(townOf), Float64Array.from(weight), count, perTown));

describe('communities are cut into zones', () => {
  it('of about equal weight, in order', () => {
    expect(towns([0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1], 1, 3)).toEqual([0, 0, 1, 1, 2, 2]);
    expect(towns([0, 0, 0, 0], [9, 1, 1, 1], 1, 2)).toEqual([0, 1, 1, 1]);
  });

  it('each town by itself, never more zones than communities', () => {
    expect(towns([0, 0, 1, 2, 2, 2], [1, 1, 1, 1, 1, 1], 3, 3)).toEqual([0, 1, 0, 0, 1, 2]);
  });

  it('into runs without a gap and without an empty zone, whatever the weights', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: ZONES_MAX }), (weight, perTown) => {
        const zones = towns(
          weight.map(() => 0),
          weight,
          1,
          perTown,
        );
        expect(zones[0]).toBe(0);
        for (let i = 1; i < zones.length; i++) expect([0, 1]).toContain(zones[i] - zones[i - 1]);
        expect(zones[zones.length - 1]).toBe(Math.min(perTown, weight.length) - 1);
      }),
    );
  });
});

describe('zones of a district', () => {
  const scenario = referenceScenario('small');
  const territory = territoryOf(scenario);
  const whole = compilePlan(scenario, territory, null);
  const sums = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

  it('hold all residents and all of the area', () => {
    const map = whole.zoneMaps.of({ perTown: 2, plan: '' });
    expect(sums(map.residents)).toBe(scenario.territory.population);
    expect(sums(map.areaKm2)).toBeCloseTo(sums(territory.cellAreaKm2), 9);
  });

  it('have the same heads when only some towns are run', () => {
    const part = compilePlan(scenario, territory, [1]);
    const of = (plan: typeof whole, town: number) =>
      Array.from(
        plan.zoneMaps
          .of({ perTown: 2, plan: '' })
          .headAbility.subarray(town * ZONES_MAX, (town + 1) * ZONES_MAX),
      );
    expect(of(part, 0)).toEqual(of(whole, 1));
    expect(of(part, 0)[0]).not.toBe(0);
  });

  it('keep the head of an anchor cell when there are more zones', () => {
    expect(whole.zoneMaps.of({ perTown: 1, plan: '' }).headAbility[0]).toBe(
      whole.zoneMaps.of({ perTown: 3, plan: '' }).headAbility[0],
    );
  });
});
