// The sentences above the pictures say what the figures bear out, and nothing when there are none.

import { describe, expect, it } from 'vitest';
import type { Comparison, Verdict } from '../../../src/experiment/comparison.ts';
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

/** The comparison with other verdicts and differences on record and truth for the second design; the rest is undecided. */
function withVerdicts(record: [Verdict, number], truth: [Verdict, number], adjusted = truth[0]): Comparison {
  const pairs = comparison.pairs.map((pair) => {
    const isJudged = pair.design === handling;
    const measures = pair.measures.map((paired) => {
      if (!isJudged) return { ...paired, verdict: 'undecided' as const };
      if (paired.measure === 'closure-rate') return { ...paired, verdict: record[0], value: record[1] };
      if (paired.measure === 'true-solved-share') return { ...paired, verdict: truth[0], value: truth[1] };
      return paired;
    });
    const verdict = isJudged ? adjusted : ('undecided' as const);
    return { ...pair, measures, primary: { ...pair.primary, verdict } };
  });
  return { ...comparison, pairs };
}

describe('the ladder’s sentence', () => {
  it('speaks of a reversal when record and truth surely point apart', () => {
    const finding = ladderFinding(withVerdicts(['better', 0.03], ['worse', -0.07]), names, handling, 'en');
    expect(finding).toMatchObject({
      key: 'ladder.finding.reversed',
      values: { design: handling, baseline: today, record: '3.0', truth: '7.0' },
    });
  });

  it('says that the record is as high where it is equal and the truth is surely worse', () => {
    const finding = ladderFinding(withVerdicts(['equal', 0.0006], ['worse', -0.122]), names, handling, 'en');
    expect(finding).toMatchObject({ key: 'ladder.finding.veiled', values: { truth: '12.2' } });
    expect(finding.values).not.toHaveProperty('record');
  });

  it.each<[string, Comparison]>([
    ['the record cannot be told yet', withVerdicts(['undecided', 0.03], ['worse', -0.07])],
    ['the truth cannot be told yet', withVerdicts(['better', 0.03], ['undecided', -0.07])],
    [
      'the truth cannot be told over all designs',
      withVerdicts(['better', 0.03], ['worse', -0.07], 'undecided'),
    ],
    ['both are better', withVerdicts(['better', 0.03], ['better', 0.03])],
  ])('gives no direction when %s', (_case, judged) => {
    expect(ladderFinding(judged, names, handling, 'en').key).toBe('ladder.finding.gap');
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
