// Sentences on plans say no more than the verdicts: no direction while undecided, no verdict before there are worlds for one.
import { describe, expect, it } from 'vitest';
import { WORLDS_FOR_VERDICT } from '../../../src/experiment/statistics/verdict.ts';
import type { DifferenceDrivers } from '../../../src/experiment/zones/explain-difference.ts';
import type { GroupDifference } from '../../../src/experiment/zones/group-differences.ts';
import type { Comparison, Verdict } from '../../../src/experiment/comparison.ts';
import { driverFinding, groupFinding, planVerdict } from '../../../web/findings/plan-findings.ts';
import { plausibleComparison } from '../../support/plausible-comparison.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario } = openedZDistrict();
const names = { plan: 'B', baseline: 'A' };
const judged = (verdict: Verdict, worlds = 12): { comparison: Comparison; design: string } => {
  const comparison = plausibleComparison(scenario, worlds);
  const [pair] = comparison.pairs;
  const pairs = [{ ...pair, primary: { ...pair.primary, measure: 'true-solved-share', verdict } }];
  return { comparison: { ...comparison, primary: 'true-solved-share', pairs }, design: pair.design };
};

describe('the verdict on a plan', () => {
  it.each(['better', 'worse', 'equal', 'undecided'] as const)('that is %s says so', (verdict) => {
    const { comparison, design } = judged(verdict);
    expect(planVerdict(comparison, design, names, 'en').key).toBe(`plans.verdict.${verdict}`);
  });

  it('has no size while it is undecided', () => {
    const { comparison, design } = judged('undecided');
    expect(planVerdict(comparison, design, names, 'en').values).toEqual(names);
  });

  it('waits for as many worlds as a verdict takes', () => {
    const { comparison, design } = judged('better', WORLDS_FOR_VERDICT - 1);
    expect(planVerdict(comparison, design, names, 'en')).toEqual({
      key: 'plans.verdict.few',
      values: { n: WORLDS_FOR_VERDICT - 1, least: WORLDS_FOR_VERDICT },
    });
  });
});

const groups = (['better', 'better', 'worse', 'equal', 'undecided'] as const).map(
  (verdict, group) => ({ group, verdict }) as unknown as GroupDifference,
);

it('winners and losers are counted by the adjusted verdicts, and add up', () => {
  expect(groupFinding(groups, 'zone', 'B').values).toEqual({ plan: 'B', n: 5, better: 2, worse: 1, rest: 2 });
});

describe('where the difference comes from', () => {
  const some: DifferenceDrivers = {
    total: 0.012,
    drivers: groups.slice(0, 2),
    driven: 0.009,
    against: [],
    opposed: -0.001,
  };
  const zones = (named: readonly GroupDifference[]): string => named.map(({ group }) => group + 1).join(', ');

  it('names the zones, and whether the whole can be told at all', () => {
    expect(driverFinding(some, 'B', true, zones, 'en')).toEqual({
      key: 'plans.explain.sure',
      values: { plan: 'B', n: 2, zones: '1, 2', total: '+1.2', driven: '+0.90', opposed: '−0.10' },
    });
    expect(driverFinding(some, 'B', false, zones, 'en').key).toBe('plans.explain.unsure');
  });

  it('names nobody where nothing has changed', () => {
    expect(driverFinding({ ...some, drivers: [] }, 'B', true, zones, 'en').key).toBe('plans.explain.none');
  });
});
