// Two layers of places: a centre in each zone, and stations so that nobody is farther than the norm.
import { describe, expect, it } from 'vitest';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { planOfLabels, type ZonePlan } from '../../../src/zoning/plan/zone-plan.ts';
import { weightedMedian } from '../../../src/zoning/scoreboard/zone-places.ts';
import { scorePlan } from '../../../src/zoning/scoreboard/score-plan.ts';
import { siteZones } from '../../../src/zoning/siting/site-zones.ts';
import { randomOfTest } from '../../core/seed-of.ts';
import { randomMap, randomPlan, squareMap } from '../square-map.ts';

const norms = putuoNorms;
const bare = (plan: ZonePlan): ZonePlan => planOfLabels(plan.zoneOf, plan.zones);

describe('places of zones', () => {
  it.each([1, 2, 3, 4, 5])('bring all residents within 10 minutes, or within 500 m, random map %i', (map) => {
    const random = randomOfTest(map);
    const units = randomMap(random, 12, 10, 0.35);
    const plan = bare(randomPlan(random, units, 4));
    const assigned =
      1 -
      scorePlan(units, plan, { norms }).values['unassigned-people'] /
        units.population.reduce((a, b) => a + b);
    for (const [within, id] of [
      ['minutes', 'within-10min'],
      ['metres', 'within-500m'],
    ] as const) {
      const sited = siteZones(units, plan, { norms, seed: 'test', within });
      expect(scorePlan(units, sited.plan, { norms }).values[id]).toBeCloseTo(assigned, 9);
      expect(sited.plan.zoneOf).toEqual(plan.zoneOf);
      expect(sited.stations.reduce((a, b) => a + b)).toBe(sited.plan.stations.length);
      sited.stations.forEach((count, zone) => expect(count).toBeGreaterThanOrEqual(sited.atLeast[zone]));
    }
  });

  it('have the centre where residents have the least way in sum', () => {
    const random = randomOfTest();
    const units = randomMap(random, 9, 9);
    const plan = bare(randomPlan(random, units, 3));
    const { centres } = siteZones(units, plan, { norms, seed: 'test' }).plan;
    for (let zone = 0; zone < 3; zone++) {
      const members = [...plan.zoneOf].flatMap((of, unit) => (of === zone ? [unit] : []));
      expect(centres[zone]).toBe(weightedMedian(units, members));
    }
  });

  it('are one centre and three stations, proven to be the fewest, along a street of 3 km', () => {
    // ten cells of 300 m, walk 0.75 km / 1.3 = 577 m by air: each place reaches one cell to either side; the centre at cell 4 or 5
    const units = squareMap({ columns: 10, rows: 1, km: 0.3 });
    const sited = siteZones(units, planOfLabels(new Int32Array(10), 1), { norms, seed: 'test' });
    expect(sited.plan.centres).toEqual(Int32Array.of(4));
    // left of it cells 0-2 need one station, right of it 6-9 two
    expect([sited.stations[0], sited.atLeast[0]]).toEqual([3, 3]);
  });

  it('stay where they are in locked zones, and centres where the plan has them', () => {
    const units = squareMap({ columns: 4, rows: 4, km: 0.6 });
    const plan: ZonePlan = {
      ...planOfLabels(
        Array.from({ length: 16 }, (_, cell) => (cell < 8 ? 0 : 1)),
        3,
      ),
      centres: Int32Array.of(-1, 15, -1),
      stations: Int32Array.of(3, 8),
      locked: Uint8Array.of(1, 0, 0),
    };
    const sited = siteZones(units, plan, { norms, seed: 'test' });
    expect(sited.plan.centres).toEqual(Int32Array.of(-1, 15, -1));
    expect([...sited.plan.stations].filter((unit) => unit < 8)).toEqual([3]);
    const moved = siteZones(units, plan, { norms, seed: 'test', keepCentres: false });
    expect(moved.plan.centres[1]).toBe(9);
  });

  it('go by a network where one is given', () => {
    const units = squareMap({ columns: 3, rows: 1, km: 0.1 });
    const apart = {
      kmFrom: (unit: number) => Float64Array.from([0, 1, 2], (other) => (other === unit ? 0 : 9)),
    };
    const plan = planOfLabels(new Int32Array(3), 1);
    expect(siteZones(units, plan, { norms, seed: 'test' }).plan.stations).toHaveLength(0);
    expect(siteZones(units, plan, { norms, seed: 'test', network: apart }).plan.stations).toHaveLength(2);
  });
});
