// The assessment scheme (考核方案): indicators and weights, stakes, period components, rewards, audits, pressure.
// MODEL section 5; stakes of Z district: claims.md A2 and A10 (cash alone is small; career and ranking are yuan-equivalents).
import { z } from 'zod';
import { indicatorIds, indicatorNames } from './indicators.ts';
import { denominatorsSchema } from './denominators.ts';
import { rewardNames, rewardSchema, type Reward } from './reward.ts';
import { schemeSources as from } from './scheme-sources.ts';
import { quantity, requiredQuantity, toggle, type BilingualText } from './parameter.ts';

export { indicatorIds, type IndicatorId } from './indicators.ts';

const assumed = 'assumption' as const;

/** Weights of indicators; they sum to 1, or are all zero (no assessment at all). */
export const weightsSchema = z.partialRecord(
  z.enum(indicatorIds),
  requiredQuantity({
    zh: '指标权重',
    en: 'Weight of an indicator',
    unit: '0-1',
    min: 0,
    max: 1,
    status: 'assumption',
    source: from.weights,
  }),
);
const weightsMeta = { unit: '0-1', status: 'assumption' as const, names: indicatorNames };

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

const yuan = (
  zh: string,
  en: string,
  value: number,
  source: BilingualText,
  status: 'assumption' | 'document' = assumed,
) => quantity({ zh, en, unit: 'yuan/year', min: 0, max: 10_000_000, default: value, status, source });

const fraction = (zh: string, en: string, value: number, source: BilingualText, short?: BilingualText) =>
  quantity({ zh, en, short, unit: '0-1', min: 0, max: 1, default: value, status: assumed, source });

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
  superior: z
    .strictObject({
      pressure: toggle({
        zh: '上级关照（压力传导）',
        en: 'A quiet word from superiors (pressure passed down)',
        short: { zh: '上级关照', en: 'pressure from superiors' },
        default: true,
        status: 'document',
        source: from.pressure,
      }),
      authority: fraction(
        '压力传导系数（上级权威）',
        'Authority: share of the superior’s marginal value passed down',
        0.5,
        from.authority,
        { zh: '上级权威（压力传导系数）', en: 'authority of superiors' },
      ),
      builtFromSubordinates: toggle({
        zh: '上级得分由下级台账累加',
        en: 'The superior’s score is built from subordinates’ records',
        default: true,
        status: 'document',
        source: from.builtFromSubordinates,
      }),
      stakeYuanPerYear: yuan(
        '街镇领导的考核利害（折合每名下属）',
        'Stakes of the town leader, in yuan-equivalents per subordinate grid',
        30000,
        from.leaderStake,
      ),
      weights: weightsSchema.default({ 'handling-rate': 1 }).meta({
        ...weightsMeta,
        zh: '上级自身的考核指标权重',
        en: 'Weights of the superior’s own indicators',
        source: from.leaderWeights,
      }),
    })
    .prefault({})
    .meta({ zh: '上级', en: 'Superior' }),
  audits: z
    .strictObject({
      monthlyProbability: fraction(
        '独立随机抽查：每件未上报问题每月被查到的概率',
        'Independent random audit: monthly probability that an unreported incident is checked',
        0,
        from.audit,
        { zh: '每月独立抽查概率', en: 'independent audits a month' },
      ),
      sanctionYuan: quantity({
        zh: '查实隐瞒的处罚（货币等值）',
        en: 'Sanction for proven concealment',
        short: { zh: '查实隐瞒的处罚', en: 'sanction for proven concealment' },
        unit: 'yuan',
        min: 0,
        max: 1_000_000,
        default: 3000,
        status: assumed,
        source: from.sanction,
      }),
      provableLookingAway: fraction(
        '“未发现”被认定为失职的概率',
        'Probability that looking away can be proven',
        0.3,
        from.lookingAway,
      ),
    })
    .prefault({})
    .meta({ zh: '独立抽查', en: 'Independent audits' }),
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
  department: z
    .strictObject({
      stakeYuanPerCase: quantity({
        zh: '部门对按期办结一件的看重程度',
        en: 'Value to a department of one case closed in time',
        unit: 'yuan/case',
        min: 0,
        max: 100000,
        default: 100,
        status: assumed,
        source: from.departmentStake,
      }),
      paperSanctionYuan: quantity({
        zh: '虚假整改被查实的处罚',
        en: 'Sanction for a paper closure that is found out',
        unit: 'yuan',
        min: 0,
        max: 1_000_000,
        default: 80,
        status: assumed,
        source: from.paper,
      }),
      dutyYuanPerHarmDay: quantity({
        zh: '部门责任感',
        en: 'Duty of departments',
        unit: 'yuan/harm-day',
        min: 0,
        max: 1000,
        default: 0.9,
        status: assumed,
        source: from.departmentDuty,
      }),
      crewHourYuan: quantity({
        zh: '部门一小时人力的影子价格',
        en: 'Shadow price of a crew hour in the department’s eyes',
        unit: 'yuan/hour',
        min: 0,
        max: 1000,
        default: 3,
        status: assumed,
        source: from.crewHour,
      }),
      noiseYuan: quantity({
        zh: '部门决策的随机成分',
        en: 'Noise of department decisions',
        unit: 'yuan',
        min: 0,
        max: 10000,
        default: 15,
        status: assumed,
        source: from.departmentNoise,
      }),
    })
    .prefault({})
    .meta({ zh: '部门考核', en: 'Assessment of departments' }),
});

export type Weights = z.infer<typeof weightsSchema>;
