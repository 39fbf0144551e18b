// A link brings back exactly the plan that went into it; anything else is refused and never throws.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untouchedPlan, type Plan } from '../../../web/plan/plan.ts';
import { readFragment, shareFragment } from '../../../web/share/share-link.ts';

const plan: Plan = {
  ...untouchedPlan('0123456789abcdef'),
  edits: { today: { scheme: { weights: { 'handling-rate': 1 }, audits: { monthlyProbability: 0.05 } } } },
  windowDays: 120,
  seed: '种子 “7”',
  replications: 40,
};
const shared = { plan, modelVersion: '0.1.0', focus: 'today' };
const encoded = (content: unknown): string =>
  `#w1.${Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url')}`;

describe('a link', () => {
  it('brings the plan back', () => {
    expect(readFragment(shareFragment(shared))).toEqual({ kind: 'plan', shared });
  });

  it('brings drawn zones, bounds and the screen back', () => {
    const zones = { map: 'z', text: 'z1.BD..', numbers: [0], zones: 2, locked: [1] };
    const bounds = { population: { min: 1, max: 2 }, areaKm2: null, households: null, workloadHours: null };
    const drawn = { ...shared, plan: { ...plan, zones, bounds }, screen: 'zones' as const };
    expect(readFragment(shareFragment(drawn))).toEqual({ kind: 'plan', shared: drawn });
  });

  it('brings the name of its scenario back, and nothing where it is none', () => {
    const named = { ...shared, scenario: { id: 'my-town', title: { zh: '我的镇', en: 'My town' } } };
    expect(readFragment(shareFragment(named))).toEqual({ kind: 'plan', shared: named });
    const odd = encoded({ format: 1, ...shared, scenario: { id: 'x', title: 'y' } });
    expect(readFragment(odd)).toEqual({ kind: 'plan', shared });
  });

  it('to the screen that every link once led to is the same as one that names none', () => {
    expect(shareFragment({ ...shared, screen: 'compare' })).toBe(shareFragment(shared));
  });

  it('brings any plan back', () => {
    const levers = fc.record(
      {
        stakes: fc.double({ noNaN: true, noDefaultInfinity: true }),
        audits: fc.record({ sanctionYuan: fc.nat() }),
      },
      { requiredKeys: [] },
    );
    const anyPlan: fc.Arbitrary<Plan> = fc.record({
      scenarioHash: fc.string({ minLength: 1, maxLength: 40 }),
      edits: fc.dictionary(fc.string({ maxLength: 40 }), fc.record({ scheme: levers }), { maxKeys: 6 }),
      windowDays: fc.option(fc.integer({ min: 1, max: 3650 })),
      seed: fc.option(fc.string({ minLength: 1, maxLength: 200 })),
      replications: fc.integer({ min: 10, max: 200 }),
      scope: fc.constantFrom('auto', 'sample', 'district'),
    });
    fc.assert(
      fc.property(anyPlan, (any) => {
        const normal = JSON.parse(JSON.stringify(any)) as Plan;
        const back = readFragment(shareFragment({ ...shared, plan: normal }));
        expect(back).toEqual({ kind: 'plan', shared: { ...shared, plan: normal } });
      }),
      { numRuns: 300 },
    );
  });

  it('goes into an address unchanged', () => {
    const fragment = shareFragment(shared);
    expect(fragment).toMatch(/^#w1\.[\w-]+$/);
    expect(new URL(fragment, 'http://localhost/').hash).toBe(fragment);
  });
});

describe('what is no link of this workbench', () => {
  it.each(['', '#', '#/zones', '#/nowhere'])('%j is no link at all', (fragment) => {
    expect(readFragment(fragment)).toEqual({ kind: 'none' });
  });

  it.each([
    ['another format', '#w2.abcd', 'other-format'],
    ['an anchor', '#ladder', 'damaged'],
    ['a cut link', shareFragment(shared).slice(0, -9), 'damaged'],
    ['a foreign alphabet', '#w1.<script>alert(1)</script>', 'damaged'],
    ['no JSON', encoded('{'), 'damaged'],
    ['broken UTF-8', `#w1.${Buffer.from([0xff, 0xfe, 0x22]).toString('base64url')}`, 'damaged'],
    ['null', encoded('null'), 'damaged'],
    ['a list', encoded([]), 'damaged'],
    ['an unknown format number', encoded({ format: 9, modelVersion: '1', focus: 'a', plan }), 'damaged'],
    [
      'too many worlds',
      encoded({ format: 1, modelVersion: '1', focus: 'a', plan: { ...plan, replications: 1e6 } }),
      'damaged',
    ],
    [
      'a number that overflows',
      encoded('{"format":1,"modelVersion":"1","focus":"a","plan":{"windowDays":1e999}}'),
      'damaged',
    ],
    [
      'a section that is no lever',
      encoded({
        format: 1,
        modelVersion: '1',
        focus: 'a',
        plan: { ...plan, edits: { a: { territory: { cells: 1 } } } },
      }),
      'damaged',
    ],
    ['deep nesting', encoded(`{"format":1,"plan":${'['.repeat(8000)}${']'.repeat(8000)}}`), 'damaged'],
    [
      'drawn zones that are none',
      encoded({ format: 1, modelVersion: '1', focus: 'a', plan: { ...plan, zones: { text: 'z9' } } }),
      'damaged',
    ],
    ['great length', `#w1.${'A'.repeat(40_000)}`, 'too-long'],
  ])('%s is refused', (_case, fragment, reason) => {
    expect(readFragment(fragment)).toEqual({ kind: 'unreadable', reason });
  });

  it('pollutes no prototype', () => {
    const hostile = JSON.stringify({ format: 1, modelVersion: '1', focus: 'a', plan }).replace(
      '"edits":{',
      '"edits":{"__proto__":{"scheme":{"stakes":5}},',
    );
    readFragment(encoded(hostile));
    expect(({} as Record<string, unknown>)['scheme']).toBeUndefined();
  });

  it('never throws, whatever stands there', () => {
    const damaged = fc.tuple(fc.nat(400), fc.string({ maxLength: 6 })).map(([at, text]) => {
      const whole = shareFragment(shared);
      return whole.slice(0, at) + text + whole.slice(at + text.length);
    });
    const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json().map(encoded), damaged);
    fc.assert(
      fc.property(anything, (fragment) => {
        expect(['none', 'plan', 'unreadable']).toContain(readFragment(fragment).kind);
      }),
      { numRuns: 500 },
    );
  });
});
