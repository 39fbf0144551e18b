// Fingerprints: what changes them and what does not.

import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/scenario/canonical-json.ts';
import { designHash, scenarioHash } from '../../src/scenario/hash.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { shortScenario } from '../support/scenario-text.ts';

const twoDesigns = `designs:
  - { id: a, title: { zh: 甲, en: A } }
  - { id: b, title: { zh: 乙, en: B }, stages: [{ patch: { scheme: { stakes: 2, weights: { handling-rate: 1 } } } }] }
`;
const scenario = shortScenario(twoDesigns);

/** The same data with all keys in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

describe('the fingerprint of a scenario', () => {
  it('is 16 hexadecimal digits and does not depend on the order of keys', () => {
    expect(scenarioHash(scenario)).toMatch(/^[0-9a-f]{16}$/);
    expect(scenarioHash(reversed(scenario) as Scenario)).toBe(scenarioHash(scenario));
  });

  it('does not depend on designs, title and description', () => {
    const other = { ...scenario, title: { zh: '别', en: 'Other' }, description: { zh: '说', en: 'Text' } };
    expect(scenarioHash({ ...other, designs: scenario.designs.slice(0, 1) })).toBe(scenarioHash(scenario));
  });

  it('depends on the seed and on every value, defaults included', () => {
    const hashes = [
      scenario,
      { ...scenario, seed: 'other' },
      { ...scenario, time: { ...scenario.time, windowDays: 181 } },
      { ...scenario, survey: { ...scenario.survey, sampleShare: 0.020000000000000004 } },
    ].map(scenarioHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('tells 0 from nothing but not from -0', () => {
    const demand = (value: number) => ({ ...scenario, incidents: { ...scenario.incidents, demand: value } });
    expect(scenarioHash(demand(-0))).toBe(scenarioHash(demand(0)));
    expect(scenarioHash(demand(0))).not.toBe(scenarioHash(demand(1)));
  });
});

describe('the fingerprint of a design', () => {
  const [baseline, changed] = scenario.designs;

  it('differs between designs and follows their stages', () => {
    const [stage] = changed.stages;
    const later = { ...changed, stages: [{ ...stage, fromDay: 1 }] };
    const hashes = [
      designHash(scenario, 'a'),
      designHash(scenario, 'b'),
      designHash({ ...scenario, designs: [baseline, later] }, 'b'),
      designHash({ ...scenario, seed: 'other' }, 'b'),
    ];
    expect(new Set(hashes).size).toBe(4);
  });

  it('does not depend on the designs beside it, on its title, or on the order of keys in its patch', () => {
    const inserted = { ...changed, id: 'c', stages: [] };
    const renamed = {
      ...changed,
      title: { zh: '丙', en: 'C' },
      stages: reversed(changed.stages) as typeof changed.stages,
    };
    expect(designHash({ ...scenario, designs: [baseline, inserted, renamed] }, 'b')).toBe(
      designHash(scenario, 'b'),
    );
  });

  it('of an unknown id is an error that names it', () => {
    expect(() => designHash(scenario, 'zz')).toThrow('There is no design "zz"');
  });
});

it('canonical JSON is JSON with sorted keys', () => {
  const value = { b: [1, { d: null, c: 'x"y' }], a: -0, é: true, B: 1e21, u: undefined };
  expect(canonicalJson(value)).toBe('{"B":1e+21,"a":0,"b":[1,{"c":"x\\"y","d":null}],"é":true}');
  expect(JSON.parse(canonicalJson(scenario))).toEqual(scenario);
});
