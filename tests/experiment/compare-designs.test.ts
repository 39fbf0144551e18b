// The comparison as a whole, on outcomes whose structure is known.
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import type { Comparison } from '../../src/experiment/comparison.ts';
import { findMean, findPair, findPaired } from '../../src/experiment/find-in-comparison.ts';
import { gapCauses } from '../../src/model/outcome/outcome.ts';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import { randomOfTest } from '../core/seed-of.ts';
import { simpleOutcome, simpleOutcomes } from './simple-outcome.ts';

const effects = {
  today: {},
  weighted: { solved: -40, closed: 50, ownLuck: 8 },
  audited: { solved: 60, ownLuck: 8 },
};
const designs = Object.keys(effects);
const base = { designs, baseline: 'today', primary: 'true-solved-share', look: 'final' } as const;

function compare(
  outcomes: readonly Outcome[],
  more: Partial<Parameters<typeof compareDesigns>[0]> = {},
): Comparison {
  return compareDesigns({ ...base, outcomes, ...more });
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const random = randomOfTest();
  return items
    .map((item, i) => ({ item, key: random.uniform(0, i, 0, 0) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe('compareDesigns', () => {
  it('finds the effects that were put in, with their verdicts', () => {
    const comparison = compare(simpleOutcomes('effects', effects, 20));
    const truth = findPaired(comparison, 'weighted', 'true-solved-share');
    expect(truth.value).toBeCloseTo(-0.04, 2);
    expect(truth.verdict).toBe('worse');
    expect(truth.worlds).toEqual({ better: 0, worse: 20, tied: 0 });
    expect(truth.pairingHelped).toBe(true);
    expect(findPaired(comparison, 'weighted', 'closure-rate')).toMatchObject({ verdict: 'better', sd: 0 });
    expect(findPaired(comparison, 'audited', 'true-solved-share').verdict).toBe('better');
    expect(findPaired(comparison, 'audited', 'closure-rate').verdict).toBe('equal');
    expect(findPair(comparison, 'audited').primary).toMatchObject({ family: 2, verdict: 'better' });
  });

  it('does not depend on the order in which outcomes arrive, nor on one arriving twice', () => {
    const outcomes = simpleOutcomes('order', effects, 12);
    expect(compare(shuffled([...outcomes, outcomes[5]]))).toEqual(compare(outcomes));
  });

  it('says the same of a design whichever designs are beside it, but for the adjusted primary verdict', () => {
    const outcomes = simpleOutcomes('beside', effects, 12);
    const three = compare(outcomes);
    const two = compare(outcomes, { designs: ['today', 'audited'] });
    expect(two.designs).toEqual(three.designs.filter(({ design }) => design !== 'weighted'));
    const { primary: alone, ...pairAlone } = findPair(two, 'audited');
    const { primary: beside, ...pairBeside } = findPair(three, 'audited');
    expect(pairAlone).toEqual(pairBeside);
    expect([alone.family, beside.family]).toEqual([1, 2]);
    expect(alone.verdict).toBe(findPaired(two, 'audited', 'true-solved-share').verdict);
  });

  it('is plain data that survives structured cloning and JSON', () => {
    const comparison = compare(simpleOutcomes('plain', effects, 3));
    expect(structuredClone(comparison)).toEqual(comparison);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });

  it('uses only worlds that all designs completed and lists the others', () => {
    const outcomes = simpleOutcomes('partial', effects, 6).filter(
      ({ design, replication }) => !(design === 'audited' && replication === 2),
    );
    const error = { code: 'worker-died', zh: '', en: '', detail: {} };
    const comparison = compare(outcomes, {
      failures: [
        { design: 'weighted', replication: 7, error },
        { design: 'audited', replication: 2, error },
      ],
    });
    expect(comparison.replications).toEqual([0, 1, 3, 4, 5]);
    expect(comparison.incomplete).toEqual([2, 7]);
    expect(comparison.failures.map(({ replication }) => replication)).toEqual([2, 7]);
    expect(findMean(comparison, 'today', 'closure-rate').n).toBe(5);
  });

  it('leaves worlds without a value out and counts them', () => {
    const outcomes = simpleOutcomes('undefined', effects, 6).map((outcome) =>
      outcome.design === 'weighted' && outcome.replication < 2
        ? { ...outcome, measures: { ...outcome.measures, 'closure-rate': NaN } }
        : outcome,
    );
    const comparison = compare(outcomes);
    expect(findPaired(comparison, 'weighted', 'closure-rate')).toMatchObject({ n: 4, leftOut: 2 });
    expect(findMean(comparison, 'weighted', 'closure-rate').values.slice(0, 3)).toEqual([
      null,
      null,
      expect.any(Number),
    ]);
    expect(findMean(comparison, 'weighted', 'major-incidents')).toMatchObject({
      n: 0,
      value: null,
      leftOut: 6,
    });
    expect(findPaired(comparison, 'weighted', 'major-incidents')).toMatchObject({
      verdict: 'undecided',
      pValue: null,
    });
  });

  it('telescopes: the ladder of every design and every difference adds up from headline to truth', () => {
    const comparison = compare(simpleOutcomes('ladder', effects, 9));
    for (const { ladder, totals } of comparison.designs) {
      const steps = ladder.paper.value! + ladder.selection.value! + ladder.blindness.value!;
      expect(ladder.r0.value! - steps).toBeCloseTo(ladder.r3.value!, 14);
      expect(ladder.r0.value).toBe(totals.casesClosed / totals.casesDue);
      expect(ladder.r1.value).toBe(totals.solvedRecorded / totals.recorded);
      expect(ladder.r2.value).toBe(totals.solvedKnown / totals.known);
      expect(ladder.r3.value).toBe(totals.solved / totals.arisen);
    }
    for (const { ladder } of comparison.pairs) {
      const steps = ladder.paper.value! + ladder.selection.value! + ladder.blindness.value!;
      expect(ladder.r0.value).toBeCloseTo(steps + ladder.r3.value!, 14);
    }
  });

  it('pairs the ladder: its differences vary less than the ladders themselves', () => {
    const comparison = compare(simpleOutcomes('paired ladder', effects, 30));
    const width = ({ interval95 }: { interval95: { lower: number; upper: number } | null }): number =>
      interval95!.upper - interval95!.lower;
    expect(width(findPair(comparison, 'weighted').ladder.r3)).toBeLessThan(
      width(comparison.designs[0].ladder.r3) / 2,
    );
  });

  it('bootstraps the ladder in a final look with 50 worlds only', () => {
    const outcomes = simpleOutcomes('bootstrap', effects, 50);
    expect(compare(outcomes).designs[1].ladder.r3.method).toBe('bca');
    expect(compare(outcomes, { look: 'interim' }).designs[1].ladder.r3.method).toBe('jackknife-t');
    expect(compare(outcomes.slice(0, -3)).designs[1].ladder.r3.method).toBe('jackknife-t');
  });

  it('judges an interim look by the interval that may be watched', () => {
    const outcomes = Array.from({ length: 12 }, (_, replication) => [
      simpleOutcome('watched', 'today', replication),
      simpleOutcome('watched', 'audited', replication, { solved: replication % 2 === 0 ? 21 : -3 }),
    ]).flat();
    const two = { designs: ['today', 'audited'] };
    const final = findPaired(compare(outcomes, two), 'audited', 'true-solved-share');
    const interim = findPaired(
      compare(outcomes, { ...two, look: 'interim' }),
      'audited',
      'true-solved-share',
    );
    expect(interim.interval95).toEqual(final.interval95);
    expect(interim.watched95!.lower).toBeLessThan(final.interval95!.lower);
    expect(interim.pValue).toBeGreaterThan(final.pValue!);
    expect([final.verdict, interim.verdict]).toEqual(['better', 'undecided']);
    expect(interim.further!.replications).toBeGreaterThan(0);
  });

  it('shares out the gap by cause of all that arose', () => {
    const comparison = compare(simpleOutcomes('gap', effects, 5));
    for (const { gap, totals } of comparison.designs) {
      const unsolved = 1 - totals.solved / totals.arisen;
      expect(gap.unseen.value).toBeCloseTo(unsolved, 14);
      expect(gap['still-open'].value).toBeCloseTo(gapCauses.indexOf('still-open') / 1000, 14);
    }
    const { gap } = findPair(comparison, 'weighted');
    const truth = findPaired(comparison, 'weighted', 'true-solved-share');
    expect(gap.unseen.value).toBeCloseTo(-truth.value!, 14);
  });

  it('averages weekly series and flows, and bands the weeks', () => {
    const outcomes = simpleOutcomes('weekly', effects, 4);
    const { weekly, flow } = compare(outcomes).designs[0];
    const solved = outcomes.filter(({ design }) => design === 'today').map(({ ladder }) => ladder.solved);
    const mean = solved.reduce((a, b) => a + b, 0) / 4;
    expect(weekly.weeks).toBe(3);
    expect(weekly.solved.mean[2]).toBeCloseTo(mean / 3 + 2, 10);
    expect(weekly.solved.lower![2]).toBeLessThan(weekly.solved.mean[2]);
    expect(weekly.hiddenStock['overlooked-pressure'].mean).toEqual([4, 5, 6]);
    expect(flow).toEqual([
      { from: 'arisen', to: 'open', mean: 1000 - mean },
      { from: 'arisen', to: 'solved', mean },
    ]);
  });

  it('counts a flow edge as zero in worlds that lack it', () => {
    const [first, second] = [0, 1].map((replication) => simpleOutcome('edge', 'today', replication));
    const extra = { ...first, flow: [...first.flow, { from: 'closed', to: 'reopened', count: 6 }] };
    const comparison = compare([extra, second], { designs: ['today'] });
    expect(comparison.designs[0].flow.at(-1)).toEqual({ from: 'closed', to: 'reopened', mean: 3 });
  });

  it('tells winning from unaffected towns', () => {
    const { towns } = findPair(compare(simpleOutcomes('towns', effects, 15)), 'audited');
    expect(towns.map(({ town, verdict }) => [town, verdict])).toEqual([
      [0, 'equal'],
      [1, 'better'],
    ]);
    expect(towns[1].value).toBeCloseTo(60 / 500, 2);
  });

  it('reports record indicators as ratios of sums', () => {
    const { indicators, totals } = compare(simpleOutcomes('indicators', effects, 4)).designs[1];
    expect(indicators).toMatchObject([
      { id: 'handling', rate: { value: totals.casesClosed / totals.casesDue } },
    ]);
  });

  it('has an empty but complete shape before the first world, and no interval after one', () => {
    const none = compare([]);
    expect(none).toMatchObject({ replications: [], modelVersion: '', towns: null });
    expect(findPair(none, 'audited').primary).toEqual({
      measure: 'true-solved-share',
      family: 2,
      interval95: null,
      further: null,
      pValue: null,
      verdict: 'undecided',
    });
    const one = findPaired(compare(simpleOutcomes('one', effects, 1)), 'audited', 'true-solved-share');
    expect(one).toMatchObject({ n: 1, interval95: null, verdict: 'undecided' });
  });

  it('refuses contradicting or incomparable outcomes and unknown ids', () => {
    const outcomes = simpleOutcomes('refused', effects, 2);
    const code = (run: () => unknown): string => {
      try {
        run();
      } catch (error) {
        return (error as { code: string }).code;
      }
      return 'none';
    };
    expect(code(() => compare([...outcomes, { ...outcomes[0], hash: 'other' }]))).toBe('outcomes-conflict');
    expect(code(() => compare([...outcomes, { ...outcomes[0], modelVersion: 'other' }]))).toBe(
      'outcomes-mixed',
    );
    expect(code(() => compare([...outcomes, { ...outcomes[0], towns: [1] }]))).toBe('outcomes-mixed');
    expect(code(() => compare(outcomes, { baseline: 'nobody' }))).toBe('comparison-baseline');
    expect(code(() => compare(outcomes, { primary: 'nothing' }))).toBe('comparison-primary');
    expect(code(() => compare(outcomes, { designs: ['today', 'today'] }))).toBe('comparison-designs');
  });
});
