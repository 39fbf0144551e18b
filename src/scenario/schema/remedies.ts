// Remedies of selective reporting: case-mix standards, credit and no blame for hard cases, a clock that stops (缓办).
// The indicators that use weights and standards are weighted-handling-rate and case-mix-handling-rate. Off: nothing changes.
import { z } from 'zod';
import { choice, quantity, toggle } from './parameter.ts';
import { remediesSources as from } from './remedies-sources.ts';

const assumed = 'assumption' as const;
const weight = (zh: string, en: string, value: number) =>
  quantity({
    zh: `难度加权处置率：${zh}案件的权重`,
    en: `Difficulty-weighted handling rate: weight of ${en}`,
    unit: 'ratio',
    min: 0,
    max: 100,
    default: value,
    status: assumed,
    source: from.difficultyWeights,
  });

export const remediesSchema = z.strictObject({
  difficultyWeights: z
    .strictObject({
      easy: weight('易', 'an easy case', 1),
      middle: weight('中', 'a case in between', 1.5),
      hard: weight('难', 'a hard case', 3),
    })
    .prefault({})
    .meta({ zh: '难度权重', en: 'Weights of difficulty' }),
  standardStrength: quantity({
    zh: '难度校正：起始标准的等效案件数',
    en: 'Case mix: weight of the starting standard, in cases of a type and town',
    unit: 'case',
    min: 0.1,
    max: 10_000,
    default: 20,
    status: assumed,
    source: from.standardStrength,
  }),
  standardMemoryMonths: quantity({
    zh: '难度校正：标准的记忆时间',
    en: 'Case mix: memory of the standard (months until a case counts 1/e)',
    unit: 'month',
    min: 0.25,
    max: 120,
    default: 6,
    status: assumed,
    source: from.standardMemory,
  }),
  hardReportYuan: quantity({
    zh: '上报一件难案的奖励',
    en: 'Reward for reporting a case of a hard type',
    short: { zh: '难案上报奖励', en: 'reward for reporting hard cases' },
    unit: 'yuan/case',
    min: 0,
    max: 100_000,
    default: 0,
    status: assumed,
    source: from.hardReport,
  }),
  noBlame: choice(['none', 'worker', 'worker-and-superior'], {
    zh: '难案办不成不扣分（无、网格员、网格员与上级）',
    en: 'Hard cases do not count against',
    default: 'none',
    status: assumed,
    source: from.noBlame,
    names: {
      none: { zh: '照常扣分', en: 'nobody is spared' },
      worker: { zh: '不扣网格员', en: 'the worker' },
      'worker-and-superior': { zh: '不扣网格员，也不扣上级', en: 'the worker and the superior' },
    },
  }),
  clockStop: toggle({
    zh: '缓办：协调期间停止计时',
    en: 'The clock stops while a case waits for coordination',
    short: { zh: '协调期间缓办', en: 'clock-stop' },
    default: false,
    status: 'published',
    source: from.clockStop,
  }),
});
