// The official rate of a design is the one its scheme pays for.
import { describe, expect, it } from 'vitest';
import { headlineMeasure } from '../../src/experiment/headline-measure.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { smallScenario } from '../support/small-scenario.ts';

const plain = smallScenario();

function paying(weights: Record<string, number>): Scenario {
  const patch = { scheme: { weights } };
  const design = { ...plain.designs[0], id: 'paying', stages: [{ fromDay: 0, patch }] };
  return { ...plain, designs: [plain.designs[0], design] };
}

describe('the headline of a design', () => {
  it.each([
    ['handling-rate', { 'handling-rate': 1 }],
    ['on-time-rate', { 'on-time-rate': 0.5, 'handling-rate': 0.3, 'survey-satisfaction': 0.2 }],
    ['closure-rate', { 'closure-rate': 0.5, 'handling-rate': 0.5 }],
    ['closure-rate', { 'survey-satisfaction': 1 }],
  ])('is the %s under weights %o', (headline, weights) => {
    expect(headlineMeasure(paying(weights), 'paying')).toBe(headline);
  });

  it('is that of the scenario for a design that changes no weights', () => {
    expect(headlineMeasure(plain, 'a')).toBe('handling-rate');
  });
});
