// The sentences, word for word, for comparisons whose structure is known.
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import type { Comparison, Look } from '../../src/experiment/comparison.ts';
import { findPair, findPaired } from '../../src/experiment/find-in-comparison.ts';
import { formatPercent } from '../../src/experiment/format-number.ts';
import { verdictSentence } from '../../src/experiment/verdict-sentence.ts';
import type { SimpleEffect } from './simple-outcome.ts';
import { simpleOutcome } from './simple-outcome.ts';

const names = {
  design: { zh: '处置率考核', en: 'B (handling rate)' },
  baseline: { zh: '现行考核', en: 'today’s scheme' },
};

/** Compares over n worlds; `effect` gives the design's effect in each world. */
function compare(
  n: number,
  effect: (world: number) => SimpleEffect,
  { look = 'final', primary = 'true-solved-share' }: { look?: Look; primary?: string } = {},
): Comparison {
  const outcomes = Array.from({ length: n }, (_, world) => [
    simpleOutcome('sentence', 'a', world),
    simpleOutcome('sentence', 'b', world, effect(world)),
  ]).flat();
  return compareDesigns({ designs: ['a', 'b'], baseline: 'a', primary, outcomes, look });
}

const sentence = (comparison: Comparison) => verdictSentence(comparison, 'b', names);
const wobble = (world: number, size: number): number => (world % 2 === 0 ? size : -size);

describe('verdictSentence', () => {
  it('says that the record rose while the truth fell', () => {
    const text = sentence(compare(12, (world) => ({ closed: 48, solved: -40 + wobble(world, 15) })));
    expect(text.en).toMatch(
      /^Under B \(handling rate\) the record says 9\d\.\d % closed, 6\.0 points more than under today’s scheme, but 4\.0 points fewer problems were really solved \(95 % interval 3\.0 to 5\.0 points fewer; 12 worlds\)\.$/,
    );
    expect(text.zh).toMatch(
      /^在「处置率考核」下，台账显示结案率 9\d\.\d%，比「现行考核」高 6\.0 个百分点；但真实解决的问题少了 4\.0 个百分点（95% 区间：少 3\.0 至 5\.0 个百分点；12 个平行世界）。$/,
    );
  });

  it('holds another official rate against the truth where the scheme pays for that one', () => {
    const comparison = compare(12, (world) => ({ closed: 48, solved: -40 + wobble(world, 15) }));
    const { en, zh } = verdictSentence(comparison, 'b', names, 'handling-rate');
    expect(en).toMatch(/^Under B \(handling rate\) the record says \d+\.\d % handled by the deadline, /);
    expect(zh).toMatch(/^在「处置率考核」下，台账显示处置率 \d+\.\d%，/);
  });

  it('joins with "and" what goes the same way', () => {
    const { en, zh } = sentence(compare(12, (world) => ({ closed: 16, solved: 30 + wobble(world, 15) })));
    expect(en).toContain(
      '2.0 points more than under today’s scheme, and 3.0 points more problems were really solved',
    );
    expect(zh).toContain('高 2.0 个百分点；真实解决的问题多了 3.0 个百分点');
  });

  it('cannot tell yet when the truth is undecided, and says what it would take', () => {
    const { en, zh } = sentence(compare(12, (world) => ({ closed: 48, solved: 6 + wobble(world, 30) })));
    expect(en).toMatch(
      /more than under today’s scheme; whether more or fewer problems were really solved cannot be told yet \(95 % interval −1\.4 to 2\.6 points; 12 worlds; it will probably take at least \d+ more\)\.$/,
    );
    expect(zh).toMatch(
      /真实解决的问题是多是少还看不出来（95% 区间 −1\.4 至 2\.6 个百分点；12 个平行世界，估计至少还要 \d+ 个）。$/,
    );
    expect(en).not.toMatch(/points (more|fewer) problems/);
  });

  it('calls equal what differs by less than matters', () => {
    const { en, zh } = sentence(compare(12, (world) => ({ solved: wobble(world, 2) })));
    expect(en).toContain('closed, as much as under today’s scheme, and as many problems were really solved');
    expect(zh).toContain('与「现行考核」相当；真实解决的问题与之相当');
  });

  it('leaves the record open when only the truth is clear', () => {
    const { en, zh } = sentence(
      compare(12, (world) => ({ closed: wobble(world, 40), solved: -50 + wobble(world, 9) })),
    );
    expect(en).toContain(
      'and whether that is above or below today’s scheme cannot be told yet, but 5.0 points fewer',
    );
    expect(zh).toContain('与「现行考核」相比是高是低还看不出来；但真实解决的问题少了 5.0 个百分点');
  });

  it('gives the interval that allows for all designs where only that leaves the truth undecided', () => {
    const alike = (world: number): SimpleEffect => ({ solved: 20 + wobble(world, 32) });
    const effects = [() => ({}), alike, alike, alike];
    const ids = ['a', 'b', 'c', 'd'];
    const outcomes = Array.from({ length: 14 }, (_, world) =>
      ids.map((id, i) => simpleOutcome('at once', id, world, effects[i](world))),
    ).flat();
    const request = { designs: ids, baseline: 'a', primary: 'true-solved-share', outcomes } as const;
    const { pairs, ...rest } = compareDesigns({ ...request, look: 'final' });
    const paired = findPaired({ pairs, ...rest }, 'b', 'true-solved-share');
    const { primary } = findPair({ pairs, ...rest }, 'b');
    expect(paired.interval95!.lower).toBeGreaterThan(0);
    expect(primary.verdict).toBe('undecided');
    const { lower, upper } = primary.interval95!;
    expect(lower).toBeLessThan(0);
    const { en, zh } = sentence({ pairs, ...rest });
    const [from, to] = [formatPercent(lower, 1), formatPercent(upper, 1)];
    expect(en).toContain(
      `(95 % interval ${from} to ${to} points, allowing for 3 designs judged at once; 14 worlds; it will probably take at least ${primary.further!.replications} more)`,
    );
    expect(zh).toContain(`（95% 区间 ${from} 至 ${to} 个百分点，已计及 3 个方案同时判定；14 个平行世界，`);
  });

  it('says of a settled verdict that its interval is for this design alone', () => {
    const fewer = (world: number): SimpleEffect => ({ solved: -40 + wobble(world, 15) });
    const ids = ['a', 'b', 'c'];
    const outcomes = Array.from({ length: 12 }, (_, world) =>
      ids.map((id) => simpleOutcome('at once', id, world, id === 'a' ? {} : fewer(world))),
    ).flat();
    const request = { designs: ids, baseline: 'a', primary: 'true-solved-share', outcomes } as const;
    const { en, zh } = sentence(compareDesigns({ ...request, look: 'final' }));
    expect(en).toContain(
      '(95 % interval 3.0 to 5.0 points fewer, for this design alone, while the verdict allows for 2 designs judged at once; 12 worlds)',
    );
    expect(zh).toContain(
      '（95% 区间：少 3.0 至 5.0 个百分点，只看这一个方案，判定则已计及 2 个方案；12 个平行世界）',
    );
  });

  it('warns of an interval from fewer than ten worlds', () => {
    const { en, zh } = sentence(compare(6, (world) => ({ solved: 6 + wobble(world, 30) })));
    expect(en).toContain('points; 6 worlds, so few that the interval is provisional; it will probably');
    expect(zh).toContain('；6 个平行世界，个数少，区间只供参考，估计至少还要');
  });

  it('says why a few worlds that all agree do not settle it', () => {
    const { en, zh } = sentence(compare(6, () => ({})));
    expect(en).toContain(
      'told yet (the same in every world, which counts from 10 worlds on; 6 worlds, so few',
    );
    expect(zh).toContain('看不出来（各世界之差相同，满 10 个世界才算数；6 个平行世界，个数少');
  });

  it('says that a run was stopped early', () => {
    const comparison = compare(12, (world) => ({ solved: -40 + wobble(world, 5) }), { look: 'interim' });
    const { en, zh } = verdictSentence(comparison, 'b', names, 'closure-rate', 'stopped');
    expect(en).toMatch(/\(Stopped early; intervals are widened since the run could be watched\.\)$/);
    expect(zh).toMatch(/（运行已提前停止；过程可随时查看，区间因此放宽。）$/);
    expect(en + zh).not.toMatch(/running|仍在计算/);
  });

  it('says so while the run goes on', () => {
    const { en, zh } = sentence(
      compare(12, (world) => ({ solved: -40 + wobble(world, 5) }), { look: 'interim' }),
    );
    expect(en).toMatch(
      /points fewer; 12 worlds\)\. \(Still running; intervals are widened so that they may be watched\.\)$/,
    );
    expect(zh).toMatch(/（仍在计算，区间已按随时查看放宽。）$/);
  });

  it('adds the declared primary measure when the sentence is about others', () => {
    const effect = (world: number): SimpleEffect => ({ solved: -40 + wobble(world, 5) });
    const { en, zh } = sentence(compare(12, effect, { primary: 'rework-rate' }));
    expect(en).toMatch(
      / The measure declared beforehand, “.+”: equal within the margin, difference 0\.0000 points \(95 % interval 0\.0000 to 0\.0000\)\.$/,
    );
    expect(zh).toMatch(
      /事先声明的主要指标「返工率」：相当，差 0\.0000 个百分点（95% 区间 0\.0000 至 0\.0000）。$/,
    );
  });

  it('waits for five worlds, however clear the first look', () => {
    expect(sentence(compare(1, () => ({}))).en).toBe(
      'Cannot tell yet about B (handling rate): a verdict takes at least 5 worlds, there is 1.',
    );
    expect(sentence(compare(2, () => ({ solved: -40 }))).en).toBe(
      'Cannot tell yet about B (handling rate): a verdict takes at least 5 worlds, there are 2.',
    );
    expect(sentence(compare(0, () => ({}))).zh).toBe(
      '「处置率考核」还看不出来：至少要 5 个平行世界才下判定，现有 0 个。',
    );
  });

  it('refuses the baseline as a design', () => {
    expect(() =>
      verdictSentence(
        compare(3, () => ({})),
        'a',
        names,
      ),
    ).toThrow('The comparison has no a');
  });
});
