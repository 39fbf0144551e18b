// Designs as patches: how they are laid over a policy, and that the result is checked like a policy of its own.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../src/scenario/patch.ts';
import { leverSections, type Patch, type Policy } from '../../src/scenario/schema/scenario.ts';
import { fastCheckOptions } from '../core/seed-of.ts';
import { shortScenario } from '../support/scenario-text.ts';

const scenario = shortScenario();

function patched(...patches: Patch[]): Policy {
  const result = policyOf(scenario, patches);
  if (!result.ok) throw new Error(result.problems[0].en);
  return result.policy;
}

function refusals(...patches: unknown[]): [pointer: string, code: string][] {
  const result = policyOf(scenario, patches as Patch[]);
  return result.ok ? [] : result.problems.map(({ pointer, code }) => [pointer, code]);
}

describe('a policy', () => {
  it('without patches is the scenario’s own, as new objects', () => {
    const policy = patched();
    for (const section of leverSections) expect(policy[section]).toEqual(scenario[section]);
    policy.scheme.stakes = 99;
    policy.departments.list[0].margin = 99;
    expect(scenario.scheme.stakes).toBe(1);
    expect(scenario.departments.list[0].margin).not.toBe(99);
  });

  it('merges mappings key by key', () => {
    const { scheme } = patched({ scheme: { audits: { monthlyProbability: 0.05 } } });
    expect(scheme).toEqual({
      ...scenario.scheme,
      audits: { ...scenario.scheme.audits, monthlyProbability: 0.05 },
    });
  });

  it('replaces weights whole, the superior’s too', () => {
    const { scheme } = patched({
      scheme: { weights: { 'closure-rate': 1 }, superior: { weights: { 'on-time-rate': 1 } } },
    });
    expect(scheme.weights).toEqual({ 'closure-rate': 1 });
    expect(scheme.superior).toEqual({ ...scenario.scheme.superior, weights: { 'on-time-rate': 1 } });
  });

  it('replaces rewards whole, so that nothing of another kind is left over', () => {
    const { scheme } = patched({
      scheme: {
        components: { month: { reward: { kind: 'threshold' } }, year: { reward: { kind: 'ranking' } } },
      },
    });
    expect(scheme.components.month).toEqual({ share: 0.3, reward: { kind: 'threshold', threshold: 0.9 } });
    expect(scheme.components.year.reward).toEqual({ kind: 'ranking', winnersShare: 0.2 });
  });

  it('replaces lists whole', () => {
    const list = scenario.departments.list.map((department) => ({ ...department, margin: 2 }));
    expect(patched({ departments: { list } }).departments.list).toEqual(list);
  });

  it('lays later patches over earlier ones', () => {
    const { scheme } = patched(
      { scheme: { stakes: 2, cashYuanPerYear: 100 } },
      { scheme: { stakes: 3 }, survey: { sampleShare: 0.5 } },
    );
    expect([scheme.stakes, scheme.cashYuanPerYear]).toEqual([3, 100]);
  });
});

describe('a patch is refused', () => {
  it.each([
    ['with a value out of range', { scheme: { stakes: -1 } }, [['/scheme/stakes', 'out-of-range']]],
    ['with an unknown key', { scheme: { stake: 1 } }, [['/scheme/stake', 'unknown-key']]],
    ['with an unknown section', { territory: { cells: 1 } }, [['/territory', 'unknown-key']]],
    ['with null', { scheme: { audits: null } }, [['/scheme/audits', 'empty']]],
    [
      'with weights that sum to 0.9',
      { scheme: { weights: { 'handling-rate': 0.9 } } },
      [['/scheme/weights', 'sum']],
    ],
    [
      'with component shares that sum to 1.4',
      { scheme: { components: { week: { share: 0.5 } } } },
      [['/scheme/components', 'sum']],
    ],
    [
      'with other departments',
      { departments: { list: [{ id: 'x', name: { zh: 'x', en: 'x' } }] } },
      [['/departments/list', 'departments-changed']],
    ],
    [
      'with a reward without kind',
      { scheme: { components: { month: { reward: { winnersShare: 0.5 } } } } },
      [['/scheme/components/month/reward/kind', 'missing']],
    ],
    ['when it is no mapping', 5, [['', 'wrong-type']]],
  ])('%s', (_what, patch, expected) => {
    expect(refusals(patch)).toEqual(expected);
  });

  it('with everything that is wrong at once, single values and relations', () => {
    const patch = { scheme: { stakes: 'high', weights: { 'handling-rate': 0.4 } }, survey: { share: 1 } };
    expect(refusals(patch)).toEqual([
      ['/scheme/stakes', 'wrong-type'],
      ['/survey/share', 'unknown-key'],
      ['/scheme/weights', 'sum'],
    ]);
  });

  it('when a key is __proto__, without touching any prototype', () => {
    const patch: unknown = JSON.parse(
      '{"scheme": {"__proto__": {"stakes": 5}}, "__proto__": {"polluted": 1}}',
    );
    expect(refusals(patch).map(([pointer]) => pointer)).toEqual(['/scheme/__proto__', '/__proto__']);
    expect('polluted' in {}).toBe(false);
  });

  it('but not when all weights are zero: nothing is assessed then', () => {
    expect(patched({ scheme: { weights: {} } }).scheme.weights).toEqual({});
    expect(refusals({ scheme: { weights: { 'handling-rate': 0 } } })).toEqual([]);
  });

  it('nor when weights miss 1 by less than a millionth', () => {
    expect(
      refusals({ scheme: { weights: { 'handling-rate': 0.333333, 'closure-rate': 0.666667 } } }),
    ).toEqual([]);
    expect(
      refusals({ scheme: { weights: { 'handling-rate': 0.3333, 'closure-rate': 0.6666 } } }),
    ).toHaveLength(1);
  });
});

it('forms that leave no time for patrol are a warning, not a refusal', () => {
  const result = policyOf(scenario, [{ workers: { formsHoursPerDay: 8 } }]);
  expect(result).toMatchObject({ ok: true, warnings: [{ code: 'no-time-left', severity: 'warning' }] });
});

it('whatever the patch, the answer is a valid policy or a list of problems (500 random patches)', () => {
  const keys = fc.constantFrom(
    'scheme',
    'weights',
    'audits',
    'stakes',
    'components',
    'month',
    'reward',
    'kind',
    'list',
    '__proto__',
    'constructor',
  );
  const value = fc.oneof(
    fc.anything({ maxDepth: 2 }),
    fc.constantFrom(0, 0.5, 1, -1, NaN, 1e300, 'linear', null),
  );
  const nested = fc.dictionary(
    keys,
    fc.oneof(value, fc.dictionary(keys, fc.oneof(value, fc.dictionary(keys, value)))),
  );
  const patch = fc.oneof(
    fc.dictionary(fc.constantFrom(...leverSections, 'territory', '__proto__'), nested),
    value,
  );
  fc.assert(
    fc.property(fc.array(patch, { maxLength: 3 }), (patches) => {
      const result = policyOf(scenario, patches as Patch[]);
      if (result.ok) expect(policyOf({ ...scenario, ...result.policy }, []).ok).toBe(true);
      else expect(result.problems.some(({ severity }) => severity === 'error')).toBe(true);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    fastCheckOptions(500),
  );
});
