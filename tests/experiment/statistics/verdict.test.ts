// The four verdicts, alone and in a family.
import { describe, expect, it } from 'vitest';
import { judgeFamily } from '../../../src/experiment/statistics/judge-family.ts';
import { verdictOf } from '../../../src/experiment/statistics/verdict.ts';

const rule = { better: 'higher', margin: 0.5 } as const;

const worlds = (n: number) => ({ n, mean: 1, sd: 1 });

describe('verdictOf', () => {
  it('calls an interval beyond zero better or worse by the good direction, higher or lower where there is none', () => {
    const above = { lower: 0.2, upper: 2 };
    const below = { lower: -2, upper: -0.2 };
    expect(verdictOf(above, 'higher', 0.5, worlds(12))).toBe('better');
    expect(verdictOf(above, 'lower', 0.5, worlds(12))).toBe('worse');
    expect(verdictOf(above, 'neither', 0.5, worlds(12))).toBe('higher');
    expect(verdictOf(below, 'higher', 0.5, worlds(12))).toBe('worse');
    expect(verdictOf(below, 'lower', 0.5, worlds(12))).toBe('better');
    expect(verdictOf(below, 'neither', 0.5, worlds(12))).toBe('lower');
  });

  it('calls an interval inside the margin equal, even one that excludes zero', () => {
    expect(verdictOf({ lower: -0.4, upper: 0.4 }, 'higher', 0.5, worlds(12))).toBe('equal');
    expect(verdictOf({ lower: 0.1, upper: 0.4 }, 'higher', 0.5, worlds(12))).toBe('equal');
  });

  it('leaves an interval that covers zero and leaves the margin undecided', () => {
    expect(verdictOf({ lower: -0.6, upper: 0.4 }, 'higher', 0.5, worlds(12))).toBe('undecided');
    expect(verdictOf(null, 'higher', 0.5, worlds(1))).toBe('undecided');
  });

  it('does not believe equal differences before ten worlds', () => {
    const none = { lower: 0, upper: 0 };
    expect(verdictOf(none, 'lower', 5, { n: 9, mean: 0, sd: 0 })).toBe('undecided');
    expect(verdictOf(none, 'lower', 5, { n: 10, mean: 0, sd: 0 })).toBe('equal');
  });

  it('gives none below five worlds, however clear they look', () => {
    const clear = { lower: 1, upper: 1.1 };
    expect([2, 3, 4, 5].map((n) => verdictOf(clear, 'higher', 0.5, worlds(n)))).toEqual([
      'undecided',
      'undecided',
      'undecided',
      'better',
    ]);
  });

  it('takes differences that vary by rounding only as equal ones', () => {
    const interval = { lower: 0.3, upper: 0.3 + 1e-16 };
    expect(verdictOf(interval, 'higher', 0.1, { n: 6, mean: 0.3, sd: 1e-17 })).toBe('undecided');
  });
});

describe('judgeFamily', () => {
  const spread = { n: 16, mean: 1.2, sd: 2 };

  it('judges a family of one like that difference alone', () => {
    const [alone] = judgeFamily([spread], rule, 'final');
    expect(alone.verdict).toBe('better');
    expect(alone.pValue).toBeCloseTo(0.0298, 4);
  });

  it('asks more of the same difference when five designs are compared', () => {
    const other = { n: 16, mean: 0.1, sd: 2 };
    const [first] = judgeFamily([spread, other, other, other, other], rule, 'final');
    expect(first.pValue).toBeCloseTo(5 * 0.0298, 3);
    expect(first.verdict).toBe('undecided');
  });

  it('gives no verdict below five worlds and no interval to few worlds that are all alike', () => {
    expect(judgeFamily([{ n: 4, mean: 9, sd: 0.1 }], rule, 'final')[0].verdict).toBe('undecided');
    const [alike] = judgeFamily([{ n: 6, mean: 9, sd: 0 }], rule, 'final');
    expect([alike.verdict, alike.interval95]).toEqual(['undecided', null]);
  });

  it('asks more of an interim look than of a final one', () => {
    expect(judgeFamily([spread], rule, 'interim')[0].verdict).toBe('undecided');
  });

  it('calls small differences equal only by the Bonferroni interval', () => {
    const small = { n: 16, mean: 0, sd: 0.85 };
    expect(judgeFamily([small], rule, 'final')[0].verdict).toBe('equal');
    expect(judgeFamily([small, small, small], rule, 'final')[0].verdict).toBe('undecided');
  });
});
