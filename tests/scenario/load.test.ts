// Loading: defaults, one message for everything that is wrong, and hostile input of every kind.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { formatProblems, type Problem } from '../../src/scenario/problem.ts';
import { maxBytes, maxDepth, maxSymbols } from '../../src/scenario/read/caps.ts';
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

describe('hostile input gives a clear error:', () => {
  const codesOf = (text: string) => [...new Set(problemsOf(text).map(({ code }) => code))];
  const firstOf = (text: string) => problemsOf(text)[0];

  it.each([
    ['an empty file', '', 'file-empty'],
    ['white space only', ' \n\t\n', 'file-empty'],
    ['comments only', '# nothing\n', 'file-empty'],
    ['binary', 'PK\u0003\u0004\u0000\u0000', 'file-binary'],
    ['another encoding than UTF-8', shortText('description: { zh: \ufffd\ufffd, en: x }\n'), 'file-encoding'],
    ['a list instead of a scenario', '- 1\n- 2\n', 'wrong-type'],
    ['a text instead of a scenario', 'hello', 'wrong-type'],
    ['a number instead of a scenario', '42', 'wrong-type'],
    ['infinity instead of a scenario', '1e999', 'not-finite'],
    ['broken YAML', 'time: [1, 2\nseed: "', 'syntax'],
    ['broken JSON', '{"format": "wangge-scenario/1",', 'syntax'],
    ['two documents', `${shortText()}---\n${shortText()}`, 'syntax'],
    ['an old YAML version', `%YAML 1.1\n---\n${shortText()}`, 'syntax'],
    ['a cyclic alias', shortText('time: &t { holidays: [*t] }\n'), 'alias'],
    ['an unknown alias', shortText('time: *nowhere\n'), 'alias'],
    ['a foreign tag', shortText('time: !!js/function 1\n'), 'tag'],
    ['a key that is a list', shortText('? [1, 2]\n: 3\n'), 'key'],
    ['a key twice', shortText('time: {}\ntime: {}\n'), 'duplicate-key'],
  ])('%s', (_what, text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it('50 MB of text, with the limit stated', () => {
    const problem = firstOf('x'.repeat(50 * 1024 * 1024));
    expect(problem).toMatchObject({ code: 'file-too-large', value: '50.0 MB' });
    expect(problem.en).toContain(`${maxBytes / 1024 / 1024} MB`);
    expect(firstOf('语'.repeat(maxBytes / 2))).toMatchObject({ code: 'file-too-large' });
  });

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['closed brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['braces', '{a: '.repeat(50_000)],
    ['dashes', '- '.repeat(1_000_000)],
    ['question marks', '? '.repeat(100_000)],
    ['keys', 'a: '.repeat(100_000)],
    ['indentation', Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['JSON', `{"a":`.repeat(60_000)],
  ])('deep nesting by %s, with the limit stated', (_by, text) => {
    const problem = firstOf(text);
    expect(problem.code).toBe('too-deep');
    expect(problem.zh).toContain(String(maxDepth));
  });

  it('nesting one level beyond the limit, while the limit itself is another matter', () => {
    const nested = (levels: number) => shortText(`time: ${'['.repeat(levels)}${']'.repeat(levels)}\n`);
    expect(codesOf(nested(maxDepth + 1))).toContain('too-deep');
    expect(codesOf(nested(maxDepth - 1))).toEqual(['wrong-type']);
  });

  it('an alias bomb, with the limit stated', () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`,
    );
    const problem = firstOf(`a0: &a0 [1, 2]\n${lines.join('\n')}\n`);
    expect(problem.code).toBe('too-many-values');
    expect(problem.en).toContain(String(maxSymbols));
  });

  it.each([
    ['values', `time: { holidays: [${'1,'.repeat(300_000)}] }`],
    ['keys', Array.from({ length: 200_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['quotes', '"'.repeat(2_000_000)],
    ['directives', '%\n'.repeat(300_000)],
    ['documents', '---\n'.repeat(300_000)],
  ])('far too many %s', (_what, text) => {
    expect(firstOf(text).code).toBe('too-many-values');
  });

  it('many mistakes are cut at a stated number, with a count of the rest', () => {
    const problems = problemsOf(shortText(`time: { holidays: [${'x, '.repeat(300)}x] }\n`));
    expect(problems).toHaveLength(201);
    expect(problems[200]).toMatchObject({ code: 'more-problems', value: '101' });
  });

  it('repeated keys among many in reasonable time', () => {
    const keys = Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join('\n');
    expect(codesOf(`k0: 2\n${keys}\n`)).toContain('duplicate-key');
  });

  it.each([
    ['NaN', '.nan', 'not-finite'],
    ['infinity', '.inf', 'not-finite'],
    ['a number too large for any machine', '1e999', 'not-finite'],
    ['a negative', '-1', 'out-of-range'],
    ['a huge number', '1e18', 'out-of-range'],
    ['a fraction of a person', '10.5', 'not-whole'],
    ['text', 'many', 'wrong-type'],
    ['a number in quotes', '"10"', 'wrong-type'],
    ['a list', '[1]', 'wrong-type'],
    ['a mapping', '{ a: 1 }', 'wrong-type'],
    ['yes', 'true', 'wrong-type'],
    ['nothing', '', 'empty'],
  ])('%s for a number', (_what, value, code) => {
    const problems = problemsOf(shortText(`territory:\n  population: ${value}\n`));
    expect(problems.map((problem) => [problem.pointer, problem.code, problem.line])).toEqual([
      ['/territory/population', code, 6],
    ]);
    expect(problems[0].en).toContain('1 to 12000000');
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('the key %s', (key) => {
    for (const place of [
      `${key}: { polluted: 1 }`,
      `scheme: { ${key}: { polluted: 1 } }`,
      `scheme: { weights: { ${key}: 1 } }`,
    ]) {
      expect(problemsOf(shortText(`${place}\n`)).map(({ code }) => code)).toContain('unknown-key');
    }
    const patch = `designs: [{ id: a, title: { zh: 甲, en: A } }, { id: b, title: { zh: 乙, en: B }, stages: [{ patch: { scheme: { ${key}: { polluted: 1 } } } }] }]\n`;
    expect(pointers(problemsOf(shortText(patch)))).toContain(`/designs/1/stages/0/patch/scheme/${key}`);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('the id __proto__', () => {
    expect(
      codesOf(shortText('departments: { list: [{ id: __proto__, name: { zh: 甲, en: A } }] }\n')),
    ).toEqual(['not-allowed']);
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
