// Effective numbers of actors.

import { describe, expect, it } from 'vitest';
import { effectiveNumber } from '../../../../src/model/outcome/measures/actor-measures.ts';

describe('an effective number', () => {
  it('is n where n act equally often, one where one has all, and between otherwise', () => {
    expect(effectiveNumber([5, 5, 5, 5])).toBeCloseTo(4, 12);
    expect(effectiveNumber([0, 9, 0])).toBe(1);
    expect(effectiveNumber([3, 1])).toBeCloseTo(16 / 10, 12);
  });

  it('is not a number where nobody acted', () => {
    expect(effectiveNumber([0, 0])).toBeNaN();
  });
});
