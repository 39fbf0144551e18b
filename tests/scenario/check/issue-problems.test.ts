// Every kind of issue that zod can raise becomes a sentence of ours, in both languages.

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemsOfIssue } from '../../../src/scenario/check/issue-problems.ts';

type Code = z.core.$ZodIssue['code'];

/** For each code a schema and data that raise it; a code that zod adds is a type error here. */
const examples: Record<Code, [schema: z.ZodType, data: unknown, zh: string, en: string]> = {
  invalid_type: [
    z.number().min(0).max(9),
    'x',
    '应为 0 到 9 之间的数',
    'must be a number from 0 to 9, but is "x"',
  ],
  too_big: [z.number().min(0).max(9), 10, '应为 0 到 9 之间的数', 'must be a number from 0 to 9, but is 10'],
  too_small: [
    z.array(z.number()).min(2).max(3),
    [1],
    '应为 2 到 3 项的列表',
    'must be a list of 2 to 3 items',
  ],
  invalid_format: [z.string().regex(/^a/), 'b', '应为文字', 'must be text, but is "b"'],
  not_multiple_of: [z.number().multipleOf(5), 7, '应为 5 的整数倍', 'must be a multiple of 5, but is 7'],
  unrecognized_keys: [
    z.strictObject({ alpha: z.number().optional() }),
    { alfa: 1 },
    '是否想写 alpha',
    'did you mean alpha?',
  ],
  invalid_union: [z.union([z.number(), z.boolean()]), 'x', '应为文字、数字', 'must be text, a number'],
  invalid_key: [z.record(z.string().regex(/^a/), z.number()), { b: 1 }, '应为', 'must be'],
  invalid_element: [z.map(z.unknown(), z.number()), new Map([[{}, 'x']]), '应为', 'must be'],
  invalid_value: [
    z.enum(['one', 'two']),
    'three',
    '应为以下之一：one、two',
    'must be one of: one, two, but is "three"',
  ],
  custom: [z.number().refine((value) => value > 5), 3, '不合要求', 'is not acceptable'],
};

describe('an issue of the schema library', () => {
  it.each(Object.entries(examples))(
    '%s becomes a sentence in Chinese and in English',
    (code, [schema, data, zh, en]) => {
      const result = z.strictObject({ place: schema }).safeParse({ place: data });
      const issues = result.error?.issues ?? [];
      expect(issues.map((issue) => issue.code)).toContain(code);
      const root = z.strictObject({ place: schema });
      const problems = issues.flatMap((issue) => problemsOfIssue(issue, { root, data: { place: data } }));
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) {
        expect(problem.pointer).toMatch(/^\/place/);
        expect(problem.zh).toContain(zh);
        expect(problem.en).toContain(en);
        for (const issue of issues) expect(problem.en).not.toContain(issue.message);
      }
    },
  );
});

describe('a sentence about a place', () => {
  const root = z.strictObject({
    share: z.number().min(0).max(1).meta({ zh: '比例', en: 'Share', unit: '0-1' }),
    hours: z.number().min(0).meta({ zh: '工时', en: 'Hours', unit: 'hour' }),
    name: z.string().min(1).max(5).meta({ zh: '名称', en: 'Name' }),
    on: z.boolean().meta({ zh: '开关', en: 'Switch' }),
    list: z.array(z.int().max(6)).meta({ zh: '列表', en: 'List' }),
    weights: z
      .partialRecord(z.enum(['a', 'b']), z.number())
      .meta({ zh: '权重', en: 'Weights', names: { a: { zh: '甲', en: 'first' } } }),
    reward: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('flat') }),
      z.strictObject({ kind: z.literal('step'), at: z.number() }),
    ]),
  });
  const valid = { share: 0, hours: 0, name: 'x', on: true, list: [], weights: {}, reward: { kind: 'flat' } };
  const sentencesOf = (change: object): [string, string][] => {
    const data = { ...valid, ...change };
    const issues = root.safeParse(data).error?.issues ?? [];
    return issues.flatMap((issue) => problemsOfIssue(issue, { root, data })).map(({ zh, en }) => [zh, en]);
  };

  it.each([
    [
      'its label and unit',
      { hours: -1 },
      '“工时”应为不小于 0 的数（单位：小时），现为 -1',
      '"Hours" must be a number, at least 0 (hours), but is -1',
    ],
    [
      'what is missing',
      { name: undefined },
      '缺少“名称”，应为 1 到 5 个字符的文字',
      '"Name" is missing; it must be text of 1 to 5 characters',
    ],
    [
      'what is empty',
      { name: null },
      '“名称”没有填写，应为 1 到 5 个字符的文字',
      '"Name" is empty; it must be text of 1 to 5 characters',
    ],
    [
      'how to write a text',
      { name: 5 },
      '“名称”应为 1 到 5 个字符的文字，现为 5（请加引号）',
      '"Name" must be text of 1 to 5 characters, but is 5 (put it in quotes)',
    ],
    [
      'how to write a number',
      { share: '0.5' },
      '“比例”应为 0 到 1 之间的数，现为 "0.5"（去掉引号或单位，只写数字）',
      '"Share" must be a number from 0 to 1, but is "0.5" (write the bare number, without quotes or unit)',
    ],
    [
      'how to write a share',
      { share: '50 %' },
      '“比例”应为 0 到 1 之间的数，现为 "50 %"（百分数请写成小数，如 0.05）',
      '"Share" must be a number from 0 to 1, but is "50 %" (write a percentage as a fraction, such as 0.05)',
    ],
    [
      'how to write a switch',
      { on: 'yes' },
      '“开关”应为 true 或 false，现为 "yes"',
      '"Switch" must be true or false, but is "yes"',
    ],
    [
      'the position in a list',
      { list: [1, 9] },
      '“列表”第 2 项应为不大于 6 的整数，现为 9',
      'Item 2 of "List" must be a whole number, at most 6, but is 9',
    ],
    [
      'the name of a record’s key',
      { weights: { a: 'x' } },
      '“甲”应为有限的数，现为 "x"',
      '"first" must be a finite number, but is "x"',
    ],
    [
      'the kinds of a variant',
      { reward: { kind: 'lottery' } },
      '“kind”应为以下之一：flat、step，现为 "lottery"',
      '"kind" must be one of: flat, step, but is "lottery"',
    ],
    [
      'a missing kind',
      { reward: {} },
      '缺少“kind”，应为以下之一：flat、step',
      '"kind" is missing; it must be one of: flat, step',
    ],
    [
      'a key of another variant',
      { reward: { kind: 'flat', at: 1 } },
      '“reward”没有 "at" 这一项；可用：kind',
      '"reward" has no "at"; known: kind',
    ],
    [
      'where a key belongs',
      { list: [], weights: { share: 1 } },
      '“权重”没有 "share" 这一项；是否应写在 /share？',
      '"Weights" has no "share"; does it belong at /share?',
    ],
  ])('says %s', (_what, change, zh, en) => {
    expect(sentencesOf(change)).toEqual([[zh, en]]);
  });
});
