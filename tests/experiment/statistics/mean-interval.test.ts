// The t interval of a mean against a textbook example.
import { describe, expect, it } from 'vitest';
import { meanEstimate, meanInterval } from '../../../src/experiment/statistics/mean-interval.ts';
import { spreadOf } from '../../../src/experiment/statistics/spread.ts';
import { studentCritical } from '../../../src/experiment/statistics/student-critical.ts';

describe('meanInterval', () => {
  it('gives 1.34 +- 0.24 at 90 % for the ten observations of Law, Simulation Modeling and Analysis, example 4.27', () => {
    const spread = spreadOf([1.2, 1.5, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.5, 1.09]);
    const interval = meanInterval(spread, 0.9);
    expect(spread.mean).toBeCloseTo(1.34, 2);
    expect(spread.sd * spread.sd).toBeCloseTo(0.17, 2);
    expect((interval!.upper - interval!.lower) / 2).toBeCloseTo(0.24, 2);
  });

  it('is null below two values, and the mean is null without any', () => {
    expect(meanEstimate([3])).toMatchObject({ n: 1, value: 3, interval95: null, interval50: null });
    expect(meanEstimate([])).toMatchObject({ n: 0, value: null, interval95: null });
  });

  it('nests the 50 % interval inside the 95 % interval', () => {
    const { interval50, interval95 } = meanEstimate([4, 7, 1, 9]);
    expect(interval95!.lower).toBeLessThan(interval50!.lower);
    expect(interval95!.upper).toBeGreaterThan(interval50!.upper);
  });
});

describe('spreadOf', () => {
  it('keeps the digits of nearly equal large numbers', () => {
    const { mean, sd } = spreadOf([1e9 + 1, 1e9 + 2, 1e9 + 3]);
    expect(mean).toBe(1e9 + 2);
    expect(sd).toBe(1);
  });

  it('gives exactly zero spread for equal numbers', () => {
    expect(spreadOf([0.1, 0.1, 0.1]).sd).toBe(0);
    expect(spreadOf([0.1, 0.1, 0.1]).mean).toBe(0.1);
  });
});

describe('studentCritical', () => {
  it('gives the table values 12.706, 2.262 and 1.984 at 95 % for 1, 9 and 99 degrees of freedom, also when asked twice', () => {
    for (let time = 0; time < 2; time++) {
      expect([1, 9, 99].map((degrees) => studentCritical(0.95, degrees).toFixed(3))).toEqual([
        '12.706',
        '2.262',
        '1.984',
      ]);
    }
  });
});

it('few worlds that are all alike have no interval, from ten on one without width', () => {
  expect(meanEstimate([2, 2])).toMatchObject({ n: 2, value: 2, interval95: null, interval50: null });
  expect(meanEstimate(Array<number>(9).fill(0)).interval95).toBeNull();
  expect(meanEstimate(Array<number>(10).fill(0)).interval95).toEqual({ lower: 0, upper: 0 });
});
