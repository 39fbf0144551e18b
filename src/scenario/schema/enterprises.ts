// Firms of the cells (企业): how many there are, which problems concern them, what drives and what keeps them from reporting, and what
// services they want. The world, the same under every design; how they may report is a lever (firm-reporting.ts). Claims C11, W7.
import { z } from 'zod';
import { categoryNames, type Category } from './incident-categories.ts';
import { quantity, share, toggle, type BilingualText } from './parameter.ts';

const assumed = 'assumption' as const;
const yuan = (zh: string, en: string, value: number, source: BilingualText) =>
  quantity({ zh, en, unit: 'yuan', min: 0, max: 1_000_000, default: value, status: assumed, source });
const like: BilingualText = {
  zh: '取居民的相应数值；无公开数据',
  en: 'as for residents; no published figure',
};
/** How much a category concerns a firm beside it, relative to what salience says for residents. */
const concerns: Readonly<Record<Category, number>> = {
  component: 1,
  event: 1,
  dispute: 0,
  service: 0,
  violation: 0.5,
};
const concernOf = (category: Category) =>
  quantity({
    zh: `企业对${categoryNames[category].zh}的关切（相对居民）`,
    en: `Concern of firms about ${categoryNames[category].en}, relative to residents`,
    unit: 'ratio',
    min: 0,
    max: 100,
    default: concerns[category],
    status: assumed,
    source: {
      zh: '关切门前环境、设施与无序竞争，不管邻里纠纷与帮困；数值为假设',
      en: 'they mind the street, its facilities and unlawful rivals, not disputes or welfare; the values are assumed',
    },
  });

export const enterprisesSchema = z.strictObject({
  on: toggle({
    zh: '模拟企业',
    en: 'Simulate firms',
    default: false,
    status: 'document',
    source: {
      zh: '武汉“微邻里”设企业报事通道、长宁街道服务居民与企业；不研究企业的情景不打开',
      en: 'Weilinli of Wuhan lets firms report, Changning serves residents and firms; off where firms are not studied',
    },
  }),
  perThousandResidents: quantity({
    zh: '每千居民企业数',
    en: 'Firms per 1,000 residents',
    unit: '',
    min: 0,
    max: 1000,
    default: 40,
    status: 'published',
    source: {
      zh: '国家市场监督管理总局：2023年9月底全国企业5673.7万户，约合每千人40户（个体工商户另计）',
      en: 'State Administration for Market Regulation: 56.7 million enterprises at the end of September 2023, about 40 per 1,000 people; sole traders apart',
    },
  }),
  parkFactor: quantity({
    zh: '园区每居民企业数相对其他街镇',
    en: 'Firms per resident in parks, relative to other towns',
    unit: 'ratio',
    min: 0,
    max: 100,
    default: 4,
    status: assumed,
    source: { zh: '园区居民少、企业多；倍数为假设', en: 'parks have few residents and many firms; assumed' },
  }),
  noticeMeanDays: quantity({
    zh: '显著度为1的问题被旁边一家企业注意到的平均天数',
    en: 'Mean days until one firm beside it notices a problem of salience 1',
    unit: 'day',
    min: 0.01,
    max: 3650,
    default: 10,
    status: assumed,
    source: {
      zh: '白天有人、少于住户的留意；数值为假设',
      en: 'staffed by day, and less attentive than those who live there; assumed',
    },
  }),
  concern: z
    .strictObject({
      component: concernOf('component'),
      event: concernOf('event'),
      dispute: concernOf('dispute'),
      service: concernOf('service'),
      violation: concernOf('violation'),
    })
    .prefault({})
    .meta({ zh: '企业的关切', en: 'What concerns firms' }),
  interestYuan: yuan('问题解决对企业的价值', 'Value to a firm of having a problem of salience 1 solved', 60, {
    zh: '门前问题影响生意；数额为假设',
    en: 'trouble at the door costs trade; the amount is assumed',
  }),
  tellCostYuan: yuan('企业告诉网格员的麻烦', 'Cost to a firm of telling the grid worker', 38, like),
  callCostYuan: yuan('企业拨打热线的麻烦', 'Cost to a firm of calling the hotline', 44, like),
  postCostYuan: yuan(
    '企业经企业报事通道反映的麻烦',
    'Cost to a firm of reporting through its channel',
    24,
    like,
  ),
  reluctanceSpreadYuan: yuan(
    '企业之间顾虑的标准差',
    'Standard deviation of reluctance between firms',
    10,
    like,
  ),
  noiseYuan: yuan('企业选择的随机性', 'Noise in the choice of a firm', 6, like),
  patienceDays: quantity({
    zh: '企业告诉网格员后等待的天数',
    en: 'Days that a firm waits after telling the worker',
    unit: 'day',
    min: 0.1,
    max: 365,
    default: 14,
    status: assumed,
    source: like,
  }),
  priorInspected: share(
    '企业最初估计的反映后被检查概率',
    'Probability of being inspected after a report that firms expect at first',
    0.05,
    { zh: '怕“引火上身”；数值为假设', en: 'who draws attention may be looked at next; assumed' },
  ),
  inspectionYuan: yuan('接受一次检查的负担（不含处罚）', 'Burden of being inspected, penalties apart', 200, {
    zh: '陪同与停业半日；数额为假设',
    en: 'attending to inspectors for half a day; assumed',
  }),
  irregularShare: share(
    '自身有违规的企业比例（模拟受检商户时按其违规比例）',
    'Share of firms with irregularities of their own (that of the premises where these are simulated)',
    0.1,
    { zh: '无公开数据；假设', en: 'no published figure; assumed' },
  ),
  beliefStep: share(
    '一次经历对网格内企业看法的影响',
    'Weight of one experience in what the firms of a grid believe',
    0.05,
    {
      zh: '企业之间相互打听；比例为假设',
      en: 'firms of a street talk to each other; the share is assumed',
    },
  ),
  initialSatisfaction: share('企业最初的满意度', 'Satisfaction of firms at the start', 0.5, {
    zh: '中间值；只比较方案之间的差别',
    en: 'the middle; only differences between designs are meant',
  }),
  satisfactionStep: share(
    '一次经历对企业满意度的影响',
    'Weight of one experience in the satisfaction of a firm',
    0.1,
    like,
  ),
  serviceVisits: quantity({
    zh: '每千家企业每月需要的事务办理次数',
    en: 'Visits for administration wanted per 1,000 firms and month',
    unit: '',
    min: 0,
    max: 100_000,
    default: 200,
    status: assumed,
    source: {
      zh: '《长宁街道改革报告》：社区服务办公室为各类群众和企业办理事务；次数为假设',
      en: 'Report on Changning: the service office serves residents and firms; the number is assumed',
    },
  }),
});
