// Weights as typed and as computed: what is run sums to 1, what was typed stays.

import { describe, expect, it } from 'vitest';
import { planProblems } from '../../../web/plan/open-scenario.ts';
import {
  editsOf,
  effectiveScenario,
  typedEditsOf,
  withEditsOf,
} from '../../../web/plan/effective-scenario.ts';
import { untouchedPlan } from '../../../web/plan/plan.ts';
import { missesSum, withWholeWeights } from '../../../web/plan/whole-weights.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const opened = openedZDistrict();
const typed = { scheme: { weights: { 'handling-rate': 0.75, 'reporting-quota': 0.75 } } };

describe('weights that miss their sum', () => {
  it('are computed as shares of it, those of the superior for themselves', () => {
    expect(withWholeWeights(typed)).toEqual({
      scheme: { weights: { 'handling-rate': 0.5, 'reporting-quota': 0.5 } },
    });
    const superior = { scheme: { superior: { weights: { 'handling-rate': 0.2 } } } };
    expect(withWholeWeights(superior)).toEqual({ scheme: { superior: { weights: { 'handling-rate': 1 } } } });
  });

  it('stay in the plan as they were typed, and the plan can be run', () => {
    const plan = withEditsOf(untouchedPlan(opened.hash), 'handling-only', typed);
    expect(typedEditsOf(plan, 'handling-only')).toEqual(typed);
    expect(editsOf(plan, 'handling-only')).toEqual(withWholeWeights(typed));
    expect(planProblems(opened.scenario, plan)).toEqual([]);
    const design = effectiveScenario(opened.scenario, plan).designs.find(({ id }) => id === 'handling-only');
    expect(design?.stages[0].patch.scheme).toMatchObject(withWholeWeights(typed).scheme ?? {});
  });

  it('are still refused where a single one is out of range', () => {
    const wild = { scheme: { weights: { 'handling-rate': 3, 'reporting-quota': 1 } } };
    expect(withWholeWeights(wild)).toBe(wild);
    const plan = withEditsOf(untouchedPlan(opened.hash), 'handling-only', wild);
    expect(planProblems(opened.scenario, plan).length).toBeGreaterThan(0);
  });
});

it('weights that sum, or are all nought, are left as they are', () => {
  const settled: readonly Record<string, number>[] = [{ 'handling-rate': 1 }, { 'handling-rate': 0 }, {}];
  for (const weights of settled) {
    const patch = { scheme: { weights } };
    expect(withWholeWeights(patch)).toBe(patch);
    expect(missesSum(weights)).toBe(false);
  }
});
