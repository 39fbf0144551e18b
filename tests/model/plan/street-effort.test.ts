// The two-task model against its slope, against a search for the maximum on a grid, and what a street makes of it.
import { describe, expect, it } from 'vitest';
import { secondTaskEffort, serviceShare } from '../../../src/model/plan/street-effort.ts';
import { loaded, scenarioFile } from '../../support/scenario-text.ts';

const { street } = loaded(scenarioFile('reference/small.yaml'));

describe('effort for the second of two tasks (Holmström and Milgrom 1991)', () => {
  it('falls by gamma / (1 - gamma^2) for each unit that the first task is paid more', () => {
    for (const gamma of [0.1, 0.5, 0.9]) {
      const slope = (secondTaskEffort(0.5001, 0.5, gamma) - secondTaskEffort(0.4999, 0.5, gamma)) / 0.0002;
      expect(slope).toBeCloseTo(-gamma / (1 - gamma * gamma), 6);
    }
  });

  it('is what maximises b1 e1 + b2 e2 - (e1^2 + e2^2) / 2 - gamma e1 e2 where no effort is below zero', () => {
    const value = (b1: number, b2: number, gamma: number, e1: number, e2: number) =>
      b1 * e1 + b2 * e2 - (e1 * e1 + e2 * e2) / 2 - gamma * e1 * e2;
    for (const [b1, b2, gamma] of [
      [0.2, 0.8, 0.5],
      [0.5, 0.1875, 0.5],
      [0.45, 0.55, 0.8],
      [0.3, 0.7, 0],
    ]) {
      let best = -1;
      let at = 0;
      for (let i = 0; i <= 400; i++)
        for (let j = 0; j <= 400; j++) {
          const found = value(b1, b2, gamma, i / 400, j / 400);
          if (found > best) [best, at] = [found, j / 400];
        }
      expect(Math.abs(secondTaskEffort(b1, b2, gamma) - at)).toBeLessThanOrEqual(1 / 400);
    }
  });
});

describe('attention of a street', () => {
  it('is all for its residents when it is paid for nothing else', () => {
    expect(serviceShare(street)).toBe(1);
  });

  it('falls with the weight of investment, to nothing', () => {
    const shares = [0, 0.2, 0.4, 0.6, 0.9].map((investmentWeight) =>
      serviceShare({ ...street, investmentWeight }),
    );
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
    expect(shares[4]).toBe(0);
  });

  it('gains less from dropping investment when the budget is not guaranteed', () => {
    const gain = (budgetGuaranteed: boolean) =>
      serviceShare({ ...street, budgetGuaranteed, investmentWeight: 0 }) -
      serviceShare({ ...street, budgetGuaranteed, investmentWeight: 0.4 });
    expect(gain(false)).toBeLessThan(gain(true));
    expect(gain(false)).toBeGreaterThan(0);
  });

  it('shrinks when departments assess the street', () => {
    expect(serviceShare({ ...street, assessedByDepartments: true })).toBeLessThan(1);
  });
});
