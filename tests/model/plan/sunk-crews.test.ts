// Sunk crews come out of the town and are shared out whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut, sunkCrews } from '../../../src/model/plan/sunk-crews.ts';
import { loaded, scenarioFile } from '../../support/scenario-text.ts';

const { zones } = loaded(scenarioFile('reference/small.yaml'));
const withShare = (share: number, on = true) => ({ ...zones, on, staff: { ...zones.staff, share } });

describe('crews sunk into zones', () => {
  it('are none without zones or without a share', () => {
    expect(sunkCrews(7, withShare(0.5, false))).toBe(0);
    expect(sunkCrews(7, withShare(0))).toBe(0);
  });

  it('leave the town one crew unless all go', () => {
    expect(sunkCrews(1, withShare(0.9))).toBe(0);
    expect(sunkCrews(4, withShare(0.99))).toBe(3);
    expect(sunkCrews(4, withShare(1))).toBe(4);
  });

  it('are shared out whole, all of them, each zone within one of its share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), weights, (people, weight) => {
        const given = shareOut(people, weight);
        const total = weight.reduce((sum, part) => sum + part, 0);
        expect(given.reduce((sum, count) => sum + count, 0)).toBe(people);
        if (total > 0)
          given.forEach((count, i) => expect(Math.abs(count - (people * weight[i]) / total)).toBeLessThan(1));
      }),
    );
  });
});
