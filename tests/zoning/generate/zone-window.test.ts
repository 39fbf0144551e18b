// For which numbers of zones plans are found.
import { describe, expect, it } from 'vitest';
import { zoneWindow, WindowSearch } from '../../../src/zoning/generate/zone-window.ts';
import { denseTown, unitsOfTown } from '../../support/zoning-town.ts';

const bounds = { population: { min: 30_000, max: 50_000 }, areaKm2: { min: 1, max: 3 } };
const dense = unitsOfTown(denseTown);

describe('the window of numbers of zones', () => {
  it('is found where averages allow it, and every miss is explained', () => {
    const request = { from: 18, to: 36, seed: 'window', bounds, iterations: 300_000 };
    const rows = zoneWindow(dense, request);
    expect(rows.map(({ zones }) => zones)).toEqual(Array.from({ length: 19 }, (_, i) => 18 + i));
    const feasible = rows.filter((row) => row.feasible).map(({ zones }) => zones);
    expect(feasible).toEqual(expect.arrayContaining([24, 25, 26, 27, 28, 29, 30]));
    for (const row of rows) {
      expect(row.feasible).toBe(row.outside === 0);
      expect(row.reasons.length > 0).toBe(!row.feasible);
      expect(row.breaches.length > 0).toBe(!row.feasible);
      // 1.0 million people in zones of 30-50 thousand: 20 to 33
      const isOutside = row.zones < 20 || row.zones > 33;
      if (isOutside) expect(row.reasons[0].code).toBe('average-outside');
      else if (!row.feasible) expect(row.reasons[0].code).toBe('not-found');
    }
  });

  it('tells what has been searched so far', () => {
    const search = new WindowSearch(dense, { from: 26, to: 28, seed: 'part', bounds, iterations: 100_000 });
    const found: number[] = [];
    while (!search.advance(25_000)) found.push(search.result().length);
    expect(search.result().length).toBe(3);
    expect([...new Set(found)]).toEqual([0, 1, 2]);
    expect(search.done).toBe(search.total);
  });
});
