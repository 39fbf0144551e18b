// Empirical signatures with their signs: a heap before the deadline where times can be edited, a rush at the end of the month under a
// monthly bonus, lighter categories under pressure, boundary cases dumped under ranking, order of work. Paired over the same worlds.

import { describe, expect, it } from 'vitest';
import { meanInterval } from '../../../src/experiment/statistics/mean-interval.ts';
import { spreadOf } from '../../../src/experiment/statistics/spread.ts';
import type { Patch, Scenario } from '../../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign } from '../../support/model-run.ts';

const small = referenceScenario('small');
/** More incidents and as many more crews; a window of two whole months; no tier that takes over overdue cases. */
const busy: Scenario = {
  ...small,
  time: { ...small.time, startDate: '2025-06-01', warmUpDays: 30, windowDays: 61, followUpDays: 30 },
  incidents: { ...small.incidents, demand: 6 },
  organisation: { ...small.organisation, districtTier: false },
};
const REPLICATIONS = 5;

const runs = new Map<string, Readonly<Record<string, number>>[]>();

/** Runs a patch over common worlds, once for all measures. */
function measured(patch: Patch, measure: string, replications = REPLICATIONS): number[] {
  const key = JSON.stringify(patch);
  const known = runs.get(key) ?? [];
  runs.set(key, known);
  const scenario = withDesign(busy, 'tried', [{ patch }]);
  for (let r = known.length; r < replications; r++) {
    known.push(outcomeOf(runDesign(scenario, 'tried', r), scenario, 'tried').measures);
  }
  return known.slice(0, replications).map((measures) => measures[measure]);
}

const interval = (values: number[]) => {
  const found = meanInterval(spreadOf(values), 0.99);
  if (found === null) throw new Error('an interval needs two worlds');
  return found;
};
const minus = (a: number[], b: number[]) => a.map((value, r) => value - b[r]);

describe('around the deadline', () => {
  const noStakes: Patch = { scheme: { department: { stakeYuanPerCase: 0 } } };

  it('the hours before and after it differ by no more than the slope of handling times where the record gains nobody anything', () => {
    const { lower, upper } = interval(measured(noStakes, 'bunching-share'));
    expect(lower).toBeGreaterThan(0.4);
    expect(upper).toBeLessThan(0.75);
  });

  it('they heap up before it where times can be edited and count', () => {
    const editable: Patch = { strategy: { timestamps: { editable: true } } };
    const gained = minus(measured(editable, 'bunching-share'), measured({}, 'bunching-share'));
    expect(interval(gained).lower).toBeGreaterThan(0.2);
    for (const share of measured(editable, 'bunching-share')) expect(share).toBeGreaterThan(0.9); // a hole behind it
    const late = minus(measured(editable, 'overtime-share'), measured({}, 'overtime-share'));
    expect(interval(late).upper).toBeLessThan(0);
    const solved = minus(measured(editable, 'true-solved-share'), measured({}, 'true-solved-share'));
    expect(interval(solved).upper).toBeLessThan(0.01);
  });
});

describe('at the end of the month', () => {
  const bonus = (on: boolean, yuanPerCase = 60): Patch => ({
    strategy: { periodBonus: { on, yuanPerCase } },
  });

  it('as many are handled a day as before where there is no bonus', () => {
    const { lower, upper } = interval(measured(bonus(false), 'month-end-ratio'));
    expect(lower).toBeLessThan(1.1);
    expect(upper).toBeGreaterThan(0.9);
    expect(upper - lower).toBeLessThan(0.4);
  });

  it('more are under a bonus by month, and more of what is closed is closed on paper', () => {
    const change = (measure: string) =>
      interval(minus(measured(bonus(true), measure, 12), measured(bonus(false), measure, 12)));
    expect(change('month-end-ratio').lower).toBeGreaterThan(0);
    expect(change('paper-share').lower).toBeGreaterThan(0);
  });

  it('a bonus of nothing changes nothing', () => {
    expect(measured(bonus(true, 0), 'month-end-ratio', 1)).toEqual(
      measured(bonus(false), 'month-end-ratio', 1),
    );
  });
});

describe('lighter categories', () => {
  const under = (stakeYuanPerYear: number): number[] =>
    measured(
      { strategy: { reclassify: { on: true } }, scheme: { superior: { stakeYuanPerYear } } },
      'reclassified-share',
      3,
    );

  it('are used more the more hangs on the record for the superior', () => {
    const [none, today, heavy] = [0, 30_000, 300_000].map(under);
    none.forEach((share, r) => {
      expect(today[r]).toBeGreaterThan(share);
      expect(heavy[r]).toBeGreaterThan(today[r]);
    });
  });
});

describe('boundary cases', () => {
  const dumping = { on: true, boundaryShare: 0.5 };
  const monthly = (reward: Readonly<Record<string, string | number>>) => ({
    scheme: { components: { month: { reward } } },
  });
  const ranking = { kind: 'ranking', winnersShare: 0.2 };

  it('go to the neighbour where something hangs on rank, and nowhere else', () => {
    const [ranked] = measured({ strategy: { dumping }, ...monthly(ranking) }, 'dumped-share', 1);
    const [linear] = measured({ strategy: { dumping }, ...monthly({ kind: 'linear' }) }, 'dumped-share', 1);
    expect(ranked).toBeGreaterThan(0.005);
    expect(linear).toBe(0);
  });
});

describe('the order of work', () => {
  const ordered = (queueOrder: string, measure: string, capacity: number): number[] =>
    measured({ strategy: { queueOrder }, departments: { capacity } }, measure);

  it('nearest deadline first keeps more cases in time than as they come, where there is not too much to do', () => {
    const overdue = minus(
      ordered('deadline', 'overtime-share', 0.75),
      ordered('arrival', 'overtime-share', 0.75),
    );
    expect(interval(overdue).upper).toBeLessThan(0);
  });

  it('easy ones first solves more of the easy incidents, by more than of the hard ones', () => {
    const easy = minus(ordered('easy', 'true-solved-easy', 0.6), ordered('arrival', 'true-solved-easy', 0.6));
    const hard = minus(ordered('easy', 'true-solved-hard', 0.6), ordered('arrival', 'true-solved-hard', 0.6));
    expect(interval(easy).lower).toBeGreaterThan(0);
    expect(interval(minus(easy, hard)).lower).toBeGreaterThan(0);
  });
});

describe('disputes by choice', () => {
  it('become fewer the more they cost', () => {
    const disputed = (costYuan: number) =>
      measured({ strategy: { disputes: { byChoice: true, costYuan } } }, 'disputed-share', 2);
    const cheap = disputed(0);
    const dear = disputed(60);
    cheap.forEach((share, r) => {
      expect(dear[r]).toBeLessThan(0.5 * share);
    });
  });
});
