// The sentences above the pictures say what the figures bear out, and nothing when there are none.

import { describe, expect, it } from 'vitest';
import type { Comparison, Estimate, LadderSummary } from '../../../src/experiment/comparison.ts';
import { differenceFinding, verdictCounts } from '../../../web/findings/difference-finding.ts';
import { flowFinding } from '../../../web/findings/flow-finding.ts';
import { ladderFinding } from '../../../web/findings/ladder-finding.ts';
import { stockFinding } from '../../../web/findings/stock-finding.ts';
import { townFinding } from '../../../web/findings/town-finding.ts';
import { verdictParts } from '../../../web/findings/verdict-parts.ts';
import { stockSeries } from '../../../web/charts/stock/stock-view.ts';
import { plausibleComparison } from '../../support/plausible-comparison.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario } = openedZDistrict();
const comparison = plausibleComparison(scenario, 8);
const [today, handling] = scenario.designs.map(({ id }) => id);
const names = new Map(scenario.designs.map(({ id }) => [id, id]));

const estimate = (lower: number, upper: number): Estimate => ({
  n: 8,
  value: (lower + upper) / 2,
  interval50: null,
  interval95: { lower, upper },
  method: 't',
});

/** The comparison with another ladder difference for the second design. */
function withDifference(r0: Estimate, r3: Estimate): Comparison {
  const pairs = comparison.pairs.map((pair) => {
    const ladder: LadderSummary = { ...pair.ladder, r0, r3 };
    return pair.design === handling
      ? { ...pair, ladder }
      : { ...pair, ladder: { ...pair.ladder, r0: estimate(-1, 1), r3: estimate(-1, 1) } };
  });
  return { ...comparison, pairs };
}

describe('the ladder’s sentence', () => {
  it('speaks of a reversal when record and truth surely point apart', () => {
    const finding = ladderFinding(
      withDifference(estimate(0.02, 0.04), estimate(-0.08, -0.06)),
      names,
      handling,
      'en',
    );
    expect(finding).toMatchObject({
      key: 'ladder.finding.reversed',
      values: { design: handling, baseline: today, record: '3.0', truth: '7.0' },
    });
  });

  it.each([
    ['the record may be equal', estimate(-0.01, 0.04), estimate(-0.08, -0.06)],
    ['the truth may be equal', estimate(0.02, 0.04), estimate(-0.08, 0.01)],
    ['both are better', estimate(0.02, 0.04), estimate(0.02, 0.04)],
  ])('speaks of the gap alone when %s', (_case, r0, r3) => {
    expect(ladderFinding(withDifference(r0, r3), names, handling, 'en').key).toBe('ladder.finding.gap');
  });
});

it('the differences’ sentence counts every verdict of the design in focus once', () => {
  const counts = verdictCounts(comparison, handling);
  const judged = comparison.measures.filter(({ better }) => better !== 'neither').length;
  expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(judged);
  expect(differenceFinding(comparison, names, handling)).toMatchObject({
    values: { better: counts.better, worse: counts.worse },
  });
  expect(differenceFinding(comparison, names, today).values['design']).toBe(handling);
  expect(differenceFinding(plausibleComparison(scenario, 1), names, handling).key).toBe(
    'differences.finding.waiting',
  );
});

it('the stock’s sentence names the end of the window under design and baseline', () => {
  const series = stockSeries(comparison);
  expect(stockFinding(comparison, series, names, handling, 'en').key).toBe('stock.finding.against');
  expect(stockFinding(comparison, series, names, today, 'en').key).toBe('stock.finding.alone');
  expect(stockFinding(comparison, [], names, handling, 'en').key).toBe('stock.finding.waiting');
});

it('the stock’s sentence leaves the weeks of the follow-up out', () => {
  const total = Array.from({ length: 44 }, (_, week) => week + 1);
  const series = [today, handling].map((design) => ({ design, layers: [], total }));
  const finding = stockFinding({ ...comparison, windowDays: 240 }, series, names, handling, 'en');
  expect(finding.values).toMatchObject({ value: '34.0', baselineValue: '34.0' });
});

it('the flow’s sentence gives shares of all that arose', () => {
  const edges = [
    { from: 'arisen', to: 'sighted', value: 80 },
    { from: 'arisen', to: 'unseen', value: 20 },
    { from: 'sighted', to: 'recorded', value: 50 },
    { from: 'sighted', to: 'overlooked', value: 20 },
    { from: 'sighted', to: 'unreported', value: 10 },
    { from: 'recorded', to: 'paper-closed', value: 5 },
  ];
  expect(flowFinding(edges, 'B', 'zh-CN').values).toEqual({
    design: 'B',
    recorded: '50.0%',
    hidden: '30.0%',
    paper: '5.0%',
  });
  expect(flowFinding([], 'B', 'en').key).toBe('flow.finding.waiting');
});

it('the towns’ sentence counts verdicts, and waits for intervals', () => {
  const pair = comparison.pairs[0];
  const { values } = townFinding(pair, 'B', 'A');
  expect(Number(values['better']) + Number(values['worse']) + Number(values['rest'])).toBe(pair.towns.length);
  expect(townFinding(plausibleComparison(scenario, 1).pairs[0], 'B', 'A').key).toBe('towns.finding.waiting');
  expect(townFinding(undefined, 'B', 'A').key).toBe('towns.finding.waiting');
});

describe('a verdict', () => {
  it('in Chinese is parted from its parentheses', () => {
    expect(verdictParts('少了 3 个百分点（95% 区间；8 个世界）。（仍在计算。）')).toEqual({
      sentence: '少了 3 个百分点。',
      asides: ['95% 区间；8 个世界', '仍在计算。'],
    });
  });

  it('in English is parted from its parentheses', () => {
    expect(verdictParts('Fewer were solved (95 % interval; 8 worlds). (Still running.)')).toEqual({
      sentence: 'Fewer were solved.',
      asides: ['95 % interval; 8 worlds', 'Still running.'],
    });
  });
});
