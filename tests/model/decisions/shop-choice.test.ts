// The shop's side of the inspection game: it violates when that brings more than complying.

import { describe, expect, it } from 'vitest';
import { violates, violationYuan } from '../../../src/model/decisions/shop-choice.ts';

describe('a shop', () => {
  it.each([
    [2, 6],
    [5, 5],
    [1, 99],
  ])('with gain %f and penalty %f complies from q = gain / (gain + penalty) on', (gain, penalty) => {
    const cut = gain / (gain + penalty);
    expect(violates(gain, penalty, 0, cut - 1e-9, 0)).toBe(true);
    expect(violates(gain, penalty, 0, cut + 1e-9, 0)).toBe(false);
  });

  it('that expects warnings needs q (1 - leak) to reach the same cut-off (I4b)', () => {
    expect(violates(2, 6, 0, 0.499, 0.5)).toBe(true);
    expect(violates(2, 6, 0, 0.501, 0.5)).toBe(false);
    expect(violates(2, 6, 0, 1, 1)).toBe(true);
  });

  it('that has to close for a day on every warning gives up where the day costs more than violating brings', () => {
    expect(violationYuan(100, 6, 40, 1, 1)).toBe(60);
    expect(violates(100, 6, 100, 1, 1)).toBe(false);
  });

  it('that gains nothing never violates', () => {
    expect(violates(0, 0, 0, 0, 0)).toBe(false);
  });
});
