// How unlike two plans are.
import { describe, expect, it } from 'vitest';
import { planDistance } from '../../../src/zoning/generate/plan-distance.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';

describe('the distance of two plans', () => {
  it('is 0 however zones are numbered, and the share of people who moved otherwise', () => {
    const people = [10, 20, 30, 40];
    const plan = planOfLabels([0, 0, 1, 1], 2);
    expect(planDistance(people, plan, planOfLabels([2, 2, 0, 0], 3))).toBe(0);
    expect(planDistance(people, plan, planOfLabels([1, 0, 0, 0], 2))).toBeCloseTo(0.2, 12);
    expect(planDistance(people, plan, planOfLabels([0, 0, -1, 1], 2))).toBeCloseTo(0.3, 12);
  });

  it('is half of the people when one zone is halved and the halves go to others', () => {
    const people = [10, 10, 10, 10];
    expect(planDistance(people, planOfLabels([0, 0, 0, 0], 1), planOfLabels([0, 0, 1, 1], 2))).toBe(0.5);
  });
});
