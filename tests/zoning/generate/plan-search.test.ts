// What a search promises: zones that hang together, locks and towns respected, the same plan for the same seed, bounds kept where
// they can be, and reasons where they cannot.
import { describe, expect, it } from 'vitest';
import { lockZone } from '../../../src/zoning/edit/lock-zone.ts';
import { moveCentre } from '../../../src/zoning/edit/move-centre.ts';
import { toggleStation } from '../../../src/zoning/edit/toggle-station.ts';
import { isWhole, zoneSums } from '../../../src/zoning/generate/generated-plan.ts';
import { generatePlan, PlanSearch } from '../../../src/zoning/generate/plan-search.ts';
import { runSearch } from '../../../src/zoning/generate/plan-request.ts';
import { planHash } from '../../../src/zoning/plan/plan-text.ts';
import { planOfGroups, planOfLabels, type ZonePlan } from '../../../src/zoning/plan/zone-plan.ts';
import { borderKind } from '../../../src/zoning/units.ts';
import { gridUnits } from '../../support/grid-units.ts';
import { denseTown, unitsOfTown } from '../../support/zoning-town.ts';

const bounds = { population: { min: 30_000, max: 50_000 }, areaKm2: { min: 1, max: 3 } };
const dense = unitsOfTown(denseTown);

describe('a search for a plan', () => {
  it('keeps all bounds in 20 of 20 districts where zones of 30-50 thousand people on 1-3 km2 are possible', () => {
    const sizes = [
      { cells: 680, communities: 124, zones: 12 },
      { cells: 680, communities: 124, zones: 30 },
      { cells: 680, communities: 124, zones: 40 },
      { cells: 1593, communities: 300, zones: 40 },
    ];
    for (let number = 0; number < 20; number++) {
      const { cells, communities, zones } = sizes[number % 4];
      const [population, areaKm2] = [zones * 36_000, zones * 1.9];
      const seed = `feasible ${number}`;
      const units = unitsOfTown({ ...denseTown, seed, cells, communities, population, areaKm2 });
      const { plan, feasible, breaches, reasons } = generatePlan(units, { zones, seed, bounds });
      expect({ number, feasible, breaches, reasons }).toEqual({
        number,
        feasible: true,
        breaches: [],
        reasons: [],
      });
      expect([isWhole(units, plan), plan.zones, new Set(plan.zoneOf).size]).toEqual([true, zones, zones]);
    }
  });

  it('gives this plan for this seed, in every engine', () => {
    const { plan } = generatePlan(dense, { zones: 30, seed: 'golden', bounds, iterations: 200_000 });
    expect(planHash(plan)).toBe('9d2c0dbfe60323eb');
    const other = generatePlan(dense, { zones: 30, seed: 'silver', bounds, iterations: 200_000 });
    expect(planHash(other.plan)).not.toBe(planHash(plan));
  });

  it('gives the same plan in whatever steps it is advanced', () => {
    const request = { zones: 25, seed: 'steps', bounds, iterations: 60_000 };
    const whole = generatePlan(dense, request);
    const search = new PlanSearch(dense, request);
    const told: number[] = [];
    const stepped = runSearch(search, (done) => told.push(done), 777);
    expect(stepped).toEqual(whole);
    expect(told.length).toBeGreaterThan(30);
    expect(told.every((done, i) => i === 0 || done > told[i - 1])).toBe(true);
    expect(search.total).toBe(60_000);
  });

  it('has a whole plan before the first move and after any', () => {
    const search = new PlanSearch(dense, { zones: 30, seed: 'any time', bounds, iterations: 40_000 });
    expect(isWhole(dense, search.result().plan)).toBe(true);
    while (!search.advance(1_111)) expect(isWhole(dense, search.result().plan)).toBe(true);
  });

  it('leaves locked zones exactly as they are', () => {
    const { plan: first } = generatePlan(dense, { zones: 30, seed: 'first', bounds, iterations: 100_000 });
    const unit = first.zoneOf.indexOf(7);
    let keep = lockZone(lockZone(first, 7, true), 29, true);
    keep = lockZone(toggleStation(moveCentre(lockZone(keep, 7, false), 7, unit), unit), 7, true);
    const { plan, feasible } = generatePlan(dense, { zones: 28, seed: 'second', bounds, keep });
    expect(feasible).toBe(true);
    expect(isWhole(dense, plan)).toBe(true);
    const members = (of: ZonePlan, zone: number) =>
      [...of.zoneOf.keys()].filter((u) => of.zoneOf[u] === zone);
    const last = plan.zoneOf[first.zoneOf.indexOf(29)];
    expect(members(plan, 7)).toEqual(members(first, 7));
    expect(members(plan, last)).toEqual(members(first, 29));
    expect([plan.locked[7], plan.locked[last], plan.centres[7]]).toEqual([1, 1, unit]);
    expect([...plan.stations]).toEqual([unit]);
  });

  it('crosses no border of towns when zones stay inside towns', () => {
    const request = { zones: 30, seed: 'towns', bounds: { population: bounds.population } };
    const { plan } = generatePlan(dense, { ...request, within: 'town', iterations: 200_000 });
    const townOf = new Map<number, number>();
    plan.zoneOf.forEach((zone, unit) => {
      expect(townOf.get(zone) ?? dense.town[unit]).toBe(dense.town[unit]);
      townOf.set(zone, dense.town[unit]);
    });
    expect(isWhole(dense, plan)).toBe(true);
  });

  it('reaches over no barrier without a bridge', () => {
    const river = (a: number, b: number) => {
      const rows = [Math.floor(a / 10), Math.floor(b / 10)].sort();
      if (rows[0] !== 4 || rows[1] !== 5) return borderKind.plain;
      return a % 10 === 3 ? borderKind.bridged : borderKind.barrier;
    };
    const units = gridUnits({ columns: 10, rows: 10, kindOfBorder: river });
    for (let number = 0; number < 10; number++) {
      const { plan } = generatePlan(units, {
        zones: 5,
        seed: `river ${number}`,
        bounds: {},
        iterations: 20_000,
      });
      expect(isWhole(units, plan)).toBe(true);
    }
  });

  it('keeps communities whole when that counts', () => {
    const split = (communities: number) => {
      const request = { zones: 30, seed: 'communities', bounds, iterations: 800_000 };
      const { plan, feasible } = generatePlan(dense, { ...request, weights: { communities } });
      expect([feasible, isWhole(dense, plan)]).toEqual([true, true]);
      const pairs = new Set(
        plan.zoneOf.map((zone, unit) => zone * dense.communities + dense.community[unit]),
      );
      return pairs.size - dense.communities;
    };
    expect(split(5)).toBeLessThan(split(0) / 2);
  });

  it('moves fewer people the more the plan of today counts', () => {
    const today = generatePlan(dense, { zones: 30, seed: 'today', bounds: {}, iterations: 100_000 }).plan;
    const moved = (stability: number) => {
      const request = { zones: 30, seed: 'near', bounds, near: today, iterations: 300_000 };
      const { plan } = generatePlan(dense, { ...request, weights: { stability, balance: 5 } });
      return plan.zoneOf.reduce(
        (sum, zone, u) => sum + (zone === today.zoneOf[u] ? 0 : dense.population[u]),
        0,
      );
    };
    const [free, bound] = [moved(0), moved(10)];
    expect(bound).toBeLessThan(free / 1.5);
  });

  it('balances work when asked to', () => {
    const units = gridUnits({ columns: 12, rows: 12 });
    const workloadHours = Float64Array.from({ length: 144 }, (_, unit) => (unit % 12 < 6 ? 100 : 400));
    const uneven = { ...units, workloadHours };
    const request = { zones: 6, seed: 'work', bounds: {}, iterations: 100_000, weights: { balance: 20 } };
    const spread = (balance: 'population' | 'workloadHours') => {
      const { plan } = generatePlan(uneven, { ...request, balance });
      const sums = zoneSums(workloadHours, plan.zoneOf, plan.zones);
      return Math.max(...sums) / Math.min(...sums);
    };
    expect(spread('workloadHours')).toBeLessThan(1.25);
    expect(spread('population')).toBeGreaterThan(1.5);
  });
});

describe('a search that cannot keep the bounds', () => {
  const codes = (result: { reasons: readonly { code: string }[] }) => result.reasons.map(({ code }) => code);
  const quick = { seed: 'reasons', iterations: 5_000 };
  const board = gridUnits({ columns: 6, rows: 6 });

  it('says that the average zone is outside, and how many zones would fit', () => {
    const result = generatePlan(dense, { ...quick, zones: 50, bounds });
    expect(result.feasible).toBe(false);
    expect(codes(result)).toEqual(['average-outside']);
    expect(result.reasons[0].en).toContain('20-33 zones would fit');
    expect(result.reasons[0].zh).toContain('合适的片区数为20-33');
    expect(result.breaches.every(({ bound, by }) => (bound === 'population' ? by < 0 : true))).toBe(true);
  });

  it('says that a single cell is too large', () => {
    const units = gridUnits({ columns: 6, rows: 6, population: (unit) => (unit === 8 ? 60_000 : 10_000) });
    const result = generatePlan(units, { ...quick, zones: 10, bounds: { population: bounds.population } });
    expect(codes(result)).toEqual(['unit-too-large']);
    expect(result.reasons[0].en).toContain('grid cell 9: population 60,000 people, at most 50,000 people');
  });

  it('says which part of the territory or town is too small', () => {
    const town = (unit: number) => (unit < 2 ? 0 : 1);
    const units = gridUnits({ columns: 6, rows: 6, town });
    const request = { ...quick, zones: 9, bounds: { population: bounds.population } };
    expect(codes(generatePlan(units, { ...request, within: 'town' }))).toEqual(['region-unfit']);
    const island = (a: number, b: number) => (a < 2 !== b < 2 ? borderKind.barrier : borderKind.plain);
    const cut = gridUnits({ columns: 6, rows: 6, kindOfBorder: island });
    expect(codes(generatePlan(cut, request))).toEqual(['region-unfit']);
  });

  it('makes more zones than asked for where that many parts have no way between them', () => {
    const units = gridUnits({ columns: 6, rows: 6, town: (unit) => Math.floor(unit / 6) });
    const result = generatePlan(units, { ...quick, zones: 4, bounds: {}, within: 'town' });
    expect([codes(result), result.plan.zones, result.feasible]).toEqual([['too-few-zones'], 6, false]);
    expect(isWhole(units, result.plan)).toBe(true);
  });

  it('makes one zone of each cell at most', () => {
    const result = generatePlan(board, { ...quick, zones: 40, bounds: {} });
    expect([codes(result), result.plan.zones]).toEqual([['too-many-zones'], 36]);
  });

  it('says that a locked zone is itself outside', () => {
    const keep = lockZone(planOfGroups(board.community, 6), 2, true);
    const result = generatePlan(board, {
      ...quick,
      zones: 7,
      bounds: { areaKm2: { min: 4, max: 5.5 } },
      keep,
    });
    expect(codes(result)).toContain('locked-outside');
  });

  it('says by how much each zone misses its bounds when no sum speaks against it', () => {
    const even = generatePlan(gridUnits({ columns: 3, rows: 1, population: (unit) => [30, 20, 30][unit] }), {
      ...quick,
      zones: 2,
      bounds: { population: { min: 40, max: 40 } },
    });
    expect(codes(even)).toEqual(['not-found']);
    expect(even.breaches.map(({ by }) => by).sort()).toEqual([-10, 10]);
  });

  it('leaves everything as it is when all zones are locked', () => {
    let keep = planOfLabels(board.community, 6);
    for (let zone = 0; zone < 6; zone++) keep = lockZone(keep, zone, true);
    const result = generatePlan(board, { ...quick, zones: 6, bounds: {}, keep });
    expect(result).toMatchObject({ plan: keep, feasible: true });
  });
});
