// Inspected premises: shops that may trade without a licence or otherwise against the rules (无证商户), how many there are, what
// violating brings them, and how they learn. The world, the same under every design; inspections themselves: inspections.ts.
import { z } from 'zod';
import { quantity, toggle } from './parameter.ts';

const assumed = 'assumption' as const;

export const premisesSchema = z.strictObject({
  on: toggle({
    zh: '模拟受检商户与检查',
    en: 'Simulate inspected premises and inspections',
    default: false,
    status: 'document',
    source: {
      zh: '《Z区三级网格化管理报告》：检查前通知无证商户关门；不研究检查的情景不打开',
      en: 'Report on the three-level grid of Z district: shops without licences are told to close before an inspection; off where inspections are not studied',
    },
  }),
  perThousandResidents: quantity({
    zh: '每千居民受检商户数',
    en: 'Inspected premises per 1,000 residents',
    unit: '',
    min: 0,
    max: 500,
    default: 8,
    status: assumed,
    source: {
      zh: '无公开口径；远少于全部个体工商户（全国每千人约六十至八十户），只计网格内临街受检的',
      en: 'no published count; far fewer than all sole traders (60-80 per 1,000 people nationally): only street fronts that a grid inspects',
    },
  }),
  temptedShare: quantity({
    zh: '会权衡是否违规的商户比例',
    en: 'Share of premises that weigh whether to violate',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.4,
    status: assumed,
    source: {
      zh: '其余商户证照齐全、不会违规；比例为假设',
      en: 'the others have their papers and keep to the rules; the share is assumed',
    },
  }),
  gainYuanPerDay: quantity({
    zh: '违规经营每日的额外收益（不计省下的办证费用）',
    en: 'What violating brings a shop a day, beyond the cost of being legal',
    unit: 'yuan',
    min: 0,
    max: 100000,
    default: 4,
    status: assumed,
    source: {
      zh: '无公开数据；敏感性分析中变动',
      en: 'no published figure; varied in the sensitivity analysis',
    },
  }),
  gainSpread: quantity({
    zh: '各商户违规收益的离散程度（对数标准差）',
    en: 'Spread of what violating brings between shops (standard deviation of its logarithm)',
    unit: 'ratio',
    min: 0,
    max: 3,
    default: 0.8,
    status: assumed,
    source: { zh: '店与店不同；大小为假设', en: 'shops differ; the size is assumed' },
  }),
  closedDayYuan: quantity({
    zh: '关门一天的损失',
    en: 'Takings lost by closing for a day',
    unit: 'yuan',
    min: 0,
    max: 100000,
    default: 200,
    status: assumed,
    source: { zh: '小店一天的毛利；数额为假设', en: 'a day’s margin of a small shop; the amount is assumed' },
  }),
  turnoverPerYear: quantity({
    zh: '每年换手的商户比例',
    en: 'Share of premises that change hands in a year',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.15,
    status: assumed,
    source: {
      zh: '新店主不受旧店处理的约束，可能重新违规；比例为假设',
      en: 'a new owner is not bound by what the old one was made to do and may violate anew; the share is assumed',
    },
  }),
  harmPerDay: quantity({
    zh: '一户违规每日造成的损害',
    en: 'Harm per day of one premises in violation',
    unit: 'harm-day/day',
    min: 0,
    max: 1000,
    default: 1,
    status: assumed,
    source: {
      zh: '与“无证无照经营”这类问题的损害相同；为假设',
      en: 'as for incidents of the type unlicensed shop; assumed',
    },
  }),
  affected: quantity({
    zh: '一户违规影响的居民数',
    en: 'Residents whom one premises in violation bothers',
    unit: 'person',
    min: 0,
    max: 1000,
    default: 10,
    integer: true,
    status: assumed,
    source: {
      zh: '与一个问题影响的居民数下限相同；每月一次降低其满意度',
      en: 'as the least number affected by an incident; costs them satisfaction once a month',
    },
  }),
  priorVisit: quantity({
    zh: '商户最初估计的每轮受检概率',
    en: 'Probability of a visit in a round that shops expect at first',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.15,
    status: assumed,
    source: { zh: '等于默认抽检比例', en: 'equal to the default share visited' },
  }),
  priorStrength: quantity({
    zh: '商户与检查人员最初信念的分量（折合户轮数）',
    en: 'Weight of the first beliefs of shops and inspectors, in premises and rounds seen',
    unit: '',
    min: 0.01,
    max: 10000,
    default: 5,
    status: assumed,
    source: {
      zh: '很快被亲身经历取代；数值为假设',
      en: 'soon outweighed by experience; the value is assumed',
    },
  }),
  memoryRounds: quantity({
    zh: '信念的记忆长度（检查轮数）',
    en: 'Memory of beliefs, in rounds of inspection',
    unit: '',
    min: 0.1,
    max: 1_000_000_000,
    default: 6,
    status: 'theory',
    source: {
      zh: '信念学习；无限长的记忆即虚拟博弈（Brown 1951），收敛到检查博弈的混合均衡；长度为假设',
      en: 'belief learning; endless memory is fictitious play (Brown 1951), which converges to the mixed equilibrium of the inspection game; the length is assumed',
    },
  }),
});
