// Repair and refining of painted plans.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhole } from '../../../src/zoning/generate/generated-plan.ts';
import { planDistance } from '../../../src/zoning/generate/plan-distance.ts';
import { generatePlan } from '../../../src/zoning/generate/plan-search.ts';
import { refinePlan } from '../../../src/zoning/generate/refine-plan.ts';
import { repairPlan } from '../../../src/zoning/generate/repair-plan.ts';
import { planOfLabels, type ZonePlan } from '../../../src/zoning/plan/zone-plan.ts';
import { borderKind } from '../../../src/zoning/units.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';
import { gridUnits } from '../../support/grid-units.ts';
import { denseTown, unitsOfTown } from '../../support/zoning-town.ts';

const bounds = { population: { min: 30_000, max: 50_000 }, areaKm2: { min: 1, max: 3 } };
const dense = unitsOfTown(denseTown);
const { plan: good } = generatePlan(dense, { zones: 30, seed: 'good', bounds, iterations: 400_000 });
const members = (plan: ZonePlan, zone: number) =>
  [...plan.zoneOf.keys()].filter((unit) => plan.zoneOf[unit] === zone);

describe('a repaired plan', () => {
  it('is whole whatever was painted, with locked zones as they were', () => {
    const kindOfBorder = (a: number, b: number) =>
      (a * 7 + b * 7) % 11 === 0 ? borderKind.barrier : borderKind.plain;
    const units = gridUnits({ columns: 7, rows: 6, kindOfBorder, town: (unit) => (unit % 7 < 3 ? 0 : 1) });
    const painting = fc.array(fc.integer({ min: -1, max: 5 }), { minLength: 42, maxLength: 42 });
    const within = fc.constantFrom('district' as const, 'town' as const);
    fc.assert(
      fc.property(
        painting,
        fc.nat(5),
        within,
        fc.integer({ min: 1, max: 9 }),
        (zoneOf, lock, inside, zones) => {
          const painted = {
            ...planOfLabels(zoneOf, 6),
            locked: Uint8Array.from({ length: 6 }, (_, z) => Number(z === lock)),
          };
          const request = { seed: 'any', bounds, within: inside, zones, iterations: 3_000 };
          const { plan } = repairPlan(units, painted, request);
          const kept = painted.zoneOf.findIndex((zone) => zone === lock);
          expect(plan.zoneOf.every((zone) => zone >= 0)).toBe(true);
          if (kept >= 0) expect(members(plan, plan.zoneOf[kept])).toEqual(members(painted, lock));
          // a locked zone may have been painted in pieces; all others hang together
          const others = plan.zoneOf.map((zone, unit) => (painted.zoneOf[unit] === lock ? -1 : zone));
          const free = { ...planOfLabels(others, plan.zones) };
          const filled = free.zoneOf.map((zone) => (zone < 0 ? plan.zones : zone));
          const singles = filled.map((zone, unit) => (zone === plan.zones ? plan.zones + unit : zone));
          expect(isWhole(units, planOfLabels(singles, plan.zones + 42))).toBe(true);
        },
      ),
      fastCheckOptions(60),
    );
  });

  it('is the painted one when nothing is wrong with it', () => {
    const result = repairPlan(dense, good, { seed: 'nothing', bounds });
    expect(result).toMatchObject({ plan: good, feasible: true, iterations: 0 });
  });

  it('keeps all bounds and nearly everyone in the zone painted, when cells are missing or strewn about', () => {
    const strewn = (zone: number, unit: number) => (unit % 31 === 0 ? (zone + 5) % 30 : zone);
    const painted = { ...good, zoneOf: good.zoneOf.map((zone, u) => (u % 7 === 0 ? -1 : strewn(zone, u))) };
    const { plan, feasible } = repairPlan(dense, painted, { seed: 'strewn', bounds });
    expect([feasible, isWhole(dense, plan)]).toEqual([true, true]);
    expect(planDistance(dense.population, plan, good)).toBeLessThan(0.1);
    const stay = plan.zoneOf.filter((zone, unit) => zone === good.zoneOf[unit]).length;
    expect(stay / dense.count).toBeGreaterThan(0.9);
  });

  it('fills empty zones where much is unpainted', () => {
    const painted = { ...good, zoneOf: good.zoneOf.map((zone) => (zone < 20 ? zone : -1)) };
    const { plan, feasible } = repairPlan(dense, painted, { seed: 'rest', bounds });
    expect([feasible, isWhole(dense, plan), new Set(plan.zoneOf).size]).toEqual([true, true, 30]);
    const stay = plan.zoneOf.filter(
      (zone, unit) => good.zoneOf[unit] < 20 && zone === good.zoneOf[unit],
    ).length;
    expect(stay / members(painted, -1).length).toBeGreaterThan(0);
    expect(stay / (dense.count - members(painted, -1).length)).toBeGreaterThan(0.9);
  });
});

describe('a refined plan', () => {
  it('balances better what was not balanced, within the bounds, and keeps its zones in place', () => {
    const request = { seed: 'fine', bounds, iterations: 300_000, weights: { balance: 10 } };
    const { plan, feasible } = refinePlan(dense, good, request);
    const worst = (of: ZonePlan) => {
      const people = new Float64Array(30);
      of.zoneOf.forEach((zone, unit) => (people[zone] += dense.population[unit]));
      return Math.max(...people) / Math.min(...people);
    };
    expect(feasible).toBe(true);
    expect(worst(plan)).toBeLessThan(worst(good));
    expect(planDistance(dense.population, plan, good)).toBeLessThan(0.3);
  });
});
