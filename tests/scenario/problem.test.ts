// One message from many problems: order, numbering, repetitions, the cut.

import { describe, expect, it } from 'vitest';
import { formatProblems, orderProblems, type Problem } from '../../src/scenario/problem.ts';
import { maxProblems } from '../../src/scenario/read/caps.ts';

const problem = (over: Partial<Problem> = {}): Problem => ({
  code: 'x',
  severity: 'error',
  pointer: '/a',
  value: '1',
  zh: '有误',
  en: 'is wrong',
  ...over,
});

describe('a message', () => {
  it('counts and numbers problems, errors first, each with its place', () => {
    const list = [
      problem({ severity: 'warning', pointer: '/b' }),
      problem({ line: 3, column: 5 }),
      problem({ pointer: '' }),
    ];
    expect(formatProblems(list, 'en', 'z.yaml')).toBe(
      'z.yaml: 2 errors and 1 warning\n  1. line 3, column 5, /a is wrong\n  2. is wrong\n  3. /b is wrong',
    );
    expect(formatProblems(list, 'zh')).toBe(
      '情景文件有 2 处错误、1 处提醒：\n  1. 第 3 行第 5 列 /a 有误\n  2. 有误\n  3. /b 有误',
    );
  });
});

describe('the order of problems', () => {
  it('is errors before warnings, then by place in the text, without repetitions', () => {
    const list = [
      problem({ severity: 'warning', line: 1 }),
      problem({ line: 9, pointer: '/z' }),
      problem({ line: 2, column: 9, pointer: '/y' }),
      problem({ line: 2, column: 3, pointer: '/x' }),
      problem({ line: 2, column: 3, pointer: '/x' }),
    ];
    expect(orderProblems(list).map(({ pointer }) => pointer)).toEqual(['/x', '/y', '/z', '/a']);
  });

  it('is cut at a stated length, and says how many are left out', () => {
    const list = Array.from({ length: maxProblems + 5 }, (_, line) => problem({ line, pointer: `/${line}` }));
    const cut = orderProblems(list);
    expect(cut).toHaveLength(maxProblems + 1);
    expect(cut[maxProblems].en).toBe(`5 more problems are not listed (at most ${maxProblems} are)`);
    expect(orderProblems(list.slice(5))).toHaveLength(maxProblems);
  });
});
