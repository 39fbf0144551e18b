// Holm's adjustment against a published example and against its definition as a closed test.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holmAdjust } from '../../../src/experiment/statistics/holm.ts';
import { fastCheckOptions } from '../../core/seed-of.ts';

/** Closure of the Bonferroni test: the largest adjusted p-value of all subfamilies that contain the hypothesis. */
function closedBonferroni(pValues: readonly number[], index: number): number {
  let largest = 0;
  for (let subset = 1; subset < 2 ** pValues.length; subset++) {
    const members = pValues.filter((_, i) => (subset >> i) & 1);
    if ((subset >> index) & 1)
      largest = Math.max(largest, Math.min(1, members.length * Math.min(...members)));
  }
  return largest;
}

describe('holmAdjust', () => {
  it('adjusts 0.01, 0.04, 0.03, 0.005 to 0.03, 0.06, 0.06, 0.02 (R: p.adjust(p, "holm"))', () => {
    const adjusted = holmAdjust([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((expected, i) => {
      expect(adjusted[i]).toBeCloseTo(expected, 12);
    });
  });

  it('equals the closed Bonferroni test', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
        (pValues) => {
          holmAdjust(pValues).forEach((adjusted, i) => {
            expect(adjusted).toBeCloseTo(closedBonferroni(pValues, i), 12);
          });
        },
      ),
      fastCheckOptions(200),
    );
  });

  it('leaves a lone p-value as it is, and counts a missing one in the family', () => {
    expect(holmAdjust([0.04])).toEqual([0.04]);
    expect(holmAdjust([0.04, null])).toEqual([0.08, null]);
    expect(holmAdjust([])).toEqual([]);
  });
});
