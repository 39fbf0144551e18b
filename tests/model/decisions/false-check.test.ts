// A collector's false pass: what tips it, and how often it comes at given stakes.

import { describe, expect, it } from 'vitest';
import { logistic, normalQuantile } from '../../../src/core/dmath.ts';
import { falsePassYuan, passesFalsely, type CheckStakes } from '../../../src/model/decisions/false-check.ts';
import { randomOfTest } from '../../core/seed-of.ts';

const stakes: CheckStakes = { passYuan: 30, dutyYuan: 12, backCheck: 0.05, sanctionYuan: 200, noiseYuan: 0 };

describe('a false pass', () => {
  it('pays what it is worth, less duty and the expected sanction', () => {
    expect(falsePassYuan(stakes)).toBeCloseTo(30 - 12 - 10, 12);
  });

  it('is made without noise exactly when it pays', () => {
    expect(passesFalsely(stakes, 0.5, 0.5)).toBe(true);
    expect(passesFalsely({ ...stakes, passYuan: 22 }, 0.5, 0.5)).toBe(false);
    expect(passesFalsely({ ...stakes, sanctionYuan: 400 }, 0.5, 0.5)).toBe(false);
    expect(passesFalsely({ ...stakes, dutyYuan: 21 }, 0.5, 0.5)).toBe(false);
  });

  it('comes with the logistic frequency of its gain over the noise', () => {
    const random = randomOfTest();
    const noisy = { ...stakes, noiseYuan: 10 };
    const draws = 40_000;
    let passed = 0;
    for (let i = 0; i < draws; i++) {
      random.draw(1, i, 0, 0);
      if (passesFalsely(noisy, random.u0(), random.u1())) passed++;
    }
    const exact = logistic(0.8);
    const halfWidth = normalQuantile(1 - 0.005) * Math.sqrt((exact * (1 - exact)) / draws);
    expect(Math.abs(passed / draws - exact)).toBeLessThan(halfWidth);
  });
});
