// The published JSON Schema: the committed file is up to date, and accepts and refuses what the loader does.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { fromRoot } from '../../scripts/paths.mjs';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { scenarioFile, shortScenario, shortText } from '../support/scenario-text.ts';

const committed: unknown = JSON.parse(readFileSync(fromRoot('scenarios/scenario.schema.json'), 'utf8'));
const schema = z.fromJSONSchema(scenarioJsonSchema());

describe('the published JSON Schema', () => {
  it('is the one generated from the schema (node scripts/generate-schema.mjs writes it)', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  });

  it.each([
    'z-district/scenario.yaml',
    'z-district/definitions.yaml',
    'z-district/remedies.yaml',
    'reference/small.yaml',
    'reference/islands.yaml',
    'reference/null.yaml',
  ])('accepts %s', (file) => {
    expect(schema.safeParse(parse(scenarioFile(file))).error).toBeUndefined();
  });

  it('accepts a complete scenario, defaults written out, with a link to the schema', () => {
    expect(schema.safeParse({ $schema: 'x', ...shortScenario() }).error).toBeUndefined();
  });

  it.each([
    ['an unknown key', 'sceme: {}\n'],
    ['a value out of range', 'territory: { cells: 0 }\n'],
    ['a wrong type', 'time: { warmUpDays: many }\n'],
    ['an unknown weight', 'scheme: { weights: { handling: 1 } }\n'],
    [
      'a patch out of range',
      'designs: [{ id: a, title: { zh: a, en: a }, stages: [{ patch: { scheme: { stakes: -1 } } }] }]\n',
    ],
    [
      'a patch of the world',
      'designs: [{ id: a, title: { zh: a, en: a }, stages: [{ patch: { territory: {} } }] }]\n',
    ],
  ])('refuses %s', (_what, more) => {
    expect(schema.safeParse(parse(shortText(more))).success).toBe(false);
  });

  it('explains fields in both languages, with unit and source', () => {
    const text = JSON.stringify(scenarioJsonSchema());
    expect(text).toContain('"title":"查实隐瞒的处罚（货币等值） Sanction for proven concealment"');
    expect(text).toContain('"description":"单位 unit: yuan\\n来源 source: 假设 assumption');
    expect(text).not.toContain('"source":');
  });
});
