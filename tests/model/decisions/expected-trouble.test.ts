// Events under the veto that a worker expects of each option.

import { describe, expect, it } from 'vitest';
import { expectedTrouble } from '../../../src/model/decisions/expected-trouble.ts';
import { option, type Expectation } from '../../../src/model/decisions/options.ts';

const expected = (solved: number, exposed: number, missed = 1): Expectation => ({
  handled: 0.5,
  detected: 0,
  solved,
  exposed,
  charged: 1,
  calledBack: 0,
  discovery: 1,
  missed,
  surveyGain: 0,
  weight: 1,
  standard: 1,
});
const rules = { risk: 0.02, surfacing: 0.3, counts: 0 };

describe('expected trouble', () => {
  it('of a report is what stays unsolved, of a fix nothing', () => {
    expect(expectedTrouble(option.report, expected(0.4, 0.1), rules)).toBeCloseTo(0.6 * 0.02, 15);
    expect(expectedTrouble(option.fixRecorded, expected(0.4, 0.1), rules)).toBe(0);
    expect(expectedTrouble(option.fixUnrecorded, expected(0.4, 0.1), rules)).toBe(0);
  });

  it('of hiding is what surfaces, and what would be on record once exposed', () => {
    const exact = 0.1 * 0.6 * 0.02 + 0.9 * 0.02 * 0.3;
    expect(expectedTrouble(option.logOnly, expected(0.4, 0.1), rules)).toBeCloseTo(exact, 15);
    expect(expectedTrouble(option.lookAway, expected(0.4, 0.1), rules)).toBeCloseTo(exact, 15);
  });

  it('makes hiding the safer way exactly where solving is less likely than not surfacing', () => {
    const safer = (solved: number) =>
      expectedTrouble(option.lookAway, expected(solved, 0), rules) <
      expectedTrouble(option.report, expected(solved, 0), rules);
    expect([0.69, 0.71].map(safer)).toEqual([true, false]);
  });

  it('counts an exposed concealment where that is the rule, once, and only of what was never on record', () => {
    const counting = { ...rules, risk: 0, counts: 1 };
    expect(expectedTrouble(option.lookAway, expected(0.4, 0.1), counting)).toBeCloseTo(0.1, 15);
    expect(expectedTrouble(option.lookAway, expected(0.4, 0.1, 0), counting)).toBe(0);
  });

  it('cannot be escaped by hiding what has been on record before', () => {
    expect(expectedTrouble(option.lookAway, expected(0.4, 0, 0), rules)).toBeCloseTo(0.02, 15);
  });
});
