// What the report says of runs that hold little: nothing finished, few worlds.
import { expect, it } from 'vitest';
import { comparisonReport } from '../../../src/cli/report/comparison-report.ts';
import { outcomeReport } from '../../../src/cli/report/outcome-report.ts';
import { textsOf } from '../../../src/cli/texts/texts.ts';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { gapCauses } from '../../../src/model/outcome/outcome.ts';
import { simpleOutcome } from '../../experiment/simple-outcome.ts';

type Language = 'zh' | 'en';

function report(
  worlds: number,
  isStopped: boolean,
  language: Language = 'en',
  more: Record<string, number> = {},
): string {
  const texts = textsOf(language);
  const outcomes = Array.from({ length: worlds }, (_, world) =>
    ['a', 'b'].map((id) => {
      const outcome = simpleOutcome('report', id, world, id === 'b' ? { solved: -40 + world } : {});
      return { ...outcome, measures: { ...outcome.measures, ...more } };
    }),
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

it('the gap by cause states its total, which is all but what was recorded and really solved', () => {
  const [outcome] = [simpleOutcome('report', 'a', 0)];
  const total = gapCauses.reduce((sum, cause) => sum + outcome.gap[cause], 0);
  const share = `${((100 * total) / outcome.ladder.arisen).toFixed(2)}%`;
  expect(report(1, false)).toMatch(
    new RegExp(`total \\(the rest is recorded and really solved\\) +${share}`),
  );
  expect(report(1, false, 'zh')).toContain('合计（其余立案并真实解决）');
  expect(outcomeReport(outcome, textsOf('en')).join('\n')).toMatch(new RegExp(`total .* ${total} +${share}`));
});

it('a reporting rate above 100 % comes with the reason, one below without', () => {
  const high = { 'reporting-rate': 1.04 };
  expect(report(10, false, 'en', high)).toMatch(/Reporting rate: of logged discoveries \[3\] +104/);
  expect(report(10, false, 'en', high)).toMatch(/^\[3\] .*logged before the window and reported in it/m);
  expect(report(10, false, 'zh', high)).toMatch(/^\[3\] .*可以超过 100%/m);
  expect(report(10, false, 'en', { 'reporting-rate': 0.98 })).not.toContain('[3]');
  const outcome = simpleOutcome('report', 'a', 0);
  const lines = outcomeReport({ ...outcome, measures: { ...outcome.measures, ...high } }, textsOf('en'));
  expect(lines.join('\n')).toContain('can exceed 100 %');
});

it('one outcome says what its hash covers', () => {
  const outcome = simpleOutcome('report', 'a', 0);
  expect(outcomeReport(outcome, textsOf('en')).at(-1)).toContain('scenario, design and replication too');
  expect(outcomeReport(outcome, textsOf('zh')).at(-1)).toContain('方案与重复的编号');
});
