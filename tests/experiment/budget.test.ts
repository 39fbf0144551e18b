// What is said of budgets: equal within the tolerance, dearer, cheaper, or not to be told, each with its interval.

import { describe, expect, it } from 'vitest';
import { budgetOf, budgets, budgetSentence } from '../../src/experiment/budget.ts';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import type { Comparison } from '../../src/experiment/comparison.ts';
import { simpleOutcome } from './simple-outcome.ts';

const names = { design: { zh: '乙', en: 'B' }, baseline: { zh: '甲', en: 'A' } };

/** A comparison in which the baseline costs 100,000 yuan and the design so much more in each world. */
function costing(differences: readonly number[]): Comparison {
  const outcomes = differences.flatMap((difference, world) =>
    ['a', 'b'].map((design) => {
      const outcome = simpleOutcome('budget', design, world);
      const yuan = 100_000 + (design === 'b' ? difference : 0);
      return { ...outcome, measures: { ...outcome.measures, 'cost-total': yuan } };
    }),
  );
  const designs = ['a', 'b'];
  return compareDesigns({ designs, baseline: 'a', primary: 'true-solved-share', outcomes, look: 'final' });
}

describe('a budget', () => {
  it.each([
    ['equal', [300, 400, 350], /等预算比较/, /comparison at equal budget/],
    ['dearer', [5000, 5200, 5100], /多花 0\.51 万元，\+5\.1%/, /by 5\.1 thousand yuan, \+5\.1 %/],
    ['cheaper', [-5000, -5200, -5100], /省 0\.51 万元，−5\.1%/, /less than A by 5\.1 thousand/],
    ['undecided', [900, 1100, 1000], /还看不出来/, /cannot be told yet/],
    ['undecided', [-9000, 9000, 0], /还看不出来/, /cannot be told yet/],
  ] as const)('is %s when the differences are %j', (verdict, differences, zh, en) => {
    const budget = budgetOf(costing(differences), 'b');
    expect(budget.verdict).toBe(verdict);
    const mean = differences.reduce<number>((sum, each) => sum + each, 0) / differences.length;
    expect(budget.share).toBeCloseTo(mean / 100_000, 12);
    const sentence = budgetSentence(budget, names);
    expect(sentence.zh).toMatch(zh);
    expect(sentence.en).toMatch(en);
  });

  it('is judged by the stated tolerance', () => {
    const comparison = costing([5000, 5200, 5100]);
    expect(budgetOf(comparison, 'b', 0.06).verdict).toBe('equal');
    expect(budgets(comparison, 0.06).map(({ design }) => design)).toEqual(['b']);
    expect(budgetSentence(budgetOf(comparison, 'b', 0.06), names).en).toContain('within 6 % of A');
  });

  it('cannot be told from one world, and not at all where costs are not measured', () => {
    const one = budgetOf(costing([5000]), 'b');
    expect(one.verdict).toBe('undecided');
    const none = budgetOf(costing([NaN, NaN]), 'b');
    expect(budgetSentence(none, names).en).toBe('Costs cannot be told yet.');
  });
});
