// The list of parameters: complete, declared, with defaults within range.

import { describe, expect, it } from 'vitest';
import { childOf, fieldOf, keysOf } from '../../src/scenario/field.ts';
import { listParameters } from '../../src/scenario/parameters.ts';
import { leverSections, scenarioSchema } from '../../src/scenario/schema/scenario.ts';
import { unitNames } from '../../src/scenario/units.ts';
import { shortScenario } from '../support/scenario-text.ts';

const parameters = listParameters();
const at = (path: string) => parameters.find((parameter) => parameter.path === path);

/** Dotted paths of every number, switch and choice of the schema, found independently of the list. */
function leaves(schema: Parameters<typeof fieldOf>[0], path: string[] = []): string[] {
  const field = fieldOf(schema);
  if (field.kind === 'list') {
    const element = childOf(schema, 0);
    return element === undefined || keysOf(element).length === 0
      ? [path.join('.')]
      : leaves(element, [...path, '*']);
  }
  if (field.kind === 'mapping') {
    return keysOf(schema).flatMap((key) => {
      const child = childOf(schema, key);
      return child === undefined ? [] : leaves(child, [...path, key]);
    });
  }
  return [path.join('.')];
}

describe('the list of parameters', () => {
  it('has every field of the schema except names, ids, designs and the data of a map', () => {
    const names =
      /^(format|id|seed|designs\b.*|territory\.map\..*)$|(^|\.)(id|title\.\w\w|description\.\w\w|name\.\w\w)$/;
    const expected = leaves(scenarioSchema).filter((path) => !names.test(path));
    const listed = new Set(parameters.map(({ path }) => path));
    expect(expected.filter((path) => !listed.has(path))).toEqual([]);
    expect(expected.length).toBeGreaterThan(100);
  });

  it('names each in both languages, with unit, status and source, and no path twice', () => {
    for (const { path, meta } of parameters) {
      expect(meta.zh, path).toMatch(/[\u4e00-\u9fff]/);
      expect(meta.en, path).toMatch(/^[A-Z]/);
      expect(Object.keys(unitNames), path).toContain(meta.unit);
      expect(['document', 'published', 'theory', 'assumption'], path).toContain(meta.status);
    }
    expect(new Set(parameters.map(({ path }) => path)).size).toBe(parameters.length);
  });

  it('says where each comes from in both languages, by what a reader can find', () => {
    const pagesNobodyHas = /\.md\b|\bMODEL\b|\bRULES\b|oracle|dispatch-1|standards B|\b[AB]\d+\b/;
    for (const { path, meta } of parameters) {
      expect(meta.source.zh, path).toMatch(/[\u4e00-\u9fff]/);
      expect(meta.source.en, path).toMatch(/[A-Za-z]{3}/);
      expect(meta.source.en, path).not.toMatch(/[\u4e00-\u9fff]/);
      expect(`${meta.source.zh} ${meta.source.en}`, path).not.toMatch(pagesNobodyHas);
    }
  });

  it('gives every number a range, with the default inside it', () => {
    for (const { path, kind, min, max, default: value } of parameters) {
      if (kind !== 'number' && kind !== 'integer') continue;
      expect(min, path).toBeLessThan(Number(max));
      if (path.includes('*')) continue;
      expect(value, path).toBeGreaterThanOrEqual(Number(min));
      expect(value, path).toBeLessThanOrEqual(Number(max));
    }
  });

  it('has the defaults that a scenario gets', () => {
    const scenario = shortScenario();
    expect(at('territory.population')?.default).toBe(scenario.territory.population);
    expect(at('scheme.audits.monthlyProbability')).toMatchObject({
      lever: true,
      kind: 'number',
      min: 0,
      max: 1,
      default: 0,
    });
    expect(at('scheme.superior.pressure')).toMatchObject({ kind: 'boolean', default: true });
    expect(at('scheme.weights')).toMatchObject({
      kind: 'record',
      min: 0,
      max: 1,
      default: scenario.scheme.weights,
    });
    expect(at('scheme.components.month.reward')).toMatchObject({
      kind: 'variant',
      options: ['linear', 'threshold', 'ranking', 'grades'],
      default: scenario.scheme.components.month.reward,
    });
    expect(at('scheme.components.month.reward.threshold')?.default).toBe(0.9);
    expect(at('incidents.types.*.visibility')).toMatchObject({
      lever: false,
      min: 0,
      max: 10,
      default: undefined,
    });
  });

  it('calls levers what designs may patch', () => {
    for (const { path, section, lever } of parameters) {
      expect(path.split('.')[0]).toBe(section);
      expect(lever, path).toBe((leverSections as readonly string[]).includes(section));
    }
  });
});
