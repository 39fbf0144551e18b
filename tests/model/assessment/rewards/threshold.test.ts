// The notch against the binomial threshold bonus (oracle I9): 95 of 100 cases must succeed, each with probability p. The product
// takes the final score as normal; exact sums are compared with stated bounds.

import { describe, expect, it } from 'vitest';
import { exp, lgamma, log, normalCdf } from '../../../../src/core/dmath.ts';
import { linearMarginalYuan, linearRewardYuan } from '../../../../src/model/assessment/rewards/linear.ts';
import {
  thresholdMarginalYuan,
  thresholdRewardYuan,
} from '../../../../src/model/assessment/rewards/threshold.ts';

const CASES = 100;
const NOTCH = 0.95;
/** p, P(K >= 95), dP/dp. */
const oracle: [number, number, number][] = [
  [0.85, 0.00155, 0.126],
  [0.9, 0.05758, 3.5747],
  [0.94, 0.44069, 16.5661],
  [0.95, 0.616, 18.0018],
  [0.97, 0.91916, 9.9219],
  [0.99, 0.99947, 0.2781],
];

/** Expected reward of one yuan at the notch, by the exact law of the number of successes. */
function expectedReward(p: number): number {
  let sum = 0;
  for (let k = 0; k <= CASES; k++) {
    const ways = lgamma(CASES + 1) - lgamma(k + 1) - lgamma(CASES - k + 1);
    sum += exp(ways + k * log(p) + (CASES - k) * log(1 - p)) * thresholdRewardYuan(1, k / CASES, NOTCH);
  }
  return sum;
}

const sdOf = (p: number) => Math.sqrt((p * (1 - p)) / CASES);
/** Half a case: the score moves in steps of 1/100. */
const continuous = NOTCH - 0.5 / CASES;

describe('a bonus for 95 of 100 cases', () => {
  it.each(oracle)('is won with the exact binomial probability at p = %f', (p, chance) => {
    expect(expectedReward(p)).toBeCloseTo(chance, 5);
  });

  it.each(oracle)('grows with p by the exact marginal at p = %f', (p, _chance, marginal) => {
    const step = 1e-5;
    expect((expectedReward(p + step) - expectedReward(p - step)) / (2 * step)).toBeCloseTo(marginal, 3);
  });

  it('is seen by a worker who takes the score as normal within the bound of Berry and Esseen', () => {
    for (const [p, chance] of oracle) {
      // |F - Phi| <= 0.4748 (p^2 + q^2) / sqrt(n p q), Shevtsova 2011.
      const bound = (0.4748 * (p * p + (1 - p) * (1 - p))) / Math.sqrt(CASES * p * (1 - p));
      expect(Math.abs(normalCdf((p - continuous) / sdOf(p)) - chance)).toBeLessThan(bound);
    }
  });

  it('has a marginal value to that worker that differs from the exact one by less than an eighth of its peak', () => {
    const peak = Math.max(...oracle.map(([, , marginal]) => marginal));
    for (const [p, , marginal] of oracle) {
      const seen = thresholdMarginalYuan(1, p, continuous, sdOf(p));
      expect(Math.abs(seen - marginal)).toBeLessThan(peak / 8);
    }
  });

  it('makes a hump: the marginal value is largest next to the notch and fades on both sides', () => {
    const seen = (p: number) => thresholdMarginalYuan(1, p, continuous, sdOf(p));
    const exactOrder = oracle.toSorted((a, b) => a[2] - b[2]).map(([p]) => p);
    const seenOrder = oracle.toSorted((a, b) => seen(a[0]) - seen(b[0])).map(([p]) => p);
    expect(seenOrder.slice(2)).toEqual(exactOrder.slice(2)); // .9 .97 .94 .95, above the two that are near nothing
    expect(Math.max(seen(0.85), seen(0.99))).toBeLessThan(seen(0.95) / 40);
  });
});

describe('the marginal value at a threshold', () => {
  it('adds up over all scores to the whole stake', () => {
    let sum = 0;
    for (let score = -1; score < 3; score += 0.001)
      sum += thresholdMarginalYuan(500, score + 0.0005, 0.9, 0.07) * 0.001;
    expect(sum).toBeCloseTo(500, 6);
  });

  it('is the derivative of the chance to end above it', () => {
    for (const score of [0.7, 0.85, 0.9, 0.93, 1]) {
      const chance = (s: number) => normalCdf((s - 0.9) / 0.07);
      const slope = (chance(score + 1e-5) - chance(score - 1e-5)) / 2e-5;
      expect(thresholdMarginalYuan(1, score, 0.9, 0.07)).toBeCloseTo(slope, 6);
    }
  });

  it('is paid from the threshold on, and nothing below', () => {
    expect([0.8999999, 0.9, 1].map((score) => thresholdRewardYuan(500, score, 0.9))).toEqual([0, 500, 500]);
  });
});

it('a linear reward pays in proportion, and every point of the score is worth the stake', () => {
  expect([0, 0.25, 1].map((score) => linearRewardYuan(400, score))).toEqual([0, 100, 400]);
  expect(linearRewardYuan(400, 0.51) - linearRewardYuan(400, 0.5)).toBeCloseTo(
    linearMarginalYuan(400) / 100,
    12,
  );
});
