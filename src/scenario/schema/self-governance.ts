// Self-governance of residents: community organisations, participation with thresholds, co-decision, what neighbours can solve
// themselves, and two rival answers to quick service by the grid: dependence (Z11) and enthusiasm (Y10). Claims Y8, Y9, C9, C15,
// Z11, Y10, W9. A lever section.
import { z } from 'zod';
import { choice, quantity, share, toggle, yuan, type BilingualText } from './parameter.ts';
import { categories, categoryNames, type Category } from './incident-categories.ts';

const assumed = 'assumption' as const;
const ours: BilingualText = {
  zh: '源文件没有数字；数值为假设，敏感性分析中变动',
  en: 'the documents give no figure; the value is assumed and varied in the sensitivity analysis',
};
const granovetter: BilingualText = {
  zh: 'Granovetter（1978）门槛模型；数值为假设',
  en: 'threshold model (Granovetter 1978); the value is assumed',
};
const changning: BilingualText = {
  zh: '《长宁街道改革报告》：由“定了办”到“商量办”，五方协同自治；数值为假设',
  en: 'Report on the Changning sub-district reform: from decided to discussed, five parties together; the value is assumed',
};
const yichang: BilingualText = {
  zh: '《宜昌网格化管理样本探析》：民主单位越小参与越多，交往越频繁归属感越强；数值为假设',
  en: 'Article on grid management in Yichang: smaller units and more contact mean more participation; the value is assumed',
};
const zDistrict: BilingualText = {
  zh: '《Z区三级网格化管理报告》：快速解决使居民依赖网格；数值为假设',
  en: 'Report on the three-level grid of Z district: quick solutions breed dependence; the value is assumed',
};
const ownShare = (zh: string, en: string, value: number, source = ours) => share(zh, en, value, source);
const shift = (zh: string, en: string, value: number, source: BilingualText) =>
  quantity({ zh, en, unit: '0-1', min: 0, max: 2, default: value, status: assumed, source });
const ease = (category: Category, value: number) => {
  const { zh, en } = categoryNames[category];
  return ownShare(`邻里能自行解决的比例：${zh}`, `Share that neighbours can solve themselves: ${en}`, value);
};

const organisationsSchema = z.strictObject({
  residentsCommittee: ownShare('居委会力量', 'Strength of the residents’ committee', 0.6),
  ownersCommittee: ownShare('业委会力量', 'Strength of the owners’ committee', 0.4),
  propertyFirm: ownShare('物业力量', 'Strength of the property firm', 0.5),
  volunteers: ownShare('志愿者与社团力量', 'Strength of volunteers and societies', 0.5),
  linkedParties: quantity({
    zh: '五方共治中协同的方数',
    en: 'Parties that act together, of five',
    unit: '',
    min: 0,
    max: 5,
    default: 0,
    integer: true,
    status: 'document',
    source: {
      zh: '《长宁街道改革报告》：居委会、业委会、物业公司、社区民警和文体团队五方协同；默认没有协同',
      en: 'Report on the Changning sub-district reform: committee, owners, property firm, police officer and societies; none by default',
    },
  }),
  linkGain: shift(
    '五方全部协同时力量增加的比例',
    'Gain in strength when all five act together',
    0.5,
    changning,
  ),
  spread: ownShare('网格之间力量的标准差', 'Standard deviation of strength between grids', 0.15),
});

const participationSchema = z.strictObject({
  initial: ownShare('初始参与率', 'Share of residents who take part, at the start', 0.15),
  ceiling: ownShare('可能参与的居民比例', 'Share of residents who could ever take part', 0.6),
  thresholdMean: ownShare('参与门槛的平均', 'Mean threshold of taking part', 0.35, granovetter),
  thresholdSpread: ownShare(
    '参与门槛的标准差',
    'Standard deviation of thresholds of taking part',
    0.3,
    granovetter,
  ),
  weeklyPace: ownShare(
    '参与率每周调整的比例',
    'Share of the way that participation goes in a week',
    0.1,
    granovetter,
  ),
  mixing: ownShare(
    '观察到的他人中来自全街镇的比例',
    'Weight of the whole town in what others are seen to do',
    0.1,
    granovetter,
  ),
  mobilisation: ownShare(
    '一次性发动到的参与率（0＝不发动）',
    'Participation to which residents are mobilised once (0 = no drive)',
    0,
    ours,
  ),
  unit: choice(['cell', 'community'], {
    zh: '民主单位',
    en: 'Unit in which residents take part',
    default: 'community',
    names: { cell: { zh: '网格', en: 'grid' }, community: { zh: '社区', en: 'community' } },
    status: 'document',
    source: {
      zh: '《宜昌网格化管理样本探析》：划小民主单位；法定单位是居委会',
      en: 'Article on grid management in Yichang: the unit was made smaller; by law it is the residents’ committee',
    },
  }),
  sizeEffect: shift(
    '单位人数每增至 e 倍，门槛上升',
    'Rise of thresholds when the unit grows by a factor of e',
    0.04,
    yichang,
  ),
  contact: quantity({
    zh: '邻里交往频率（今天＝1）',
    en: 'Contact among neighbours (today = 1)',
    unit: 'ratio',
    min: 0.1,
    max: 10,
    default: 1,
    status: assumed,
    source: yichang,
  }),
  contactEffect: shift(
    '交往每增至 e 倍，门槛下降',
    'Fall of thresholds when contact grows by a factor of e',
    0.05,
    yichang,
  ),
  strengthEffect: shift(
    '组织力量从 0 到 1，门槛下降',
    'Fall of thresholds as organisations go from 0 to 1',
    0.2,
    ours,
  ),
  chatEffect: shift('人人在群聊中时，门槛下降', 'Fall of thresholds when all are in the group chat', 0.1, {
    zh: '《共建共治共享视野下社区网格化管理创新》（武汉“微邻里”）；数值为假设',
    en: 'Article on the platform Weilinli of Wuhan; the value is assumed',
  }),
  coDecision: ownShare(
    '商量办的比例（0＝定了办）',
    'Share of matters decided together (0 = decided above)',
    0,
    changning,
  ),
  coDecisionEffect: shift(
    '全部商量办时，门槛下降',
    'Fall of thresholds when all is decided together',
    0.08,
    changning,
  ),
  upkeepEffect: ownShare(
    '商量办且人人参与时，复发减少的比例',
    'Recurrences avoided when all is decided together and all take part',
    0.6,
    changning,
  ),
});

const neighboursSchema = z.strictObject({
  effortYuan: yuan('邻里自行解决的麻烦', 'Effort of settling a matter among neighbours', 14, ours),
  solvingDays: quantity({
    zh: '邻里自行解决的平均天数',
    en: 'Mean days until neighbours have solved what they can',
    unit: 'day',
    min: 0.05,
    max: 365,
    default: 4,
    status: assumed,
    source: ours,
  }),
  ease: z
    .strictObject({
      component: ease(categories[0], 0.05),
      event: ease(categories[1], 0.35),
      dispute: ease(categories[2], 0.5),
      service: ease(categories[3], 0.4),
      violation: ease(categories[4], 0.08),
    })
    .prefault({})
    .meta({ zh: '邻里能自行解决的比例', en: 'Share that neighbours can solve themselves' }),
});

const responseSchema = z.strictObject({
  experienceStep: ownShare(
    '一次经历对网格内依赖与口碑的影响',
    'Weight of one outcome in dependence and in the standing of the grid',
    0.01,
    zDistrict,
  ),
  initialDependence: ownShare('初始依赖', 'Dependence on the grid at the start', 0.5),
  dependenceOn: toggle({
    zh: '快速服务使居民依赖网格',
    en: 'Quick service breeds dependence',
    default: true,
    status: 'document',
    source: {
      zh: '《Z区三级网格化管理报告》：快速解决使居民依赖网格，自我管理减少',
      en: 'Report on the three-level grid of Z district: quick solutions breed dependence and lower self-management',
    },
  }),
  dependenceYuan: yuan(
    '完全依赖时，自行解决多出的不情愿',
    'Reluctance to solve a matter oneself under full dependence',
    20,
    zDistrict,
  ),
  inducedYuan: yuan(
    '完全依赖时，向公家反映多出的意愿',
    'Readiness to turn to officials under full dependence',
    8,
    zDistrict,
  ),
  dependenceEffect: shift(
    '依赖从 0 到 1，参与门槛上升',
    'Rise of thresholds as dependence goes from 0 to 1',
    0.1,
    zDistrict,
  ),
  enthusiasmOn: toggle({
    zh: '良好回应激发居民热情',
    en: 'Good response makes residents eager',
    default: true,
    status: 'document',
    source: {
      zh: '《宜昌网格化管理样本探析》：小事变成政府的事，居民热情更高，良性互动',
      en: 'Article on grid management in Yichang: small matters become the government’s, and enthusiasm grows',
    },
  }),
  enthusiasmYuan: yuan(
    '回应由全失败到全成功，反映意愿的增加',
    'Rise in readiness to report as response goes from always failing to always good',
    8,
    yichang,
  ),
  enthusiasmEffect: shift(
    '回应由全失败到全成功，参与门槛下降',
    'Fall of thresholds as response goes from always failing to always good',
    0.1,
    yichang,
  ),
});

const group = <S extends z.ZodObject>(schema: S, zh: string, en: string) =>
  schema.prefault({} as never).meta({ zh, en });

export const selfGovernanceSchema = z.strictObject({
  on: toggle({
    zh: '模拟居民参与与自治',
    en: 'Participation and self-governance are modelled',
    default: false,
    status: assumed,
    source: {
      zh: '默认不模拟：此时居民不会自行解决问题',
      en: 'not modelled by default: residents then solve nothing themselves',
    },
  }),
  organisations: group(organisationsSchema, '社区组织', 'Community organisations'),
  participation: group(participationSchema, '参与', 'Participation'),
  neighbours: group(neighboursSchema, '邻里自行解决', 'What neighbours solve'),
  response: group(responseSchema, '依赖与热情', 'Dependence and enthusiasm'),
});
export type SelfGovernance = z.infer<typeof selfGovernanceSchema>;
