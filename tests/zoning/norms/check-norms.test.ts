// Norms against what is there: the figures of the reports, and bounds that no plan can keep.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNorms } from '../../../src/zoning/norms/check-norms.ts';
import type { NormCheck, NormFinding, NormFindingCode } from '../../../src/zoning/norms/norm-check.ts';
import { putuoNorms, type ZoneNorms } from '../../../src/zoning/norms/zone-norms.ts';
import type { Units } from '../../../src/zoning/units.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';
import { squareMap } from '../square-map.ts';

/** A district of square cells of the same people and area. */
const district = (people: number, areaKm2: number, cells = 400): Units =>
  squareMap({
    columns: cells / 20,
    rows: 20,
    km: Math.sqrt(areaKm2 / cells),
    population: new Float64Array(cells).fill(people / cells),
    households: new Float64Array(cells).fill(people / cells / 2.5),
  });

const finding = (check: NormCheck, code: NormFindingCode): NormFinding => {
  const found = check.findings.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no finding ${code}`);
  return found;
};
const has = (check: NormCheck, code: NormFindingCode): boolean =>
  check.findings.some((one) => one.code === code);

describe('30-50 thousand people on 1-3 km2', () => {
  const thin = checkNorms(district(1_420_000, 370), putuoNorms);
  const putuo = checkNorms(district(1_240_000, 55.5), putuoNorms, 30);

  it('needs 10 to 50 thousand people per km2', () => {
    const { numbers, en, zh } = finding(thin, 'density');
    expect([numbers.neededMin, numbers.neededMax]).toEqual([10_000, 50_000]);
    expect(en).toContain('10,000-50,000 people per km2');
    expect(zh).toContain('每平方公里 10,000-50,000 人');
  });

  it('is impossible at 3.8 thousand people per km2, and the nearest norm lets zones be larger', () => {
    expect(thin.possible).toBe(false);
    expect(thin.zones).toBeNull();
    expect(finding(thin, 'density')).toMatchObject({ possible: false, scope: 'plan' });
    // 1.42 million / 30 thousand: 47 zones of 7.87 km2; a tenth more, in two digits
    expect(thin.nearest).toMatchObject({
      zones: 47,
      changes: [{ measure: 'areaKm2', from: { min: 1, max: 3 }, to: { min: 1, max: 8.7 } }],
    });
    expect(thin.nearest?.en).toBe(
      'By totals alone the nearest norms: area 1-8.7 instead of 1-3 km2; with 47 zones (10 % beyond the average zone; a map often needs more room).',
    );
  });

  it('is possible in Putuo with 25 to 41 zones, 30 among them', () => {
    // 1.24 million / 50 and 30 thousand: 24.8 and 41.3; 55.5 km2 / 3 and 1: 18.5 and 55.5
    expect(putuo.possible).toBe(true);
    expect(putuo.zones).toEqual({ min: 25, max: 41 });
    expect(putuo.nearest).toBeNull();
    expect(finding(putuo, 'given-count').possible).toBe(true);
  });

  it('is not to be had with 21 zones, and the nearest norms keep that number', () => {
    const check = checkNorms(district(1_240_000, 55.5), putuoNorms, 21);
    expect(finding(check, 'given-count').numbers).toMatchObject({ zones: 21, population: 1_240_000 / 21 });
    // 59,048 people on average; a tenth more in two digits: 65 thousand
    expect(check.nearest).toMatchObject({ zones: 21 });
    expect(check.nearest?.changes).toEqual([
      { measure: 'population', from: { min: 30_000, max: 50_000 }, to: { min: 30_000, max: 65_000 } },
    ]);
  });
});

describe('the walk beside the bounds', () => {
  const check = checkNorms(district(1_240_000, 55.5), putuoNorms);

  it('takes a circle of 1500 m for 7.07 km2, 2.4 to 7 times the area of a zone', () => {
    const { numbers, en } = finding(check, 'radius-area');
    expect(numbers.areaKm2).toBeCloseTo(7.0686, 4);
    expect(numbers.timesMax).toBeCloseTo(2.356, 3);
    expect(en).toContain('7.07 km2, 2.36 to 7.07 times');
  });

  it('takes a walk of 15 minutes for a circle of 2.35 km2, which agrees with 1-3 km2', () => {
    const adult = finding(check, 'walk-area');
    expect(adult.numbers.areaKm2).toBeCloseTo(2.3527, 4);
    expect(adult.possible).toBe(true);
    expect(adult.en).toContain('walk 1,125 m in 15 minutes');
    // elders: 0.75 km / 1.3: 1.05 km2
    expect(finding(check, 'elder-walk-area').numbers.areaKm2).toBeCloseTo(1.0456, 4);
  });

  it('finds too few people in that circle where people live far apart', () => {
    expect(finding(check, 'walk-people').possible).toBe(true);
    const thin = finding(checkNorms(district(1_420_000, 370), putuoNorms), 'walk-people');
    expect(thin.possible).toBe(false);
    expect(thin.numbers.people).toBeCloseTo(2.3527 * (1_420_000 / 370), -1);
  });
});

describe('bounds that no plan can keep', () => {
  const units = district(400_000, 20);
  const free: ZoneNorms = { ...putuoNorms, population: null, areaKm2: null };

  it.each([
    ['a minimum above the maximum', { ...free, areaKm2: { min: 3, max: 1 } }, 'band'],
    ['a cell larger than a zone', { ...free, population: { min: 0, max: 999 } }, 'unit-size'],
    ['no whole number of zones', { ...free, population: { min: 130_000, max: 132_000 } }, 'zone-count'],
    [
      'numbers of zones that exclude each other',
      { ...free, population: { min: 90_000, max: 100_000 }, households: { min: 9000, max: 10_000 } },
      'zone-count',
    ],
  ] as [string, ZoneNorms, NormFindingCode][])('are found: %s', (_, norms, code) => {
    const check = checkNorms(units, norms);
    expect(check.possible).toBe(false);
    expect(finding(check, code)).toMatchObject({ possible: false, scope: 'plan' });
    expect(check.nearest?.changes.length).toBeGreaterThan(0);
  });

  it('are not found where no bounds are set', () => {
    const check = checkNorms(units, free);
    expect(check).toMatchObject({ possible: true, findings: [], zones: { min: 1, max: 400 }, nearest: null });
  });
});

it('towns of unlike density are named with the share of their residents, and rule nothing out', () => {
  // west 5,000 and east 25,000 people per km2; the whole has 15,000
  const units = squareMap({
    columns: 4,
    rows: 4,
    town: Array.from({ length: 16 }, (_, cell) => (cell % 4 < 2 ? 0 : 1)),
    population: Array.from({ length: 16 }, (_, cell) => (cell % 4 < 2 ? 5000 : 25_000)),
  });
  const check = checkNorms(units, putuoNorms);
  const towns = finding(check, 'town-density');
  expect(towns).toMatchObject({ possible: false, scope: 'part', numbers: { thin: 1, dense: 0 } });
  expect(towns.numbers.share).toBeCloseTo(1 / 6, 12);
  expect(finding(check, 'density').possible).toBe(true);
  expect(check.possible).toBe(true);
  expect(has(checkNorms(district(1_240_000, 55.5), putuoNorms), 'town-density')).toBe(false);
});

describe('the nearest norms', () => {
  const band = (largest: number): fc.Arbitrary<ZoneNorms['population']> =>
    fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100 }))
        .map(([a, b]) => ({ min: (a * largest) / 100, max: (b * largest) / 100 })),
    );
  const questions = fc.tuple(
    fc.record({ population: band(1e5), areaKm2: band(5), households: band(4e4), workloadHours: band(1e3) }),
    fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    fc.integer({ min: 1000, max: 2_000_000 }),
    fc.integer({ min: 1, max: 500 }),
  );

  it('are possible themselves, and leave alone what is possible', () => {
    fc.assert(
      fc.property(questions, ([bands, zones, people, area]) => {
        const units = district(people, area);
        const norms = { ...putuoNorms, ...bands };
        const check = checkNorms(units, norms, zones);
        expect(check.nearest === null).toBe(check.possible);
        if (check.nearest === null) return;
        const again = checkNorms(units, check.nearest.norms, zones ?? check.nearest.zones);
        expect(again.findings.filter((one) => !one.possible && one.scope === 'plan')).toEqual([]);
        expect(again.nearest).toBeNull();
        if (zones !== undefined) expect(check.nearest.zones).toBe(zones);
      }),
      fastCheckOptions(150),
    );
  });

  it('change less than any other number of zones would', () => {
    const units = district(1_420_000, 370);
    const free = checkNorms(units, putuoNorms).nearest;
    const factor = (zones?: number): number =>
      (checkNorms(units, putuoNorms, zones).nearest?.changes ?? []).reduce(
        (product, { from, to }) => product * (from.min / to.min) * (to.max / from.max),
        1,
      );
    for (const zones of [1, 30, 46, 47, 48, 90, 123, 124, 200, 400])
      expect(factor(free?.zones)).toBeLessThanOrEqual(factor(zones) + 1e-12);
  });
});
