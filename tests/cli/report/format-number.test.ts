// Numbers of measures as a reader sees them.
import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDifference,
  formatInterval,
  formatLevel,
  formatSize,
} from '../../../src/cli/report/format-number.ts';

const share = { unit: 'share', margin: 0.005 };
const days = { unit: 'day', margin: 0.25 };
const harm = { unit: 'harm-days', margin: 20 };

describe('numbers of measures', () => {
  it('are written with the digits that a tenth of the margin calls for', () => {
    expect(formatLevel(0.71234, share)).toBe('71.23%');
    expect(formatLevel(21.5678, days)).toBe('21.57');
    expect(formatLevel(9453.4, harm)).toBe('9,453');
  });

  it('show differences of shares in points and always with a sign', () => {
    expect(formatDifference(-0.0812, share)).toBe('-8.12');
    expect(formatDifference(0.0812, share)).toBe('+8.12');
    expect(formatInterval({ lower: -0.01, upper: 0.002 }, share)).toBe('[-1.00, +0.20]');
  });

  it('show no negative zero and no NaN', () => {
    expect(formatDifference(-0.000001, share)).toBe('0.00');
    expect(formatLevel(-0.000001, share)).toBe('0.00%');
    expect([
      formatLevel(NaN, share),
      formatLevel(null, share),
      formatDifference(null, share),
      formatInterval(null, share),
    ]).toEqual(['-', '-', '-', '-']);
  });

  it('write sizes and counts plainly', () => {
    expect(formatSize(0.005, share)).toBe('0.5');
    expect(formatSize(20, harm)).toBe('20');
    expect(formatCount(1_420_000)).toBe('1,420,000');
  });
});
