// The watched interval: its likelihood ratio against direct integration, and its coverage at all looks together.
import { describe, expect, it } from 'vitest';
import { Moments } from '../../../src/core/accumulator.ts';
import { normalQuantile } from '../../../src/core/dmath.ts';
import {
  sequenceCritical,
  sequenceInterval,
  sequencePValue,
} from '../../../src/experiment/statistics/confidence-sequence.ts';
import { spreadOf } from '../../../src/experiment/statistics/spread.ts';
import { studentCritical } from '../../../src/experiment/statistics/student-critical.ts';
import { randomOfTest } from '../../core/seed-of.ts';

/** Integrates the likelihood of mean = delta * sd, sd with weight d sd / sd, by the midpoint rule on log sd. */
function marginal(values: readonly number[], delta: number): number {
  const step = 0.002;
  let sum = 0;
  for (let logSd = -6; logSd < 6; logSd += step) {
    const sd = Math.exp(logSd + step / 2);
    let logLikelihood = -values.length * Math.log(sd);
    for (const x of values) logLikelihood -= (x / sd - delta) ** 2 / 2;
    sum += Math.exp(logLikelihood) * step;
  }
  return sum;
}

describe('sequencePValue', () => {
  it('is the inverse of the likelihood ratio mixed over N(0, 1) effects, integrated numerically', () => {
    const values = [0.9, 1.4, -0.2, 2.2, 1.1, 0.4];
    let mixed = 0;
    const step = 0.02;
    for (let delta = -8; delta < 8; delta += step) {
      const middle = delta + step / 2;
      mixed += marginal(values, middle) * (Math.exp((-middle * middle) / 2) / Math.sqrt(2 * Math.PI)) * step;
    }
    expect(sequencePValue(spreadOf(values))).toBeCloseTo(marginal(values, 0) / mixed, 6);
  });

  it('is alpha exactly where the interval touches zero', () => {
    for (const n of [6, 10, 40, 300]) {
      const mean = sequenceCritical(n, 0.05) / Math.sqrt(n);
      expect(sequencePValue({ n, mean, sd: 1 })).toBeCloseTo(0.05, 10);
      expect(sequenceInterval({ n, mean, sd: 1 }, 0.05)!.lower).toBeCloseTo(0, 12);
    }
  });

  it('never exceeds 1, and has no interval while worlds are too few', () => {
    expect(sequencePValue({ n: 20, mean: 0, sd: 1 })).toBe(1);
    expect(sequenceInterval({ n: 3, mean: 1, sd: 1 }, 0.05)).toBeNull();
    expect(sequencePValue({ n: 1, mean: 1, sd: NaN })).toBeNaN();
  });
});

describe('sequenceInterval', () => {
  it('covers at all of 2 to 150 worlds together with at least 95 %, where the t interval looked at from 10 on does not', () => {
    const random = randomOfTest();
    const runs = 3000;
    let missedBySequence = 0;
    let missedByT = 0;
    for (let run = 0; run < runs; run++) {
      const moments = new Moments();
      let sequenceMissed = false;
      let tMissed = false;
      for (let n = 1; n <= 150; n++) {
        moments.add(normalQuantile(random.uniform(0, n, run, 0)));
        const t = Math.abs(moments.mean) / moments.standardError();
        sequenceMissed ||= n >= 2 && t > sequenceCritical(n, 0.05);
        tMissed ||= n >= 10 && t > studentCritical(0.95, n - 1);
      }
      missedBySequence += Number(sequenceMissed);
      missedByT += Number(tMissed);
    }
    // One-sided 99.9 % bounds of a binomial share: 3.09 standard errors.
    const standardError = Math.sqrt((0.05 * 0.95) / runs);
    expect(missedBySequence / runs).toBeLessThan(0.05 + 3.09 * standardError);
    expect(missedByT / runs).toBeGreaterThan(0.05 + 3.09 * standardError);
  });
});
