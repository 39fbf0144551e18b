// Signs of a scheme: rules that pay for what they mean to punish are found, their sound twins are not.

import { describe, expect, it } from 'vitest';
import { signGuards } from '../../../src/scenario/check/sign-guards.ts';
import { policyOf } from '../../../src/scenario/patch.ts';
import type { Patch } from '../../../src/scenario/schema/scenario.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario } = openedZDistrict();

function found(patch: Patch): string[] {
  const result = policyOf(scenario, [patch]);
  if (!result.ok) throw new Error(result.problems[0].en);
  return signGuards(scenario, result.policy).map(({ code, path }) => `${code} ${path}`);
}

describe('denominators', () => {
  it('of closed cases let overdue ones drop out; of due ones they do not', () => {
    const weights = { 'on-time-rate': 0.5, 'reporting-quota': 0.5 };
    const closed = { weights, denominators: { 'on-time-rate': 'closed' } };
    expect(found({ scheme: closed })).toContain('late-cases-drop-out scheme.weights.on-time-rate');
    expect(found({ scheme: { weights } }).join()).not.toContain('late-cases-drop-out');
  });

  it('of handled cases dilute rework, if rework has a weight', () => {
    const denominators = { 'rework-share': 'handled' };
    const weights = { 'rework-share': 1 };
    expect(found({ scheme: { weights, denominators } })).toContain(
      'rework-diluted scheme.weights.rework-share',
    );
    expect(found({ scheme: { denominators } }).join()).not.toContain('rework-diluted');
  });
});

describe('hiding', () => {
  it('pays where rates of the record stand alone, and is said at the heaviest', () => {
    const weights = { 'handling-rate': 0.7, 'closure-rate': 0.3 };
    expect(found({ scheme: { weights } })).toContain('hiding-pays scheme.weights.handling-rate');
    const opened = { 'handling-rate': 0.7, 'discovery-quota': 0.3 };
    expect(found({ scheme: { weights: opened } }).join()).not.toContain('hiding-pays');
  });

  it('begins with the log where only what is logged counts', () => {
    const weights = { 'handling-rate': 0.5, 'reporting-rate': 0.5 };
    expect(found({ scheme: { weights } })).toContain('not-logging-pays scheme.weights.reporting-rate');
    expect(found({}).join()).not.toContain('not-logging-pays');
  });

  it('pays while what it costs to be expected is below what a failed case costs', () => {
    const place = 'audits-too-cheap scheme.audits.sanctionYuan';
    const weights = { 'handling-rate': 1 };
    expect(found({ scheme: { weights, audits: { monthlyProbability: 0 } } })).toContain(place);
    expect(found({ scheme: { weights, audits: { monthlyProbability: 0.1 } } })).not.toContain(place);
    const free = { scheme: { weights }, organisation: { chargeReporter: 0 } };
    expect(found(free)).not.toContain(place);
  });
});

describe('who reports', () => {
  it('pays where hard cases come back to him and count in his score', () => {
    const place = 'reporter-pays organisation.chargeReporter';
    expect(found({ organisation: { returnToBlock: 0.5, chargeReporter: 1 } })).toContain(place);
    expect(found({ organisation: { returnToBlock: 0.5, chargeReporter: 0 } })).not.toContain(place);
    expect(found({ organisation: { returnToBlock: 0, chargeReporter: 1 } })).not.toContain(place);
  });
});

describe('grades', () => {
  const usual = { kind: 'grades', fromA: 0.9, fromB: 0.75, fromC: 0.6, shareB: 0.8, shareC: 0.5 };
  const withReward = (change: object): Patch => ({
    scheme: { components: { month: { reward: { ...usual, ...change } } } },
  });
  const at = 'scheme.components.month.reward';

  it('that pay less for the better, or that nobody can get, are found', () => {
    expect(found(withReward({ shareC: 0.9 }))).toContain(`better-pays-less ${at}`);
    expect(found(withReward({ fromB: 0.95 }))).toContain(`grades-out-of-order ${at}`);
  });

  it('in order are not, nor those on which nothing hangs', () => {
    expect(found(withReward({})).join()).not.toMatch(/better-pays-less|grades-out-of-order/);
    const month = { share: 0, reward: { ...usual, shareC: 0.9 } };
    const patch: Patch = { scheme: { components: { month, week: { share: 0.4 } } } };
    expect(found(patch).join()).not.toContain('better-pays-less');
  });
});
