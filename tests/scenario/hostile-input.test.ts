// Files that are empty, huge, binary, nested without end, or meant to break something: a clear error each.

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/scenario/problem.ts';
import { maxBytes, maxDepth, maxSymbols } from '../../src/scenario/read/caps.ts';
import { problemsOf, shortText } from '../support/scenario-text.ts';

const pointers = (problems: readonly Problem[]) => problems.map(({ pointer }) => pointer).sort();

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
