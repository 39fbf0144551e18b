// Making faulty data valid for the moment, so that relations between fields can be checked nevertheless.

import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/scenario/check/repair.ts';
import { scenarioSchema } from '../../../src/scenario/schema/scenario.ts';
import { shortScenario } from '../../support/scenario-text.ts';

const base = shortScenario();
const repaired = (change: object) => repair(scenarioSchema, { ...structuredClone(base), ...change });

describe('repairing', () => {
  it('leaves what is valid as it is', () => {
    expect(repaired({})).toEqual({ value: base, pointers: [] });
  });

  it('puts the default where a value is wrong, and remembers where', () => {
    const result = repaired({ territory: { ...base.territory, cells: 'many' }, time: 5 });
    expect(result?.value).toEqual(base);
    expect([...(result?.pointers ?? [])].sort()).toEqual(['/territory/cells', '/time']);
  });

  it('puts a placeholder where there is no default, also for what is missing', () => {
    const type = { id: 'A', name: 5, category: 'none', route: [] };
    const result = repaired({ id: 'Not An Id', title: undefined, designs: [], incidents: { types: [type] } });
    expect(scenarioSchema.safeParse(result?.value).success).toBe(true);
    expect(result?.pointers).toContain('/incidents/types/0/category');
    expect(result?.pointers).toContain('/designs');
  });

  it('drops unknown keys', () => {
    const result = repaired({ extra: 1, scheme: { ...base.scheme, weights: { handling: 1 } } });
    expect(result?.value.scheme.weights).toEqual({});
    expect([...(result?.pointers ?? [])].sort()).toEqual(['/extra', '/scheme/weights/handling']);
  });

  it('does not change the data it is given', () => {
    const data = { ...structuredClone(base), seed: 5 };
    repair(scenarioSchema, data);
    expect(data.seed).toBe(5);
  });

  it.each([5, null, 'text', []])('gives up on %j', (data) => {
    expect(repair(scenarioSchema, data)).toBeUndefined();
  });
});
