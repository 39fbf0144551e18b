// What the last line of `npm test` counts.

import { describe, expect, it } from 'vitest';
import { tally } from '../../scripts/tally.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('the tally of a test run', () => {
  it('counts passed and failed tests over all files', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')];
    expect(tally(1, { testResults })).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    expect(tally(1, { testResults: [file('passed', 'passed'), file('failed')] })).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a test that did not run as a failure', () => {
    expect(tally(0, { testResults: [file('passed', 'passed', 'pending', 'skipped')] })).toEqual({
      passed: 1,
      failed: 2,
    });
  });

  it('counts an error outside any test as a failure', () => {
    expect(tally(1, { testResults: [file('passed', 'passed')] })).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a run without a report, and one without tests, as a failure', () => {
    expect(tally(1, undefined)).toEqual({ passed: 0, failed: 1 });
    expect(tally(0, { testResults: [] })).toEqual({ passed: 0, failed: 1 });
  });
});
