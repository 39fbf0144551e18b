// Loading: defaults, one message for everything that is wrong, and a clean answer whatever the text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { formatProblems, type Problem } from '../../src/scenario/problem.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { scenarioSchema } from '../../src/scenario/schema/scenario.ts';
import { fastCheckOptions } from '../core/seed-of.ts';
import { problemsOf, scenarioFile, shortScenario, shortText } from '../support/scenario-text.ts';

const pointers = (problems: readonly Problem[]) => problems.map(({ pointer }) => pointer).sort();

describe('a valid scenario', () => {
  it('gets every default, and its hash', () => {
    const result = loadScenario(shortText());
    if (!result.ok) throw new Error(formatProblems(result.problems, 'en'));
    expect(scenarioSchema.parse(result.scenario)).toEqual(result.scenario);
    expect(result.scenario.territory.cells).toBe(680);
    expect(result.hash).toBe(scenarioHash(result.scenario));
    expect(result.warnings).toEqual([]);
  });

  it('is the same as YAML, as JSON, as JSON indented by tabs, and with a byte-order mark', () => {
    const scenario = shortScenario();
    for (const indent of [undefined, 2, '\t']) {
      expect(loadScenario(JSON.stringify(scenario, null, indent))).toMatchObject({ ok: true, scenario });
    }
    expect(loadScenario(`\ufeff${shortText()}`)).toMatchObject({ ok: true, scenario });
  });

  it('may link its JSON Schema, which is no part of it', () => {
    const linked = JSON.stringify({ $schema: '../scenario.schema.json', ...shortScenario() });
    expect(loadScenario(linked)).toMatchObject({ ok: true, scenario: shortScenario() });
  });

  it('may repeat parts by alias', () => {
    const scenario = shortScenario(
      'time: { officeShifts: &a [{ startMinute: 0, endMinute: 60 }], patrolShifts: *a }\n',
    );
    expect(scenario.time.patrolShifts).toEqual([{ startMinute: 0, endMinute: 60 }]);
  });

  it('shares nothing with another one, nor with the defaults', () => {
    const first = shortScenario();
    first.incidents.types[0].route[0] = 'changed';
    first.departments.list.length = 0;
    first.scheme.weights = {};
    expect(shortScenario()).not.toEqual(first);
    expect(shortScenario().incidents.types[0].route[0]).toBe('sanitation');
    expect(shortScenario().departments.list).toHaveLength(13);
  });

  it('accepts ids that are names of built-in properties, as ids like any other', () => {
    const departments = `departments: { list: [{ id: constructor, name: { zh: 甲, en: A } }] }\n`;
    const type = { ...shortScenario().incidents.types[0], id: 'tostring', route: ['constructor'] };
    const scenario = shortScenario(`${departments}incidents: { types: [${JSON.stringify(type)}] }\n`);
    expect(scenario.departments.list[0].id).toBe('constructor');
  });
});

const twentyMistakes = `format: wangge-scenario/9
id: Not An Id
title: { zh: 二十处错误 }
seed: 42
tim: {}
time:
  warmUpDays: 3.5
  startDate: 2025-02-30
  officeShifts: [{ startMinute: 600, endMinute: 500 }]
territory:
  populaton: 1000
  cells: -5
  parks: 20
  areaKm2: 1e999
residents: { noticeMeanDays: .nan }
incidents:
  neighbourhoods:
    - { id: old, name: { zh: 旧, en: Old }, share: 0.7 }
scheme:
  weights: { handling-rate: 0.9 }
  audits: { monthlyProbability: "5%", __proto__: 1 }
  stakes: 1000000
designs:
  - { id: a, title: { zh: 甲, en: A } }
  - id: a
    title: { zh: 乙, en: B }
    stages:
      - { towns: [99], patch: { scheme: { weights: { handlingrate: 1 } } } }
      - { patch: { schemes: {} } }
`;

describe('a scenario with twenty mistakes', () => {
  const problems = problemsOf(twentyMistakes);

  it('gives one message listing twenty', () => {
    expect(pointers(problems)).toEqual([
      '/designs/1/id',
      '/designs/1/stages/0/patch/scheme/weights/handlingrate',
      '/designs/1/stages/0/towns/0',
      '/designs/1/stages/1/patch/schemes',
      '/format',
      '/id',
      '/incidents/neighbourhoods',
      '/residents/noticeMeanDays',
      '/scheme/audits/__proto__',
      '/scheme/audits/monthlyProbability',
      '/scheme/stakes',
      '/scheme/weights',
      '/seed',
      '/territory/areaKm2',
      '/territory/cells',
      '/territory/parks',
      '/territory/populaton',
      '/tim',
      '/time/officeShifts/0',
      '/time/startDate',
      '/time/warmUpDays',
      '/title/en',
    ]);
  });

  it('names for each the place in the text, what stands there, and what is allowed, in both languages', () => {
    for (const problem of problems) {
      expect(problem.line, problem.pointer).toBeGreaterThan(0);
      expect(problem.column, problem.pointer).toBeGreaterThan(0);
      expect(problem.zh, problem.pointer).toMatch(/[\u4e00-\u9fff]/);
      expect(problem.en, problem.pointer).toMatch(/^["A-Z]/);
    }
    expect(problems.find(({ pointer }) => pointer === '/time/warmUpDays')).toEqual({
      code: 'not-whole',
      severity: 'error',
      pointer: '/time/warmUpDays',
      line: 7,
      column: 15,
      value: '3.5',
      zh: '“预热天数（全部方案共用今天的制度）”应为 0 到 1000 之间的整数（单位：天），现为 3.5',
      en: '"Warm-up shared by all designs, under the baseline" must be a whole number from 0 to 1000 (days), but is 3.5',
    });
  });

  it('suggests what was meant', () => {
    const text = formatProblems(problems, 'en');
    for (const key of ['time', 'population', 'handling-rate', 'scheme'])
      expect(text).toContain(`did you mean ${key}?`);
    expect(text).toContain('write a percentage as a fraction, such as 0.05');
    expect(text).toContain('put it in quotes');
    expect(text).toContain('there is no day 2025-02-30');
  });
});

/** Only the two clean answers, each complete; nothing thrown, nothing polluted. */
function expectCleanAnswer(text: string): void {
  const result = loadScenario(text);
  if (result.ok) expect(scenarioSchema.safeParse(result.scenario).success).toBe(true);
  else {
    expect(result.problems.some(({ severity }) => severity === 'error')).toBe(true);
    for (const { zh, en, pointer } of result.problems) {
      expect(zh.length * en.length, pointer).toBeGreaterThan(0);
      expect(pointer === '' || pointer.startsWith('/')).toBe(true);
    }
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe('whatever the text, the answer is a scenario or a list of problems:', () => {
  const valid = ['reference/small.yaml', 'reference/islands.yaml', 'z-district/scenario.yaml'].map(
    scenarioFile,
  );
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(12),
    insert: fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom(
        '__proto__: 1',
        '-',
        '- ',
        '{',
        '}',
        '[',
        ']',
        ':',
        ': ',
        '\n',
        '&a ',
        '*a',
        '!x ',
        '"',
        "'",
        '|',
        '>',
        '1e999',
        '.nan',
        '~',
        '#',
        '\t',
        '%',
        '? ',
        '-1',
        'null',
        '\u0000',
        '😀',
      ),
    ),
  });
  const apply = (text: string, { at, remove, insert }: { at: number; remove: number; insert: string }) => {
    const position = Math.floor(at * text.length);
    return text.slice(0, position) + insert + text.slice(position + remove);
  };

  it('500 valid files with a few random edits', () => {
    const edits = fc.array(edit, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...valid), edits, (text, list) => {
        expectCleanAnswer(list.reduce(apply, text));
      }),
      fastCheckOptions(500),
    );
  });

  it('500 runs of random bytes and characters', () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((values) => String.fromCharCode(...values));
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const yamlLike = fc.array(
      fc.constantFrom(
        'a',
        ':',
        ' ',
        '\n',
        '-',
        '[',
        ']',
        '{',
        '}',
        '"',
        '&',
        '*',
        '!',
        '|',
        '%',
        '#',
        ',',
        '?',
        '1',
        '\t',
      ),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          bytes,
          text,
          yamlLike.map((parts) => parts.join('')),
        ),
        expectCleanAnswer,
      ),
      fastCheckOptions(500),
    );
  });
});
