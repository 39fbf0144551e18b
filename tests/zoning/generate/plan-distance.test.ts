// Pairing of zones, and how unlike two plans are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestMatching } from '../../../src/zoning/generate/best-matching.ts';
import { matchZones, planDistance } from '../../../src/zoning/generate/plan-distance.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';

/** Best sum over all ways of giving rows different columns. */
function bestByTrying(gain: readonly number[][], row = 0, used = 0): number {
  if (row === gain.length) return 0;
  let best = gain.length > gain[0].length ? bestByTrying(gain, row + 1, used) : -Infinity;
  gain[row].forEach((value, column) => {
    if ((used & (1 << column)) === 0)
      best = Math.max(best, value + bestByTrying(gain, row + 1, used | (1 << column)));
  });
  return best;
}

describe('the best matching', () => {
  it('gains as much as the best of all ways of pairing', () => {
    const size = fc.integer({ min: 1, max: 5 });
    const table = fc.tuple(size, size).chain(([rows, columns]) => {
      const row = fc.array(fc.nat(20), { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });
    fc.assert(
      fc.property(table, (gain) => {
        const columnOf = bestMatching(Float64Array.from(gain.flat()), gain.length, gain[0].length);
        const taken = [...columnOf].filter((column) => column >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        const sum = columnOf.reduce((all, column, row) => all + (column < 0 ? 0 : gain[row][column]), 0);
        expect(sum).toBe(bestByTrying(gain));
      }),
      fastCheckOptions(300),
    );
  });
});

describe('the distance of two plans', () => {
  it('is 0 however zones are numbered, and the share of people who moved otherwise', () => {
    const people = [10, 20, 30, 40];
    const plan = planOfLabels([0, 0, 1, 1], 2);
    expect(planDistance(people, plan, planOfLabels([2, 2, 0, 0], 3))).toBe(0);
    expect(planDistance(people, plan, planOfLabels([1, 0, 0, 0], 2))).toBeCloseTo(0.2, 12);
    expect(planDistance(people, plan, planOfLabels([0, 0, -1, 1], 2))).toBeCloseTo(0.3, 12);
    expect([...matchZones(people, plan, planOfLabels([1, 1, 0, 0], 2))]).toEqual([1, 0]);
  });
});
