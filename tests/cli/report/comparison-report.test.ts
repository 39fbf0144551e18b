// What the report says of runs that hold little: nothing finished, few worlds.
import { expect, it } from 'vitest';
import { comparisonReport } from '../../../src/cli/report/comparison-report.ts';
import { textsOf } from '../../../src/cli/texts/texts.ts';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { simpleOutcome } from '../../experiment/simple-outcome.ts';

type Language = 'zh' | 'en';

function report(worlds: number, isStopped: boolean, language: Language = 'en'): string {
  const texts = textsOf(language);
  const outcomes = Array.from({ length: worlds }, (_, world) =>
    ['a', 'b'].map((id) => simpleOutcome('report', id, world, id === 'b' ? { solved: -40 + world } : {})),
  ).flat();
  const request = { designs: ['a', 'b'], baseline: 'a', primary: 'true-solved-share', outcomes };
  const input = {
    comparison: compareDesigns({ ...request, look: isStopped ? 'interim' : 'final' }),
    ending: isStopped ? [texts.progress.interruptedEmpty] : [],
    isStopped,
    heading: ['heading'],
    names: new Map(),
    headlineOf: () => 'closure-rate' as const,
    measures: 'main' as const,
    command: 'wangge compare x',
    width: 500,
    tableWidth: Infinity,
  };
  return comparisonReport(input, texts).join('\n');
}

it('a run stopped before anything was finished says so and gives no command to reproduce it', () => {
  expect(report(0, true)).toContain('before anything was finished');
  expect(report(0, true)).not.toContain('wangge compare');
  expect(report(0, true, 'zh')).toContain('没有结果');
  expect(report(0, false)).toContain('To reproduce: wangge compare x');
});

it('two worlds are said to be too few for a verdict, six to give provisional intervals, ten nothing', () => {
  expect(report(2, false)).toContain('Only 2 common worlds: below 5 there is no verdict');
  expect(report(2, false)).not.toMatch(/\b(better|worse|equal within the margin)$/m);
  expect(report(2, false, 'zh')).toContain('只有 2 个平行世界：不足 5 个不下判定');
  expect(report(6, false)).toContain('Only 6 common worlds: below 10 take intervals as provisional.');
  expect(report(10, false)).not.toContain('Only 10');
});
