// The assessment scheme (考核方案): weights, stakes, period components and rewards; superior, audits and departments have files of
// their own.
// MODEL section 5; stakes of Z district: claims.md A2 and A10 (cash alone is small; career and ranking are yuan-equivalents).
import { z } from 'zod';
import { auditsSchema } from './audits.ts';
import { denominatorsSchema } from './denominators.ts';
import { departmentAssessmentSchema } from './department-assessment.ts';
import { choice, quantity } from './parameter.ts';
import { rewardNames, rewardSchema, type Reward } from './reward.ts';
import { yuan } from './scheme-quantities.ts';
import { schemeSources as from } from './scheme-sources.ts';
import { superiorSchema } from './superior.ts';
import { weightsMeta, weightsSchema } from './weights.ts';

export { indicatorIds, type IndicatorId } from './indicators.ts';
export type { Weights } from './weights.ts';

const assumed = 'assumption' as const;

export { rewardNames, type Reward } from './reward.ts';

const component = (zh: string, en: string, share: number, reward: Reward) =>
  z
    .strictObject({
      share: quantity({
        zh: `${zh}占全部奖惩的比例`,
        en: `Share of the stakes that hangs on the ${en}`,
        unit: '0-1',
        min: 0,
        max: 1,
        default: share,
        status: assumed,
        source: from.periodShare,
      }),
      reward: rewardSchema.default(reward).meta({
        zh: `${zh}的奖励方式`,
        en: `Reward of the ${en}`,
        unit: '',
        status: 'document',
        source: from.periodReward,
        names: rewardNames,
      }),
    })
    .prefault({})
    .meta({ zh, en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)}` });

const standard = (zh: string, en: string, value: number) =>
  quantity({
    zh,
    en,
    unit: 'hour',
    min: 0,
    max: 1000,
    default: value,
    status: assumed,
    source: from.standards,
  });

export const schemeSchema = z.strictObject({
  weights: weightsSchema
    .default({ 'discovery-patrol-share': 1 / 3, 'reporting-rate': 1 / 3, 'handling-rate': 1 / 3 })
    .meta({
      ...weightsMeta,
      zh: '考核指标权重',
      en: 'Weights of the indicators',
      source: from.indicatorWeights,
    }),
  denominators: denominatorsSchema
    .prefault({})
    .meta({ zh: '指标的分母', en: 'Denominators of the indicators' }),
  standards: z
    .strictObject({
      dispatchHours: standard('按时派遣、响应的时限', 'Standard time for dispatch and response', 4),
      checkHours: standard('按时核查的时限', 'Standard time for the check', 8),
    })
    .prefault({})
    .meta({ zh: '时限标准', en: 'Standard times' }),
  strata: choice(['none', 'neighbourhood', 'density'], {
    zh: '分层考核：与谁比较',
    en: 'Compared within strata: with whom',
    default: 'none',
    names: {
      none: { zh: '全街镇一把尺子', en: 'all grids of the town' },
      neighbourhood: { zh: '同类街区的网格', en: 'grids of the same neighbourhood type' },
      density: { zh: '人口密度相近的网格（分三层）', en: 'grids of similar density (thirds)' },
    },
    status: 'document',
    source: from.strata,
  }),
  cashYuanPerYear: yuan(
    '人均年考勤奖（按结果发放）',
    'Average attendance bonus per head and year, paid out by results',
    3000,
    from.cash,
    'document',
  ),
  careerYuanPerYear: yuan(
    '评先、晋升、批评、排名的货币等值',
    'Career, public criticism and ranking, in yuan-equivalents',
    30000,
    from.career,
  ),
  stakes: quantity({
    zh: '奖惩强度（今天＝1）',
    en: 'Strength of the whole stakes package (today = 1)',
    short: { zh: '奖惩强度', en: 'stakes' },
    unit: 'ratio',
    min: 0,
    max: 20,
    default: 1,
    status: assumed,
    source: from.stakes,
  }),
  components: z
    .strictObject({
      week: component('周检查', 'weekly check', 0.1, { kind: 'linear' }),
      month: component('月排名', 'monthly ranking', 0.3, { kind: 'ranking', winnersShare: 0.2 }),
      quarter: component('季奖惩', 'quarterly reward', 0.35, { kind: 'linear' }),
      year: component('年总评', 'annual review', 0.25, { kind: 'linear' }),
    })
    .prefault({})
    .meta({ zh: '考核周期', en: 'Assessment periods' }),
  quotaPerThousandMonth: quantity({
    zh: '每千人每月发现/上报任务数',
    en: 'Quota of discoveries or reports per 1,000 residents and month',
    unit: 'case',
    min: 0.1,
    max: 1000,
    default: 40,
    status: 'published',
    source: from.quota,
  }),
  superior: superiorSchema,
  audits: auditsSchema,
  exposureSanctionYuan: quantity({
    zh: '居民或上级揭出未上报问题时的处罚',
    en: 'Sanction when a resident or superior exposes an unreported incident',
    unit: 'yuan',
    min: 0,
    max: 1_000_000,
    default: 30,
    status: assumed,
    source: from.exposure,
  }),
  department: departmentAssessmentSchema,
});
