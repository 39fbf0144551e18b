// Sharing of a number of zones among regions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allotZones } from '../../../src/zoning/generate/allot-zones.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';

const people = [{ min: 30, max: 50 }];
const regions = (...totals: number[]) => totals.map((total) => ({ units: 20, totals: [total] }));

describe('zones shared among regions', () => {
  it('follow population where bounds allow it', () => {
    expect([...allotZones(regions(120, 240, 40), people, 10)]).toEqual([3, 6, 1]);
  });

  it('keep all bounds whenever a way of sharing does', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 });
    const averages = fc.array(fc.integer({ min: 30, max: 50 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(counts, averages, (zones, average) => {
        const totals = zones.map((count, region) => count * average[region]);
        const all = zones.reduce((sum, count) => sum + count, 0);
        const shares = allotZones(regions(...totals), people, all);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(all);
        shares.forEach((share, region) => {
          expect(totals[region] / share).toBeGreaterThanOrEqual(30);
          expect(totals[region] / share).toBeLessThanOrEqual(50);
        });
      }),
      fastCheckOptions(300),
    );
  });

  it('are at least one for each region and at most one for each unit', () => {
    expect([...allotZones(regions(500, 0, 0), people, 2)]).toEqual([1, 1, 1]);
    expect([
      ...allotZones(
        [
          { units: 2, totals: [500] },
          { units: 9, totals: [40] },
        ],
        people,
        8,
      ),
    ]).toEqual([2, 6]);
    expect([...allotZones([{ units: 2, totals: [500] }], people, 8)]).toEqual([2]);
    expect([...allotZones([], people, 3)]).toEqual([]);
  });
});
