// Who answers for proven concealment, and what that does to the superior's word.

import { describe, expect, it } from 'vitest';
import { applyLiability, type LiabilityRule } from '../../../src/model/decisions/liability.ts';
import { option } from '../../../src/model/decisions/options.ts';

/** The word on logging only and on looking away, where reporting is worth `report` to the superior and nothing else is. */
function word(
  rule: LiabilityRule,
  share: number,
  authority: number,
  report: number,
  sanction = 10,
): number[] {
  const pressure = Float64Array.of(authority * report, 0, 0, 0, 0);
  applyLiability(pressure, Float64Array.of(0, 0, 0, sanction, 0.3 * sanction), authority, rule, share);
  expect(pressure[option.report]).toBe(authority * report);
  return [pressure[option.logOnly], pressure[option.lookAway]];
}

describe('without liability', () => {
  it('the word stands', () => {
    expect(word('none', 5, 0.5, -20)).toEqual([0, 0]);
    expect(word('joint', 0, 0.5, -20).map((yuan) => yuan + 0)).toEqual([0, 0]);
    expect(word('joint', 5, 0, -20)).toEqual([0, 0]);
  });
});

describe('joint liability', () => {
  it('passes the superior’s own loss down, whatever he gains', () => {
    expect(word('joint', 2, 0.5, -20)).toEqual([-10, -3]);
    expect(word('joint', 2, 1, 20)).toEqual([-20, -6]);
  });
});

describe('liability for pressing', () => {
  it('relieves the worker by the part that the superior takes over, less what he passes down of it', () => {
    expect(word('if-pressed', 0.5, 0.4, -20)[0]).toBeCloseTo(5 - 0.4 * 5, 12);
    expect(word('if-pressed', 0.5, 1, -20)).toEqual([0, 0]); // whoever bears it: at full authority only the sum counts
  });

  it('silences a superior who gains less than he would bear', () => {
    const [logged, looked] = word('if-pressed', 0.5, 0.4, -4);
    expect(logged).toBeCloseTo(0.4 * -4, 12); // no word for hiding left
    expect(looked).toBeCloseTo(1.5 - 0.4 * 1.5, 12); // harder to prove: still worth pressing for
  });

  it('takes over no more than the worker’s whole sanction', () => {
    expect(word('if-pressed', 3, 0.5, -50)).toEqual(word('if-pressed', 1, 0.5, -50));
  });

  it('leaves a superior alone who wants it reported', () => {
    expect(word('if-pressed', 1, 0.5, 20)).toEqual([0, 0]);
  });
});
