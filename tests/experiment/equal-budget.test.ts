// Equal budgets: capacity of departments is bought or sold until a design costs what the baseline costs.

import { describe, expect, it } from 'vitest';
import { equaliseBudgets, withCapacityScaled } from '../../src/experiment/equal-budget.ts';
import { runComparison } from '../../src/experiment/run-comparison.ts';
import { InlineEvaluator } from '../../src/runtime/inline-evaluator.ts';
import { policyTimeline } from '../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { referenceScenario, withDesign } from '../support/model-run.ts';

const capacityOf = (scenario: Scenario, design: string) =>
  policyTimeline(scenario, design).map(({ policies }) => policies[0].departments.capacity);

describe('scaling capacity', () => {
  const base = withDesign(referenceScenario('small'), 'staged', [
    { patch: { scheme: { stakes: 2 } } },
    { fromDay: 10, patch: { departments: { capacity: 3 } } },
  ]);

  it('multiplies what holds at every date of the design, and leaves other designs alone', () => {
    const scaled = withCapacityScaled(base, 'staged', 0.5);
    const today = base.departments.capacity;
    expect(capacityOf(base, 'staged')).toEqual([today, 3]);
    expect(capacityOf(scaled, 'staged')).toEqual([today / 2, 1.5]);
    expect(scaled.designs.slice(0, -1)).toEqual(base.designs.slice(0, -1));
    expect(policyTimeline(scaled, 'staged')[0].policies[0].scheme.stakes).toBe(2);
  });
});

describe('equal budgets', () => {
  const dear = withDesign(referenceScenario('islands'), 'dear', [
    { patch: { costs: { programmeYuanPerResidentYear: 60 } } },
  ]);

  it('are reached by selling what a dear design spends elsewhere, and hold in the comparison that follows', async () => {
    const evaluator = new InlineEvaluator();
    const designs = [dear.designs[0].id, 'dear'];
    const asked = { designs, baseline: designs[0], towns: null, evaluator };
    const { scenario, matches, worlds } = await equaliseBudgets({ ...asked, scenario: dear }, 2);
    expect(worlds).toBe(2);
    const [match] = matches;
    expect(match.factor).toBeLessThan(1);
    const replications = { kind: 'fixed', n: 2 } as const;
    const costs = async (of: Scenario) => {
      const run = await runComparison({ ...asked, scenario: of, primary: 'cost-total', replications });
      return run.comparison.pairs[0].measures.find(({ measure }) => measure === 'cost-total')?.value ?? NaN;
    };
    const before = await costs(dear);
    const after = await costs(scenario);
    expect(before).toBeGreaterThan(0);
    expect(Math.abs(after)).toBeLessThan(before / 4);
    expect(match.outcome).toBe('balanced');
    expect(Math.sign(match.left ?? NaN)).toBe(Math.sign(after));
  }, 120_000);

  it('leave designs alone that cost the same as they stand', async () => {
    const same = withDesign(referenceScenario('islands'), 'same', [
      { patch: { costs: { programmeYuanPerResidentYear: 0.001 } } },
    ]);
    const designs = [same.designs[0].id, 'same'];
    const asked = { designs, baseline: designs[0], towns: null, evaluator: new InlineEvaluator() };
    const { scenario, matches } = await equaliseBudgets({ ...asked, scenario: same }, 1);
    expect(matches.map(({ factor, outcome }) => [factor, outcome])).toEqual([[1, 'equal']]);
    expect(scenario).toBe(same);
  });

  it('leave designs alone that are about capacity, or that capacity cannot balance', async () => {
    const crews = withDesign(referenceScenario('islands'), 'crews', [
      { patch: { departments: { capacity: 3 } } },
    ]);
    const both = withDesign(crews, 'lavish', [
      { patch: { costs: { programmeYuanPerResidentYear: 90_000 } } },
    ]);
    const designs = [both.designs[0].id, 'crews', 'lavish'];
    const asked = { designs, baseline: designs[0], towns: null, evaluator: new InlineEvaluator() };
    const { scenario, matches } = await equaliseBudgets({ ...asked, scenario: both }, 1);
    expect(matches.map(({ factor, outcome }) => [factor, outcome])).toEqual([
      [1, 'own-capacity'],
      [1, 'out-of-reach'],
    ]);
    expect(scenario).toBe(both);
  }, 60_000);
});
