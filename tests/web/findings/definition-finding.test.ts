// The sentence on definitions speaks of a reversal of ranks only where both differences are sure and matter.

import { describe, expect, it } from 'vitest';
import type { Comparison, Look } from '../../../src/experiment/comparison.ts';
import { definitionFinding, reversals } from '../../../web/findings/definition-finding.ts';
import { plausibleComparison } from '../../support/plausible-comparison.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario } = openedZDistrict();
const worlds = 12;
const [today, handling, audited, surveyed] = scenario.designs.map(({ id }) => id);
const names = new Map(scenario.designs.map(({ id }, index) => [id, 'ABCD'[index] ?? id]));
const allIds = [
  'discovery-patrol-share',
  'discovery-quota',
  'handling-rate',
  'on-time-rate',
  'closure-rate',
  'reporting-rate',
  'reporting-quota',
];

/** A comparison in which all designs agree on every official rate, except for the levels given; worlds differ by `noise`. */
function withLevels(
  levels: Readonly<Record<string, Readonly<Record<string, number>>>>,
  { noise = 0.001, look = 'final' as Look, n = worlds } = {},
): Comparison {
  const plain = plausibleComparison(scenario, n, look);
  const designs = plain.designs.map((summary, place) => ({
    ...summary,
    measures: summary.measures.map((one) => {
      if (!allIds.includes(one.measure)) return one;
      const level = levels[one.measure]?.[summary.design] ?? 0.5;
      const values = one.values.map((_, world) => level + noise * (((world * 7 + place * 3) % 5) - 2));
      const value = values.reduce((sum, each) => sum + each, 0) / values.length;
      return { ...one, values, value, n: values.length };
    }),
  }));
  return { ...plain, designs };
}

const crossing = {
  'reporting-rate': { [today]: 0.9, [surveyed]: 0.85 },
  'reporting-quota': { [today]: 0.6, [surveyed]: 0.8 },
};
const betweenTodayAndSurvey = (comparison: Comparison) =>
  reversals(comparison, today).filter(({ design, other }) => design === today && other === surveyed);

describe('a reversal', () => {
  it('is told with both differences, from the side of the design in focus', () => {
    const comparison = withLevels(crossing);
    expect(betweenTodayAndSurvey(comparison)).toHaveLength(1);
    const own = reversals(comparison, surveyed).find(({ other }) => other === today);
    expect(own).toMatchObject({ design: surveyed, first: 'reporting-quota', second: 'reporting-rate' });
    expect(own?.above).toBeCloseTo(0.2, 2);
    expect(own?.below).toBeCloseTo(0.05, 2);
    expect(definitionFinding(comparison, names, surveyed, 'en')).toMatchObject({
      key: 'definitions.finding.reversed',
      values: { design: 'D', other: 'A', first: 'reporting rate (against the quota)' },
    });
  });

  it('that concerns the design in focus goes before a clearer one that does not', () => {
    const comparison = withLevels({
      ...crossing,
      'discovery-patrol-share': { [today]: 0.53, [handling]: 0.53, [audited]: 0.5, [surveyed]: 0.53 },
      'discovery-quota': { [today]: 0.46, [handling]: 0.46, [audited]: 0.5, [surveyed]: 0.46 },
    });
    expect(reversals(comparison, handling)[0]).toMatchObject({ design: handling, other: audited });
    expect(reversals(comparison, today)[0]).toMatchObject({ design: today, other: surveyed });
  });

  it.each([
    ['the worlds leave it open', crossing, { noise: 0.5 }],
    ['there are too few worlds to tell while one watches', crossing, { look: 'interim' as Look, n: 3 }],
    [
      'one difference is too small to matter',
      { ...crossing, 'reporting-rate': { [today]: 0.502, [surveyed]: 0.5 } },
      { noise: 0.0001 },
    ],
    ['both definitions agree', { ...crossing, 'reporting-rate': { [today]: 0.5, [surveyed]: 0.9 } }, {}],
    [
      'the definitions are of different rates',
      {
        'reporting-quota': { [today]: 0.6, [surveyed]: 0.8 },
        'handling-rate': { [today]: 0.9, [surveyed]: 0.8 },
      },
      {},
    ],
    [
      'the closure rate alone differs, which is a rate of its own',
      {
        'handling-rate': { [today]: 0.9, [surveyed]: 0.8 },
        'closure-rate': { [today]: 0.8, [surveyed]: 0.9 },
      },
      {},
    ],
  ])('is not told when %s', (_case, levels, how) => {
    expect(betweenTodayAndSurvey(withLevels(levels, how))).toEqual([]);
  });
});

it('without a reversal the sentence names the rate that its definition moves most, and the worlds it rests on', () => {
  const calm = withLevels({
    'handling-rate': { [today]: 0.9, [handling]: 0.9, [audited]: 0.9, [surveyed]: 0.9 },
    'discovery-quota': { [handling]: 0.6, [today]: 0.6, [audited]: 0.6, [surveyed]: 0.6 },
  });
  expect(definitionFinding(calm, names, handling, 'en')).toEqual({
    key: 'definitions.finding.handling',
    values: { design: 'B', points: '40.0', n: worlds },
  });
});

it('with a single world it waits', () => {
  expect(definitionFinding(plausibleComparison(scenario, 1), names, handling, 'en').key).toBe(
    'definitions.finding.waiting',
  );
});
