// Reach of a scheme: targets that nobody can reach and those that everybody does.

import { describe, expect, it } from 'vitest';
import { reachGuards } from '../../../src/scenario/check/reach-guards.ts';
import { policyOf } from '../../../src/scenario/patch.ts';
import type { Patch } from '../../../src/scenario/schema/scenario.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario } = openedZDistrict();

function found(patch: Patch): string[] {
  const result = policyOf(scenario, [patch]);
  if (!result.ok) throw new Error(result.problems[0].en);
  return reachGuards(scenario, result.policy).map(({ code, path }) => `${code} ${path}`);
}
const scheme = (weights: Record<string, number>, more: object = {}): Patch => ({
  scheme: { weights, ...more } as never,
});
const reward = (line: number): object => ({
  components: { month: { reward: { kind: 'threshold', threshold: line } } },
});
const at = 'scheme.components.month.reward';

it('says nothing about today’s scheme', () => {
  expect(found({})).toEqual([]);
});

describe('an indicator', () => {
  it('that is full marks for everybody is found, one that is not is not', () => {
    const patch = scheme({ 'extension-rate': 0.3, 'valid-report-rate': 0.2, 'handling-rate': 0.5 });
    expect(found(patch)).toEqual([
      'everybody-reaches scheme.weights.extension-rate',
      'everybody-reaches scheme.weights.valid-report-rate',
    ]);
  });

  it('held to a time below what it takes is out of reach, held to a long one it is no test', () => {
    const weights = { 'on-time-dispatch-rate': 0.5, 'on-time-check-rate': 0.5 };
    const hard = scheme(weights, { standards: { dispatchHours: 0.01, checkHours: 8 } });
    expect(found(hard)).toEqual(['nobody-reaches scheme.weights.on-time-dispatch-rate']);
    const easy = scheme(weights, { standards: { dispatchHours: 2, checkHours: 80 } });
    expect(found(easy)).toEqual(['everybody-reaches scheme.weights.on-time-check-rate']);
  });

  it('held to a quota beyond what arises is out of reach', () => {
    const weights = { 'discovery-quota': 1 };
    expect(found(scheme(weights, { quotaPerThousandMonth: 400 }))).toEqual([
      'nobody-reaches scheme.weights.discovery-quota',
    ]);
    expect(found(scheme(weights, { quotaPerThousandMonth: 40 }))).toEqual([]);
  });
});

describe('a line of a reward', () => {
  it('at full marks, or above what a quota allows, is reached by nobody', () => {
    expect(found(scheme({ 'handling-rate': 1 }, reward(1)))).toEqual([`nobody-reaches ${at}`]);
    const half = scheme(
      { 'reporting-quota': 0.5, 'handling-rate': 0.5 },
      { quotaPerThousandMonth: 600, ...reward(0.7) },
    );
    expect(found(half)).toContain(`nobody-reaches ${at}`);
  });

  it('below what is given away, or at nought, is reached by everybody', () => {
    const given = { 'valid-report-rate': 0.6, 'handling-rate': 0.4 };
    expect(found(scheme(given, reward(0.5)))).toContain(`everybody-reaches ${at}`);
    expect(found(scheme(given, reward(0.7)))).not.toContain(`everybody-reaches ${at}`);
    expect(found(scheme({ 'handling-rate': 1 }, reward(0)))).toEqual([`everybody-reaches ${at}`]);
  });
});
