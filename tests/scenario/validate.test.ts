// Validating data that did not come from a text: forms, links, other workers. Any value at any place gives a clean answer.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../../src/scenario/schema/scenario.ts';
import { validateScenario, type Validation } from '../../src/scenario/validate.ts';
import { fastCheckOptions } from '../core/seed-of.ts';
import { shortScenario } from '../support/scenario-text.ts';

type Path = (string | number)[];

/** Every place of a value, mappings and lists included. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, item]) =>
    placesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? below : [path, ...below];
}

function withValue(data: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(data);
  const holder = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy);
  (holder as Record<string, unknown>)[String(path.at(-1))] = value;
  return copy;
}

function expectClean(result: Validation): void {
  if (result.ok) expect(scenarioSchema.safeParse(result.scenario).success).toBe(true);
  else {
    expect(result.problems.some(({ severity }) => severity === 'error')).toBe(true);
    for (const { zh, en } of result.problems) expect(Math.min(zh.length, en.length)).toBeGreaterThan(0);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe('validation of data', () => {
  const base = shortScenario(
    `designs:
  - { id: a, title: { zh: 甲, en: A } }
  - id: b
    title: { zh: 乙, en: B }
    stages: [{ towns: [0], patch: { scheme: { weights: { handling-rate: 1 }, components: { week: { reward: { kind: linear } } } } } }]
`,
  );
  const places = placesOf(base);

  it('accepts what it once returned, and changes nothing it is given', () => {
    const before = structuredClone(base);
    expect(validateScenario(base)).toEqual({ ok: true, scenario: base, warnings: [] });
    expect(base).toEqual(before);
  });

  it('finds the one wrong place, whatever stands there, in 500 random scenarios', () => {
    const strange = fc.oneof(
      fc.anything({
        maxDepth: 2,
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withSparseArray: true,
      }),
      fc.constantFrom(NaN, Infinity, -Infinity, -1, 1e300, 0.5, '', null, undefined, Symbol('s'), () => 1),
      fc.constantFrom(
        JSON.parse('{"__proto__": {"polluted": 1}}'),
        JSON.parse('{"constructor": {"prototype": {}}}'),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), strange, (path, value) => {
        expectClean(validateScenario(withValue(base, path, value)));
      }),
      fastCheckOptions(500),
    );
  });

  it('refuses data that contains itself', () => {
    const cyclic: Record<string, unknown> = { ...base };
    cyclic.time = { holidays: [cyclic] };
    expect(validateScenario(cyclic)).toMatchObject({ ok: false, problems: [{ code: 'too-deep' }] });
  });

  it.each([undefined, null, 0, 'text', true, [], () => 1, Symbol('s')])('refuses %s', (data) => {
    const result = validateScenario(data);
    expectClean(result);
    expect(result.ok).toBe(false);
  });

  it('says where a value that clashes is a default and not written', () => {
    const result = validateScenario({ ...structuredClone(base), territory: { towns: 2 } });
    if (result.ok) throw new Error('parks should clash with towns');
    expect(result.problems[0]).toMatchObject({ pointer: '/territory/parks', value: '3' });
    expect(result.problems[0].en).toBe(
      '"Of which parks" (parks) must be below towns, but they are 3 and 2 (not written in the file: this is the default)',
    );
  });
});
