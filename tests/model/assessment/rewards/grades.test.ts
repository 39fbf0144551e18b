// Grades pay in steps; their marginal value is that of a reward whose final score is uncertain.

import { describe, expect, it } from 'vitest';
import { normalPdf } from '../../../../src/core/dmath.ts';
import {
  gradeMarginalYuan,
  gradeOf,
  gradeRewardYuan,
  type GradeReward,
} from '../../../../src/model/assessment/rewards/grades.ts';

const reward: GradeReward = { kind: 'grades', fromA: 0.9, fromB: 0.75, fromC: 0.6, shareB: 0.8, shareC: 0.5 };

describe('grades', () => {
  it('begin at their scores and pay their shares', () => {
    expect([0.95, 0.9, 0.89, 0.75, 0.6, 0.59].map((score) => gradeOf(score, reward))).toEqual([
      'A',
      'A',
      'B',
      'B',
      'C',
      'D',
    ]);
    expect([1, 0.8, 0.7, 0.1].map((score) => gradeRewardYuan(1000, score, reward))).toEqual([
      1000, 800, 500, 0,
    ]);
  });

  it('are worth at the margin the derivative of the expected reward', () => {
    const sd = 0.05;
    const expected = (score: number): number => {
      let sum = 0;
      const steps = 4000;
      for (let i = 0; i < steps; i++) {
        const z = -8 + (16 * (i + 0.5)) / steps;
        sum += gradeRewardYuan(1000, score + sd * z, reward) * normalPdf(z) * (16 / steps);
      }
      return sum;
    };
    for (const score of [0.55, 0.62, 0.75, 0.88, 0.97]) {
      const step = 0.02;
      const slope = (expected(score + step) - expected(score - step)) / (2 * step);
      const mean = [-1, -0.5, 0, 0.5, 1].map((part) =>
        gradeMarginalYuan(1000, score + part * step, sd, reward),
      );
      // Boole's rule over the same range: the mean of the derivative is the slope.
      const [a, b, c, d, e] = mean;
      expect(slope).toBeCloseTo((7 * a + 32 * b + 12 * c + 32 * d + 7 * e) / 90, -1);
    }
  });
});
