// Judging a claim from outcomes whose effects are known.
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/experiment/evidence/claim.ts';
import { judgeClaim } from '../../../src/experiment/evidence/judge-claim.ts';
import { simpleOutcomes } from '../simple-outcome.ts';

const title = { zh: '检验', en: 'Check' };
const arms = ['none', 'some', 'more'].map((id) => ({ id, title }));
const outcomes = simpleOutcomes(
  'judging',
  { none: {}, some: { solved: 20, ownLuck: 4 }, more: { solved: 60, ownLuck: 4 } },
  8,
);
const head = { id: 'check', title, grade: 'emergent', basis: 'own' } as const;
const contrast = (factors: Record<string, number>, matters = 0.005): Check => ({
  ...head,
  kind: 'contrast',
  reading: { kind: 'measure', measure: 'true-solved-share' },
  contrast: factors,
  expect: 'higher',
  matters,
});
const judged = (check: Check, of = outcomes, failures = []) => {
  const [result] = judgeClaim({ arms, checks: [check] }, of, { types: [] }, failures);
  return result;
};

describe('a contrast', () => {
  it('of two arms is their paired difference, with the level of each', () => {
    const result = judged(contrast({ some: 1, none: -1 }));
    expect(result).toMatchObject({ finding: 'borne-out', n: 8 });
    expect(result.estimate).toBeCloseTo(0.02, 2);
    expect(result.interval95?.lower).toBeGreaterThan(0.015);
    expect(result.levels.map(({ arm }) => arm)).toEqual(['none', 'some']);
    expect(result.pValue).toBeLessThan(0.001);
  });

  it('of four parts weighs them: the second step of 40 less the first of 20', () => {
    expect(judged(contrast({ more: 1, some: -2, none: 1 })).estimate).toBeCloseTo(0.02, 2);
  });

  it('uses no world in which an arm is missing', () => {
    const some = outcomes.filter(({ design, replication }) => !(design === 'more' && replication > 4));
    expect(judged(contrast({ some: 1, none: -1 }), some).n).toBe(5);
  });

  it('is not defined where no world defines its reading', () => {
    const check = {
      ...contrast({ some: 1, none: -1 }),
      reading: { kind: 'measure', measure: 'major-incidents' },
    };
    expect(judged(check as Check)).toMatchObject({ finding: 'cannot-tell', estimate: null, n: 0 });
  });
});

describe('identical arms', () => {
  const identical = (ignoring: string[]): Check => ({
    ...head,
    kind: 'identical',
    arms: ['none', 'same'],
    ignoring,
  });
  const claim = { arms: ['none', 'same'].map((id) => ({ id, title })) };
  const run = (check: Check, of: typeof outcomes) =>
    judgeClaim({ ...claim, checks: [check] }, of, { types: [] })[0];

  it('are borne out when every number of every world agrees', () => {
    const same = simpleOutcomes('identical', { none: {}, same: {} }, 3);
    expect(run(identical([]), same)).toMatchObject({ finding: 'borne-out', estimate: 0, n: 3 });
  });

  it('are refuted by one number in one world, unless that measure is left aside', () => {
    const same = simpleOutcomes('identical', { none: {}, same: {} }, 3);
    const one = same.map((outcome) =>
      outcome.design === 'same' && outcome.replication === 1
        ? { ...outcome, measures: { ...outcome.measures, 'reward-yuan': 1 } }
        : outcome,
    );
    expect(run(identical([]), one)).toMatchObject({ finding: 'not-borne-out', estimate: 1 });
    expect(run(identical(['reward-yuan']), one).finding).toBe('borne-out');
  });

  it('cannot be told without worlds', () => {
    expect(run(identical([]), []).finding).toBe('cannot-tell');
  });
});
