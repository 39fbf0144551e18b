// How many zones are asked for where nobody says: today's number, unless it is only assumed and the norms rule it out.
import { expect, it } from 'vitest';
import { defaultZones } from '../../../src/zoning/generate/search-defaults.ts';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { squareMap } from '../square-map.ts';

// 1 million people on 50 km2: 20 to 33 zones by people, 17 to 50 by area
const units = squareMap({
  columns: 20,
  rows: 20,
  km: Math.sqrt(50 / 400),
  population: new Float64Array(400).fill(2500),
});

it.each([
  [{ zones: 7, isAssumed: false }, 7, 'today'],
  [{ zones: 7, isAssumed: true }, 27, 'norms'],
  [{ zones: 30, isAssumed: true }, 30, 'today'],
  [{ zones: 40, isAssumed: true }, 27, 'norms'],
] as const)('%j: %i', (today, zones, because) => {
  expect(defaultZones(units, putuoNorms, today)).toEqual({ zones, because });
});

it('today’s number stands where no number keeps the norms', () => {
  const norms = { ...putuoNorms, areaKm2: { min: 20, max: 21 } };
  expect(defaultZones(units, norms, { zones: 7, isAssumed: true })).toEqual({ zones: 7, because: 'today' });
});
