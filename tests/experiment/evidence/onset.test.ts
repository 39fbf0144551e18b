// When a difference shows for good.
import { describe, expect, it } from 'vitest';
import { findOnset, judgeOrder } from '../../../src/experiment/evidence/onset.ts';
import type { Outcome } from '../../../src/model/outcome/outcome.ts';
import { simpleOutcome } from '../simple-outcome.ts';

/** Four worlds of a million residents with these major incidents a week, a little more in one world than in the next. */
const worlds = (majors: readonly number[]): Outcome[] =>
  [0, 1, 2, 3].map((world) => {
    const outcome = simpleOutcome('onset', 'a', world);
    const majorIncidents = majors.map((count) => count + world * 0.01 * count);
    const weekly = { ...outcome.weekly, weeks: majors.length, majorIncidents };
    return { ...outcome, residents: 1_000_000, weekly };
  });
const onset = (arm: readonly number[], against: readonly number[]) =>
  findOnset('major-incidents', { arm: worlds(arm), against: worlds(against) });

describe('the onset of a difference', () => {
  it('is the first week from which the cumulated difference stays above zero', () => {
    expect(onset([5, 5, 9, 9], [5, 5, 5, 5]).week).toBe(3);
    expect(onset([6, 5, 5, 5], [5, 5, 5, 5]).week).toBe(1);
  });

  it('does not count a lead that is lost again', () => {
    expect(onset([9, 1, 1, 9], [5, 5, 5, 1]).week).toBe(4);
  });

  it('does not exist where the difference ends below zero or was never there', () => {
    expect(onset([5, 5], [5, 5]).week).toBeNull();
    expect(onset([9, 1], [5, 9]).week).toBeNull();
  });
});

describe('the order of two onsets', () => {
  const at = (week: number | null, lower = -1, upper = 1) => ({ week, last: { lower, upper } });
  it('is borne out when the first is earlier, opposite when it is not', () => {
    expect(judgeOrder(at(2), at(9))).toBe('borne-out');
    expect(judgeOrder(at(9), at(9))).toBe('opposite');
  });
  it('cannot be told when one has not shown, and is not borne out when it went the other way', () => {
    expect(judgeOrder(at(2), at(null))).toBe('cannot-tell');
    expect(judgeOrder(at(2), at(null, -3, -1))).toBe('not-borne-out');
    expect(judgeOrder(at(null, -3, -1), at(2))).toBe('not-borne-out');
  });
});
