// Weights always add up to one, and moving one keeps the proportions of the others.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorIds, type IndicatorId } from '../../../src/scenario/schema/indicators.ts';
import {
  definitionOf,
  paysSeveral,
  rebalancedWeights,
  rivalDefinitions,
  sameWeights,
  withDefinition,
  type Weights,
} from '../../../web/levers/weights.ts';

const sum = (weights: Weights): number => Object.values(weights).reduce((total, share) => total + share, 0);
const anyWeights: fc.Arbitrary<Weights> = fc
  .uniqueArray(fc.constantFrom(...indicatorIds), { minLength: 1 })
  .chain((ids) =>
    fc
      .array(fc.integer({ min: 1, max: 100 }), { minLength: ids.length, maxLength: ids.length })
      .map((parts) => {
        const total = parts.reduce((a, b) => a + b, 0);
        return Object.fromEntries(ids.map((id, index) => [id, (parts[index] ?? 0) / total])) as Weights;
      }),
  );

describe('moving a weight', () => {
  it('gives it the value wanted and keeps the sum at one', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyWeights, fc.constantFrom(...indicatorIds), value, (weights, id, wanted) => {
        const moved = rebalancedWeights(weights, id, wanted);
        expect(sum(moved)).toBeCloseTo(1, 9);
        expect(Object.values(moved).every((share) => share > 0 && share <= 1)).toBe(true);
        const alone = Object.keys(weights).every((name) => name === id);
        if (!alone) expect(Math.abs((moved[id] ?? 0) - wanted)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  it('scales the others in proportion', () => {
    const moved = rebalancedWeights(
      { 'closure-rate': 0.5, 'handling-rate': 0.3, 'reporting-rate': 0.2 },
      'closure-rate',
      0,
    );
    expect(moved).toEqual({ 'handling-rate': 0.6, 'reporting-rate': 0.4 });
  });

  it('leaves a single indicator with all of it', () => {
    expect(rebalancedWeights({ 'closure-rate': 1 }, 'closure-rate', 0.2)).toEqual({ 'closure-rate': 1 });
  });

  it('takes values outside the range as its ends', () => {
    const weights: Weights = { 'closure-rate': 0.5, 'handling-rate': 0.5 };
    expect(rebalancedWeights(weights, 'closure-rate', 7)).toEqual({ 'closure-rate': 1 });
    expect(rebalancedWeights(weights, 'closure-rate', -1)).toEqual({ 'handling-rate': 1 });
  });
});

describe('another definition of the same rate', () => {
  const options: readonly IndicatorId[] = ['discovery-patrol-share', 'discovery-quota'];

  it('takes over the weight of its rival', () => {
    const weights: Weights = { 'discovery-patrol-share': 0.4, 'handling-rate': 0.6 };
    const changed = withDefinition(weights, options, 'discovery-quota');
    expect(changed).toEqual({ 'discovery-quota': 0.4, 'handling-rate': 0.6 });
    expect(definitionOf(changed, options)).toBe('discovery-quota');
  });

  it('changes nothing where neither is assessed', () => {
    const weights: Weights = { 'handling-rate': 1 };
    expect(withDefinition(weights, options, 'discovery-quota')).toBe(weights);
    expect(definitionOf(weights, options)).toBe('discovery-patrol-share');
  });

  it.each(rivalDefinitions)('of the $id rate can be paid for, and stops being paid again', ({ options }) => {
    const weights: Weights = { [options[0]]: 0.4, 'closure-rate': 0.6 };
    const changed = withDefinition(weights, options, options[1]);
    expect(changed).toEqual({ [options[1]]: 0.4, 'closure-rate': 0.6 });
    expect(withDefinition(changed, options, options[0])).toEqual(weights);
  });

  it('beside its rival is said to be one of several, until one is chosen', () => {
    const weights: Weights = { 'discovery-patrol-share': 0.4, 'discovery-quota': 0.1, 'handling-rate': 0.5 };
    expect(paysSeveral(weights, options)).toBe(true);
    const chosen = withDefinition(weights, options, 'discovery-quota');
    expect(chosen).toEqual({ 'discovery-quota': 0.5, 'handling-rate': 0.5 });
    expect(paysSeveral(chosen, options)).toBe(false);
  });
});

it('weights are the same when they agree to the thousandth', () => {
  expect(sameWeights({ 'handling-rate': 1 / 3 }, { 'handling-rate': 0.333 })).toBe(true);
  expect(sameWeights({ 'handling-rate': 1 }, { 'handling-rate': 1, 'closure-rate': 0 })).toBe(true);
  expect(sameWeights({ 'handling-rate': 1 }, { 'closure-rate': 1 })).toBe(false);
});
