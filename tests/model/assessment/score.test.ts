// Indicators and the composite score: formulas, caps, and full marks for what has no case.

import { describe, expect, it } from 'vitest';
import { counter, counterCount, counterIds } from '../../../src/model/assessment/counters.ts';
import { compileFormulas, usualFormulas } from '../../../src/model/assessment/formulas.ts';
import { indicators } from '../../../src/model/assessment/indicators/index.ts';
import { compositeScore, indicatorParts, indicatorValue } from '../../../src/model/assessment/score.ts';
import { periodKinds, Scorecards } from '../../../src/model/world/scorecards.ts';
import { denominatorsSchema } from '../../../src/scenario/schema/denominators.ts';
import { indicatorIds } from '../../../src/scenario/schema/indicators.ts';

/** Counts that make every ratio different. */
const counts: Record<string, number> = {
  discovered: 60,
  reported: 48,
  due: 50,
  handled: 35,
  closed: 40,
  onTime: 30,
  calledBack: 20,
  satisfied: 11,
  publicFiled: 15,
  surveyed: 10,
  surveyScore: 6.5,
  planned: 64,
  inspected: 12,
  inOrder: 9,
  weightedDue: 80,
  weightedHandled: 44,
  expectedHandled: 42,
  handledEver: 45,
  reworked: 6,
  filed: 80,
  dispatched: 70,
  dispatchedOnTime: 56,
  returned: 7,
  checked: 44,
  checkedOnTime: 33,
  publicDispatched: 16,
  publicDispatchedOnTime: 12,
  calledBackScore: 9,
  repeatComplaints: 4,
};
/** The formulas of the scenario's documentation, written down again. */
const formulas: Record<string, number> = {
  'discovery-patrol-share': 60 / (60 + 15),
  'discovery-quota': 60 / 64,
  'reporting-rate': 48 / 60,
  'reporting-quota': 48 / 64,
  'handling-rate': 35 / 50,
  'closure-rate': 40 / 50,
  'on-time-rate': 30 / 50,
  'callback-satisfaction': 11 / 20,
  'survey-satisfaction': 6.5 / 10,
  'inspection-compliance': 9 / 12,
  'weighted-handling-rate': 44 / 80,
  'case-mix-handling-rate': 35 / 42,
  'handled-in-the-end-rate': 45 / 50,
  'rework-share': 6 / 50,
  'overdue-unhandled-rate': 5 / 50,
  'extension-rate': 0,
  'valid-report-rate': 1,
  'missed-report-rate': 15 / 80,
  'dispatch-accuracy': 63 / 70,
  'on-time-dispatch-rate': 56 / 70,
  'on-time-check-rate': 33 / 44,
  'response-rate': 12 / 16,
  'callback-score': 9 / 20,
  'repeat-complaint-rate': 4 / 40,
};

/** Rates that a city wants low: a composite score must not reward them. */
const lowIsGood = [
  'rework-share',
  'overdue-unhandled-rate',
  'extension-rate',
  'missed-report-rate',
  'repeat-complaint-rate',
];

function cardOf(values: Record<string, number>): Scorecards {
  const cards = new Scorecards(2);
  for (const id of counterIds) cards.add(1, counter[id], values[id] ?? 0);
  return cards;
}
const weightsOf = (weights: Record<string, number>) =>
  Float64Array.from(indicators, ({ id }) => weights[id] ?? 0);
const scoreOf = (values: Record<string, number>, weights: Record<string, number>, kind = 1) =>
  compositeScore(cardOf(values), 1, kind, weightsOf(weights));

describe('indicators', () => {
  it('are those of the scenario schema, in its order', () => {
    expect(indicators.map(({ id }) => id)).toEqual(indicatorIds);
  });

  it.each(indicators.map(({ id }, index) => [id, index] as const))('%s is its formula', (id, index) => {
    const [numerator, denominator] = indicatorParts(index, (c) => counts[counterIds[c]]);
    expect(indicatorValue(index, numerator, denominator)).toBe(formulas[id]);
    const merit = lowIsGood.includes(id) ? 1 - formulas[id] : formulas[id];
    expect(scoreOf(counts, { [id]: 1 })).toBeCloseTo(merit, 14);
  });

  it('have no value without a case, and only quotas stop at 1', () => {
    indicators.forEach(({ id, capped }, index) => {
      expect(indicatorValue(index, 0, 0)).toBeNaN();
      expect(indicatorValue(index, 3, 2)).toBe(capped ? 1 : 1.5);
      expect(capped).toBe(id.endsWith('quota'));
    });
  });

  it('count only what counters count', () => {
    expect(counterIds.length).toBe(counterCount);
    expect(new Set(counterIds).size).toBe(counterCount);
  });
});

describe('the direction of an indicator', () => {
  it('is low for what should be low, and for nothing else', () => {
    const low = indicators.filter(({ direction }) => direction === 'lower').map(({ id }) => id);
    expect(low).toEqual(lowIsGood);
  });

  it('takes points off for more of what should be low, down to none', () => {
    const at = (publicFiled: number) => scoreOf({ filed: 10, publicFiled }, { 'missed-report-rate': 1 });
    expect([0, 5, 10, 20].map(at)).toEqual([1, 0.5, 0, 0]);
  });
});

describe('the denominator of an indicator', () => {
  it('is the usual one unless the scheme chooses another', () => {
    const parts = (chosen: Parameters<typeof compileFormulas>[0]) =>
      indicatorParts(
        indicatorIds.indexOf('rework-share'),
        (c) => counts[counterIds[c]],
        compileFormulas(chosen),
      );
    expect(parts({})).toEqual([6, 50]);
    expect(parts({ 'rework-share': 'handled' })).toEqual([6, 45]);
    expect(parts({ 'rework-share': 'closed' })).toEqual([6, 40]);
  });

  it('as the schema gives it by default is the one that the indicator declares', () => {
    expect(compileFormulas(denominatorsSchema.parse({}))).toEqual(usualFormulas);
  });
});

describe('the composite score', () => {
  it('is the mean of the indicators by their weights, whatever the weights add up to', () => {
    const weights = { 'handling-rate': 2, 'reporting-rate': 1, 'survey-satisfaction': 1 };
    expect(scoreOf(counts, weights)).toBeCloseTo((2 * 0.7 + 0.8 + 0.65) / 4, 15);
    expect(scoreOf(counts, { 'handling-rate': 0.2 })).toBeCloseTo(0.7, 15);
  });

  it('gives full marks to an indicator without any case, and nothing when nothing is assessed', () => {
    expect(scoreOf({}, { 'handling-rate': 1 })).toBe(1);
    expect(scoreOf({ due: 4, handled: 1 }, { 'handling-rate': 1, 'callback-satisfaction': 1 })).toBe(0.625);
    expect(scoreOf(counts, {})).toBe(0);
  });

  it('counts from the beginning of the open period of its kind', () => {
    const cards = cardOf({ due: 10, handled: 2 });
    const week = periodKinds.indexOf('week');
    cards.openPeriod(week);
    cards.add(1, counter.due, 4);
    cards.add(1, counter.handled, 3);
    expect(compositeScore(cards, 1, week, weightsOf({ 'handling-rate': 1 }))).toBe(0.75);
    expect(compositeScore(cards, 1, periodKinds.indexOf('year'), weightsOf({ 'handling-rate': 1 }))).toBe(
      5 / 14,
    );
  });
});
