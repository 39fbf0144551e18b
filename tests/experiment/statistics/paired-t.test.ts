// Pairing against Student's own example, and its edge cases.
import { describe, expect, it } from 'vitest';
import { meanInterval } from '../../../src/experiment/statistics/mean-interval.ts';
import { countWorlds, pairSamples, pairedPValue } from '../../../src/experiment/statistics/paired-t.ts';

// Hours of sleep gained by ten patients under two drugs: Cushny and Peebles 1905, analysed by Student, Biometrika 6, 1908.
// Figures of the paired t-test as printed by R, t.test(extra ~ group, data = sleep, paired = TRUE).
const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe('pairSamples', () => {
  it('reproduces the paired t interval of the sleep data: 1.58, 0.7001142 to 2.4598858, p = 0.002833', () => {
    const { spread } = pairSamples(drug2, drug1);
    const interval = meanInterval(spread, 0.95);
    expect(spread.mean).toBeCloseTo(1.58, 12);
    expect(interval!.lower).toBeCloseTo(0.7001142, 7);
    expect(interval!.upper).toBeCloseTo(2.4598858, 7);
    expect(pairedPValue(spread)).toBeCloseTo(0.002833, 6);
    expect((spread.mean * Math.sqrt(10)) / spread.sd).toBeCloseTo(4.0621, 4);
  });

  it('measures that pairing cut the variance of the sleep data 4.77 times', () => {
    const sample = pairSamples(drug2, drug1);
    expect(sample.varianceRatio).toBeCloseTo((3.200556 + 4.009) / (1.229995 * 1.229995), 4);
    expect(sample.pairingHelped).toBe(true);
  });

  it('says that pairing did not help when worlds have nothing in common', () => {
    const sample = pairSamples([1, 2, 3, 4, 5, 6], [3, 1, 2, 2, 1, 3]);
    expect(sample.varianceRatio).toBeCloseTo((3.5 + 0.8) / sample.spread.sd ** 2, 12);
    expect(sample.varianceRatio).toBeLessThan(1.1);
    expect(sample.pairingHelped).toBe(false);
  });

  it('has no variance ratio when all differences are equal, and says pairing helped if the worlds themselves vary', () => {
    expect(pairSamples([1, 2, 3], [2, 3, 4])).toMatchObject({ varianceRatio: null, pairingHelped: true });
    expect(pairSamples([1, 1, 1], [2, 2, 2])).toMatchObject({ varianceRatio: null, pairingHelped: null });
  });

  it('leaves out and counts worlds in which either value is not defined', () => {
    const sample = pairSamples([1, NaN, 3, 5], [0, 0, null, 1]);
    expect(sample.differences).toEqual([1, 4]);
    expect(sample.leftOut).toBe(2);
  });
});

it('sums that differ in their last bits only are no difference', () => {
  const { differences, varianceRatio } = pairSamples([0.1 + 0.2, 5], [0.3, 4]);
  expect(differences).toEqual([0, 1]);
  expect(varianceRatio).not.toBeNull();
});

describe('pairedPValue', () => {
  it('is 1 for no difference anywhere, 0 for the same difference everywhere, NaN below two worlds', () => {
    expect(pairedPValue({ n: 5, mean: 0, sd: 0 })).toBe(1);
    expect(pairedPValue({ n: 5, mean: 2, sd: 0 })).toBe(0);
    expect(pairedPValue({ n: 1, mean: 2, sd: NaN })).toBeNaN();
  });
});

describe('countWorlds', () => {
  it('counts wins in the good direction, and higher values where no direction is good', () => {
    const differences = [1, 2, 0, -1];
    expect(countWorlds(differences, 'higher')).toEqual({ better: 2, worse: 1, tied: 1 });
    expect(countWorlds(differences, 'lower')).toEqual({ better: 1, worse: 2, tied: 1 });
    expect(countWorlds(differences, 'neither')).toEqual({ better: 2, worse: 1, tied: 1 });
  });
});
