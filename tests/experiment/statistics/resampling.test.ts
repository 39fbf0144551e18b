// Jackknife and BCa bootstrap against the examples of Efron and Tibshirani, An Introduction to the Bootstrap, 1993.
import { describe, expect, it } from 'vitest';
import {
  accelerationOf,
  bcaEstimates,
  bcaInterval,
  bootstrapDraws,
  quantileOfSorted,
} from '../../../src/experiment/statistics/bca.ts';
import { meanEstimate } from '../../../src/experiment/statistics/mean-interval.ts';
import { estimatePooled } from '../../../src/experiment/statistics/pooled.ts';
import type { PooledStatistic } from '../../../src/experiment/statistics/resampling.ts';
import {
  jackknife,
  jackknifeDeviations,
  jackknifeEstimate,
  statisticOfCounts,
  statisticOfSums,
} from '../../../src/experiment/statistics/resampling.ts';

function weighted(counts: Int32Array, value: (world: number) => number): number {
  return counts.reduce((sum, count, world) => sum + count * value(world), 0);
}

function ratio(numerators: readonly number[], denominators: readonly number[]): PooledStatistic {
  return statisticOfSums(numerators.length, [numerators, denominators], ([a, b]) => [a / b]);
}

// Table 3.1: LSAT and GPA of 15 law schools; the statistic is their correlation.
const lsat = [576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594];
const gpa = [3.39, 3.3, 2.81, 3.03, 3.44, 3.07, 3.0, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96];
const correlation = statisticOfCounts(15, (counts) => {
  const n = weighted(counts, () => 1);
  const meanX = weighted(counts, (i) => lsat[i]) / n;
  const meanY = weighted(counts, (i) => gpa[i]) / n;
  const xx = weighted(counts, (i) => (lsat[i] - meanX) ** 2);
  const yy = weighted(counts, (i) => (gpa[i] - meanY) ** 2);
  return [weighted(counts, (i) => (lsat[i] - meanX) * (gpa[i] - meanY)) / Math.sqrt(xx * yy)];
});

// Table 14.1, spatial test A of 26 children; the statistic is the variance with divisor n.
const spatialA = [
  48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41,
];
const variance = statisticOfCounts(26, (counts) => {
  const n = weighted(counts, () => 1);
  const mean = weighted(counts, (i) => spatialA[i]) / n;
  return [weighted(counts, (i) => (spatialA[i] - mean) ** 2) / n];
});

/**
 * Checks the 90 % end points up to the luck of resampling: each reference must lie among the bootstrap values within
 * 4 standard errors of the rank of the end point. With B resamples the rank varies by at most sqrt(0.3 / B): p(1 - p) / B of
 * the quantile itself and (2 phi(z) / phi(0))^2 / 4B of the bias correction.
 */
function expectEnds(statistic: PooledStatistic, ends: readonly [number, number]): void {
  const resamples = 40_000;
  const sorted = bootstrapDraws(statistic, resamples)[0];
  const interval = bcaInterval(jackknife(statistic), 0, sorted, 0.9);
  const luck = 4 * Math.sqrt(0.3 / resamples);
  [interval!.lower, interval!.upper].forEach((end, i) => {
    const rank = sorted.filter((draw) => draw < end).length / resamples;
    expect(ends[i]).toBeGreaterThan(quantileOfSorted(sorted, rank - luck));
    expect(ends[i]).toBeLessThan(quantileOfSorted(sorted, rank + luck));
  });
}

describe('BCa', () => {
  it('gives correlation 0.776 of the law schools a 90 % interval of 0.43 to 0.92 or 0.93 (Efron 1987)', () => {
    expect(jackknife(correlation).values[0]).toBeCloseTo(0.776, 3);
    // scipy.stats.bootstrap, method BCa, a million resamples: 0.4284 to 0.9269.
    expectEnds(correlation, [0.4284, 0.9269]);
  });

  it('gives variance 171.5 of spatial test A acceleration 0.061 and a 90 % interval near 115.8 to 259.6 (section 14.3)', () => {
    const knife = jackknife(variance);
    expect(knife.values[0]).toBeCloseTo(171.5, 1);
    expect(accelerationOf(jackknifeDeviations(knife, 0)!)).toBeCloseTo(0.061, 3);
    // The book used 2,000 resamples; scipy.stats.bootstrap with 200,000 gives 115.42 to 260.29.
    expectEnds(variance, [115.42, 260.29]);
  });

  it('gives the same interval every time', () => {
    expect(bcaEstimates(variance, 300)).toEqual(bcaEstimates(variance, 300));
  });

  it('gives an interval of width zero to a statistic that does not vary, and none to one that is not defined', () => {
    const [constant, undefinedRatio] = bcaEstimates(
      statisticOfCounts(60, () => [0.25, 0 / 0]),
      100,
    );
    expect(constant.interval95).toEqual({ lower: 0.25, upper: 0.25 });
    expect(undefinedRatio).toMatchObject({ value: null, interval95: null });
  });

  it('estimates a quantile over worlds', () => {
    const values = Array.from({ length: 61 }, (_, i) => (i * 37) % 61);
    const median = statisticOfCounts(61, (counts) => {
      const drawn = values.flatMap((value, world) => new Array<number>(counts[world]).fill(value));
      return [quantileOfSorted(Float64Array.from(drawn).sort(), 0.5)];
    });
    const [estimate] = bcaEstimates(median, 1000);
    expect(estimate.value).toBe(30);
    expect(estimate.interval95!.lower).toBeGreaterThan(10);
    expect(estimate.interval95!.lower).toBeLessThan(30);
    expect(estimate.interval95!.upper).toBeGreaterThan(30);
    expect(estimate.interval95!.upper).toBeLessThan(50);
  });
});

describe('jackknife', () => {
  it('gives the ratio -0.0713 of the hormone patches a standard error of 0.106 (section 10.3)', () => {
    const oldPlacebo = [8406, 2342, 8187, 8459, 4795, 3516, 4796, 10238];
    const newOld = [-1200, 2601, -2705, 1982, -1290, 351, -638, -2719];
    const knife = jackknife(ratio(newOld, oldPlacebo));
    const estimate = jackknifeEstimate(knife, 0);
    expect(estimate.value).toBeCloseTo(-0.0713, 4);
    const half = (estimate.interval95!.upper - estimate.interval95!.lower) / 2;
    expect(half / 2.364624).toBeCloseTo(0.106, 3);
  });

  it('equals the t interval when the statistic is a mean', () => {
    const values = [3, 8, 1, 9, 4];
    const knife = jackknife(ratio(values, [1, 1, 1, 1, 1]));
    const plain = meanEstimate(values);
    const estimate = jackknifeEstimate(knife, 0);
    expect(estimate.value).toBeCloseTo(plain.value!, 12);
    expect(estimate.interval95!.lower).toBeCloseTo(plain.interval95!.lower, 12);
    expect(estimate.interval50!.upper).toBeCloseTo(plain.interval50!.upper, 12);
  });
});

describe('statisticOfSums', () => {
  it('gives the same numbers as the same statistic of counts', () => {
    const a = [5, 8, 1, 7];
    const b = [9, 9, 4, 11];
    const bySums = ratio(a, b);
    const byCounts = statisticOfCounts(4, (counts) => [
      weighted(counts, (i) => a[i]) / weighted(counts, (i) => b[i]),
    ]);
    expect(jackknife(bySums)).toEqual(jackknife(byCounts));
    expect(bySums.at(Int32Array.of(2, 0, 1, 1))).toEqual(byCounts.at(Int32Array.of(2, 0, 1, 1)));
  });
});

describe('estimatePooled', () => {
  it('uses BCa only when asked and with at least 50 worlds', () => {
    const column = (worlds: number) => Array.from({ length: worlds }, (_, i) => i % 7);
    const ten = (worlds: number) => new Array<number>(worlds).fill(10);
    const statistic = ratio(column(60), ten(60));
    expect(estimatePooled(statistic, true)[0].method).toBe('bca');
    expect(estimatePooled(statistic, false)[0].method).toBe('jackknife-t');
    expect(estimatePooled(ratio(column(49), ten(49)), true)[0].method).toBe('jackknife-t');
  });

  it('gives BCa and jackknife intervals of nearly the same width for a smooth ratio of 60 worlds', () => {
    const numerators = Array.from({ length: 60 }, (_, i) => 40 + ((i * 23) % 41));
    const statistic = ratio(numerators, new Array<number>(60).fill(100));
    const width = (bootstrap: boolean): number => {
      const { lower, upper } = estimatePooled(statistic, bootstrap)[0].interval95!;
      return upper - lower;
    };
    expect(width(true) / width(false)).toBeGreaterThan(0.9);
    expect(width(true) / width(false)).toBeLessThan(1.1);
  });
});
