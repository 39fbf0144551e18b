// Service centres for residents (片区综合服务中心): where they are, what they offer, who knows of them, who adds to them. A lever
// section, switched off by default. Claims P8, P9, P16 (uniform supply to unlike needs), C11 (merged offices), C13 (a menu to claim
// from), W12 (promises without capacity).
import { z } from 'zod';
import { putuo } from './document-sources.ts';
import { choice, quantity, requiredQuantity, share, toggle } from './parameter.ts';
import { byServiceCategory, serviceCategoryNames, type ServiceCategory } from './needs.ts';

const assumed = 'assumption' as const;
/** Yuan of a visit (assumption). */
const costs: Readonly<Record<ServiceCategory, number>> = {
  elderCare: 40,
  meals: 12,
  health: 30,
  cultureSport: 8,
  welfare: 40,
  administration: 15,
};
const cost = (category: ServiceCategory) =>
  quantity({
    zh: `${serviceCategoryNames[category].zh}每次的成本`,
    en: `Cost of a visit for ${serviceCategoryNames[category].en}`,
    unit: 'yuan',
    min: 0.01,
    max: 10_000,
    default: costs[category],
    status: assumed,
    source: { zh: '无公开数据；数量级', en: 'no published figure; an order of magnitude' },
  });

const place = (zh: string, en: string, unit: string, min: number, max: number, integer = false) =>
  requiredQuantity({ zh, en, unit, min, max, integer, status: assumed, source: given });
const given = { zh: '由情景给定', en: 'given by the scenario' };

export const servicesSchema = z.strictObject({
  on: toggle({
    zh: '设居民服务中心',
    en: 'There are service centres',
    default: false,
    status: 'document',
    source: putuo('片区设综合管理服务中心；默认不设', 'each zone has a service centre; none by default'),
  }),
  centresPerTown: quantity({
    zh: '每个街镇的服务中心数',
    en: 'Service centres per town',
    unit: '',
    min: 1,
    max: 60,
    default: 3,
    integer: true,
    status: 'document',
    source: putuo('每个街镇三个左右的片区，各设一个中心', 'about three zones to a street, one centre each'),
  }),
  places: z
    .array(
      z.strictObject({
        town: place('街镇序号（从0起）', 'Index of a town, from 0', '', 0, 399, true),
        xKm: place('东西位置（公里）', 'Position to the east, km', '', -1000, 1000),
        yKm: place('南北位置（公里）', 'Position to the north, km', '', -1000, 1000),
      }),
    )
    .max(4000)
    .default([])
    .meta({
      zh: '给定的中心位置（所列街镇不再按数目选址）',
      en: 'Given places of centres (towns listed here are not sited by number)',
      unit: '',
      status: assumed,
      source: {
        zh: '默认由程序选址，使居民步行最短',
        en: 'sited so that residents walk least, unless given',
      },
    }),
  detour: quantity({
    zh: '步行路程与直线距离之比',
    en: 'Walking distance relative to the straight line',
    unit: 'ratio',
    min: 1,
    max: 5,
    default: 1.3,
    status: assumed,
    source: { zh: '城市路网常用值', en: 'usual for urban street networks' },
  }),
  walkingKmPerHour: quantity({
    zh: '步行速度（公里/小时）',
    en: 'Walking speed, km an hour',
    unit: '',
    min: 0.5,
    max: 10,
    default: 4.5,
    status: assumed,
    source: { zh: '每分钟75米', en: '75 m a minute' },
  }),
  catchmentMinutes: quantity({
    zh: '愿意步行的最长时间',
    en: 'Longest walk to a centre',
    unit: 'minute',
    min: 1,
    max: 240,
    default: 15,
    status: 'document',
    source: putuo('“15分钟社区综合管理服务圈”', 'the circle of fifteen minutes'),
  }),
  decay: choice(['catchment', 'gaussian'], {
    zh: '使用随步行时间的变化',
    en: 'How use depends on the walk',
    default: 'gaussian',
    names: {
      catchment: { zh: '圈内一样（2SFCA）', en: 'alike within the circle (2SFCA)' },
      gaussian: { zh: '高斯衰减', en: 'Gaussian decay' },
    },
    status: 'theory',
    source: {
      zh: '两步移动搜索法：Luo 与 Wang（2003）；高斯衰减：Dai（2010）',
      en: 'two-step floating catchment: Luo and Wang (2003); Gaussian decay: Dai (2010)',
    },
  }),
  needHeterogeneity: quantity({
    zh: '各网格需求差别的程度（1＝按居民构成，0＝处处相同）',
    en: 'How strongly grids differ in what they need (1 = as their residents differ, 0 = alike)',
    unit: 'ratio',
    min: 0,
    max: 3,
    default: 1,
    status: assumed,
    source: putuo(
      '不同区域的社会需求是差别化的；作为对照可调，不是政策手段',
      'needs differ from place to place; a setting for comparison, not a policy',
    ),
  }),
  budgetYuanPerResidentYear: quantity({
    zh: '服务中心每位居民每年的经费',
    en: 'Budget of the centres per resident and year',
    unit: 'yuan/year',
    min: 0,
    max: 10_000,
    default: 25,
    status: assumed,
    source: {
      zh: '《长宁街道改革报告》：居委会服务群众专项经费合每人每年约5元；中心另计，数额为假设，约为密集街区平均使用所需的1.2倍',
      en: 'Report on Changning: the committees’ service fund comes to about 5 yuan a resident and year; centres cost more, the sum is assumed: about 1.2 times what average use in a dense district takes',
    },
  }),
  staffedShare: share('服务清单中真正有人提供的比例', 'Share of the menu that is really staffed', 1, {
    zh: '《共建共治共享视野下社区网格化管理创新》（W12）：缺队伍、渠道、资源；1＝说到做到',
    en: 'Article on Weilinli, Wuhan (W12): services lack teams, channels and resources; 1 = every promise kept',
  }),
  matching: share(
    '按当地需求配置服务的程度（0＝各中心一样）',
    'Degree to which supply follows local needs (0 = every centre alike)',
    0,
    putuo('各片区采取大体相同的服务框架和内容体系', 'every zone has about the same framework and content'),
    'document',
  ),
  mismatchAversion: share(
    '服务不合需求时不来的程度',
    'How far residents stay away from services that do not fit their needs',
    1,
    putuo(
      '统一服务“百姓参与比较少”；1＝使用按供需结构的差别等比例减少',
      'uniform services draw few users; 1 = use falls by the difference in composition',
    ),
  ),
  pooling: share(
    '各类服务共用力量的比例（合并科室）',
    'Share of capacity shared by all categories (merged offices)',
    0,
    {
      zh: '《长宁街道改革报告》（C11）：合并服务科室避免浪费；0＝各科室分设',
      en: 'Report on Changning (C11): merged service offices waste less; 0 = separate offices',
    },
  ),
  communityShare: share(
    '社区自身已满足的需求比例',
    'Share of needs that communities meet by themselves',
    0.2,
    putuo('社区基层本有服务；比例为假设', 'communities have services of their own; the share is assumed'),
  ),
  overlap: share(
    '中心与社区服务重叠的程度',
    'Degree to which centres repeat what communities offer',
    0.5,
    putuo(
      '片区功能与社区服务“重叠”与“失配”并存；程度为假设',
      'overlap and mismatch occur together; the degree is assumed',
    ),
  ),
  awarenessAtStart: share(
    '开办时知道服务中心的居民比例',
    'Share of residents who know of the centres at the start',
    0.4,
    putuo(
      '居民对片区的认识比较模糊；比例为假设',
      'residents have but a vague idea of zones; the share is assumed',
    ),
  ),
  publicityYuanPerResidentYear: quantity({
    zh: '每位居民每年的宣传费用',
    en: 'Publicity per resident and year',
    unit: 'yuan/year',
    min: 0,
    max: 1000,
    default: 1,
    status: assumed,
    source: putuo('建议加大宣传力度；数额为假设', 'more publicity is recommended; the sum is assumed'),
  }),
  publicityScaleYuan: quantity({
    zh: '宣传见效的费用尺度（每年，越大越难见效）',
    en: 'Scale at which publicity saturates, a year',
    unit: 'yuan/year',
    min: 0.01,
    max: 1000,
    default: 40,
    status: assumed,
    source: {
      zh: '每月新知晓比例＝1－exp(－费用/尺度)',
      en: 'newly aware in a month = 1 - exp(-yuan / scale)',
    },
  }),
  wordOfMouth: share(
    '一次使用使网格内其他居民得知的强度（每月）',
    'How far the visits of a month spread word in the grid',
    0.2,
    { zh: '用过的人告诉邻居；强度为假设', en: 'users tell neighbours; the strength is assumed' },
  ),
  forgetting: share('每月遗忘的比例', 'Share of the aware who forget in a month', 0.02, {
    zh: '假设',
    en: 'assumed',
  }),
  experienceShare: share(
    '一次到访影响满意度的比例（0＝只记账）',
    'Share of visits that leave a mark on satisfaction and trust (0 = accounting only)',
    0.05,
    {
      zh: '办成了更满意，白跑一趟更不满意；比例为假设',
      en: 'being served pleases, coming in vain annoys; the share is assumed',
    },
  ),
  units: choice(['none', 'own-choice', 'menu'], {
    zh: '驻区单位如何提供服务',
    en: 'How local organisations add services',
    default: 'none',
    names: {
      none: { zh: '不参与', en: 'not at all' },
      'own-choice': { zh: '各自选择', en: 'each by its own choice' },
      menu: { zh: '菜单认领', en: 'claiming from a menu of needs' },
    },
    status: 'document',
    source: {
      zh: '《长宁街道改革报告》（C13）：以群众需求定“菜单”，由社区单位自愿认领',
      en: 'Report on Changning (C13): needs make the menu, organisations claim from it',
    },
  }),
  unitsPerTenThousand: quantity({
    zh: '每万居民参与服务的驻区单位数',
    en: 'Organisations that take part per 10,000 residents',
    unit: '',
    min: 0,
    max: 1000,
    default: 4,
    status: assumed,
    source: {
      zh: '参照《宜昌一格一员报告》所引湖北每万人3.6个社会组织；数目为假设',
      en: 'after the 3.6 social organisations per 10,000 people of Hubei in the report on Yichang; the number is assumed',
    },
  }),
  visitsPerUnitMonth: quantity({
    zh: '每个单位每月可服务的人次',
    en: 'Visits that an organisation can serve in a month',
    unit: '',
    min: 0,
    max: 100_000,
    default: 30,
    status: assumed,
    source: { zh: '无公开数据', en: 'no published figure' },
  }),
  cost: z
    .strictObject(byServiceCategory(cost))
    .prefault({})
    .meta({ zh: '每次服务成本', en: 'Costs of a visit' }),
});
