// Incident types: what arises, how visible and harmful it is, who must handle it and how hard that is.
// Sixteen default types after the component/event classes, disputes, services and inspectable violations (standards.md B1-B4).
import { z } from 'zod';
import {
  bilingualText,
  identifier,
  quantity,
  requiredQuantity,
  type ParameterStatus,
  type BilingualText,
} from './parameter.ts';
import { defaultIncidentTypes } from './incident-defaults.ts';
import { categories, categoryNames } from './incident-categories.ts';
import { neighbourhoodSchema } from './neighbourhoods.ts';
import { defaultNeighbourhoods } from './neighbourhood-defaults.ts';

export const difficulties = ['easy', 'middle', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];
export const hourProfiles = ['flat', 'day', 'evening', 'night'] as const;

/** What the options above are called. */
export const difficultyNames = {
  easy: { zh: '易', en: 'easy' },
  middle: { zh: '中', en: 'middle' },
  hard: { zh: '难', en: 'hard' },
} as const;
export const hourProfileNames = {
  flat: { zh: '全天均匀', en: 'all day alike' },
  day: { zh: '白天为主', en: 'mostly by day' },
  evening: { zh: '傍晚为主', en: 'mostly in the evening' },
  night: { zh: '夜间为主', en: 'mostly at night' },
} as const;

const assumed = 'assumption' as const;
const number = (
  ...[zh, en, unit, min, max, source, status]: [
    zh: string,
    en: string,
    unit: string,
    min: number,
    max: number,
    source: BilingualText,
    status?: ParameterStatus,
  ]
) => requiredQuantity({ zh, en, unit, min, max, source, status: status ?? assumed });
const bands = {
  zh: '公开通报的占比：市容环境65%、街面秩序24%（北京大兴，某月）；部件2%（开州2022年2月）至12%（湖州2022年8月）；细分为假设',
  en: 'shares in published bulletins: appearance 65 %, street order 24 % (Daxing, one month); components 2 % (Kaizhou, Feb 2022) to 12 % (Huzhou, Aug 2022); the split into types is assumed',
};
const ours = {
  zh: '按问题类型估计的量级，敏感性分析中变动',
  en: 'order of magnitude by type; varied in the sensitivity analysis',
};
export const incidentTypeSchema = z.strictObject({
  id: identifier,
  name: bilingualText.meta({ zh: '问题名称', en: 'Name of the incident type' }),
  category: z.enum(categories).meta({
    zh: '大类',
    en: 'Category',
    unit: '',
    status: 'published',
    source: {
      zh: '数字城管的部件与事件分类（CJ/T 214）；纠纷、服务、违法为本模型所加',
      en: 'component and event classes of digital city management (CJ/T 214); disputes, services and violations are added here',
    },
    names: categoryNames,
  }),
  /** Label used for “hard cases” in outcomes; the mechanisms read the numbers below, never this label. */
  difficulty: z.enum(difficulties).meta({
    zh: '难易',
    en: 'Difficulty (a label)',
    unit: '',
    status: assumed,
    source: { zh: '仅用于结果分组，任何机制都不读取', en: 'label for reports only: no mechanism reads it' },
    names: difficultyNames,
  }),
  /** Incidents arising per 1,000 residents and year before neighbourhood multipliers. */
  ratePerThousandYear: number(
    '每千人每年发生数',
    'Incidents arising per 1,000 residents and year',
    '1/1000/year',
    0,
    100000,
    bands,
    'published',
  ),
  hours: z.enum(hourProfiles).default('day').meta({
    zh: '发生时段',
    en: 'Hours in which it arises',
    unit: '',
    status: assumed,
    source: ours,
    names: hourProfileNames,
  }),
  /** Sighting rate relative to an incident of visibility 1. */
  visibility: number('巡查可见度', 'Visibility on patrol', 'ratio', 0, 10, ours),
  /** How strongly residents notice and mind it. */
  salience: number('对居民的显著度', 'Salience to residents', 'ratio', 0, 10, ours),
  /** Harm-days per day while unsolved. */
  harmPerDay: number('未解决时每日损害', 'Harm per day while unsolved', 'harm-day/day', 0, 1000, ours),
  /** Probability that a worker could fix it on the spot, and the minutes that takes. */
  gridFixProbability: number(
    '网格员能当场解决的概率',
    'Probability that a worker can fix it on the spot',
    '0-1',
    0,
    1,
    ours,
  ),
  gridFixMinutes: number('当场解决用时', 'Minutes to fix it on the spot', 'minute', 0, 600, ours),
  /** Departments that must act, in order. */
  route: z
    .array(identifier)
    .min(1)
    .max(5)
    .meta({
      zh: '依次处置的部门',
      en: 'Departments that must act, in order',
      unit: '',
      status: assumed,
      source: { zh: '部门通常的职责分工', en: 'usual division of duties' },
    }),
  /** Probability that it needs coordination above the departments, and how hard that is. */
  coordinationProbability: number(
    '需要上级协调的概率',
    'Probability that it needs coordination',
    '0-1',
    0,
    1,
    ours,
  ),
  coordinationHardness: number('协调难度', 'Hardness of coordination', '0-1', 0, 1, ours),
  /** Working hours of one department stage: lognormal mean and log-standard deviation. */
  serviceHours: number(
    '一个部门处置工时',
    'Working hours of one department stage, mean',
    'hour',
    0.01,
    5000,
    ours,
  ),
  serviceSpread: number(
    '处置工时的对数标准差',
    'Log-standard deviation of working hours',
    'ratio',
    0,
    3,
    ours,
  ),
  /** Probability that an attempt really solves it. */
  solveProbability: number(
    '一次处置真正解决的概率',
    'Probability that an attempt really solves it',
    '0-1',
    0,
    1,
    ours,
  ),
  deadlineWorkingDays: number(
    '处置时限',
    'Deadline',
    'working day',
    0.05,
    365,
    {
      zh: '公开的处置时限：济源市违法搭建15个工作日、渣土4个、暴露垃圾1个；未列的类型为假设',
      en: 'published deadlines: Jiyuan, 15 working days for illegal construction, 4 for construction waste, 1 for litter; types not listed are assumed',
    },
    'published',
  ),
  /** Mean days until it resolves by itself. */
  selfResolveDays: number(
    '自行消失的平均天数',
    'Mean days until it resolves by itself',
    'day',
    0.5,
    36500,
    ours,
  ),
  /** Probability of having turned into a major incident after 100 unsolved days (hazard grows with age). */
  majorBy100Days: number(
    '拖延100天后酿成重大事件的概率',
    'Probability of a major incident within 100 unsolved days',
    '0-1',
    0,
    0.999,
    {
      zh: '《Z区三级网格化管理报告》（Z19）：矛盾累积可能酿成重大恶性事件；越拖越险的形状与大小为假设',
      en: 'Report on the three-level grid of Z district (Z19): contradictions that build up may end in major incidents; shape and size of the rising hazard are assumed',
    },
  ),
  /** Probability that a solved incident comes back, and the mean days until then. */
  recurrence: number('解决后复发的概率', 'Probability that it recurs once solved', '0-1', 0, 1, ours),
  recurrenceDays: number('复发的平均间隔', 'Mean days until it recurs', 'day', 0.5, 3650, ours),
});
export type IncidentType = z.infer<typeof incidentTypeSchema>;

export const incidentsSchema = z.strictObject({
  types: z
    .array(incidentTypeSchema)
    .min(1)
    .max(31)
    .default(defaultIncidentTypes)
    .meta({
      zh: '问题类型',
      en: 'Incident types',
      unit: '',
      status: 'published',
      source: {
        zh: '数字城管的部件与事件分类（CJ/T 214）；纠纷、服务、违法为本模型所加',
        en: 'component and event classes of digital city management (CJ/T 214); disputes, services and violations are added here',
      },
    }),
  neighbourhoods: z
    .array(neighbourhoodSchema)
    .min(1)
    .max(15)
    .default(defaultNeighbourhoods)
    .meta({
      zh: '街区类型',
      en: 'Neighbourhood types',
      unit: '',
      status: assumed,
      source: {
        zh: '城市常见的四类街区；源文件没有给出比例和倍数',
        en: 'four types common in cities; the source documents give neither shares nor multipliers',
      },
    }),
  demand: quantity({
    zh: '问题发生总量（默认＝1）',
    en: 'Overall rate of incidents (default = 1)',
    unit: 'ratio',
    min: 0,
    max: 20,
    default: 1,
    status: 'published',
    source: {
      zh: '公开登记量折合每千人每年约250件（郑州2019年）至510件（北京大兴）；加上未登记的，取约800件',
      en: 'recorded volumes come to 250 (Zhengzhou, 2019) to 510 (Daxing) per 1,000 residents and year; with the unrecorded, about 800 is assumed',
    },
  }),
});
