// In, out, or not to be told: by the interval, never by the point.

import { describe, expect, it } from 'vitest';
import { judgeBand } from '../../src/experiment/judge-band.ts';

const figure = (lower: number, upper: number) => ({
  n: 5,
  value: (lower + upper) / 2,
  interval50: null,
  interval95: { lower, upper },
  method: 't' as const,
});
const band = { lower: 0.2, upper: 0.4 };

describe('a figure', () => {
  it.each([
    [0.25, 0.35, 'in'],
    [0.2, 0.4, 'in'],
    [0.41, 0.5, 'out'],
    [0.1, 0.19, 'out'],
    [0.35, 0.45, 'cannot-tell'],
    [0.1, 0.5, 'cannot-tell'],
  ] as const)('of %d to %d lies %s a band of .2 to .4', (lower, upper, finding) => {
    expect(judgeBand(figure(lower, upper), band, true)).toBe(finding);
    expect(judgeBand(figure(lower, upper), band, false)).toBe('not-comparable');
  });

  it('from one world cannot be told', () => {
    expect(judgeBand({ ...figure(0.3, 0.3), n: 1, interval95: null }, band, true)).toBe('cannot-tell');
  });
});
