// Indicator: Repeat-complaint rate (重复投诉率).
import type { Indicator } from './_contract.ts';

export const repeatComplaintRate: Indicator = {
  id: 'repeat-complaint-rate',
  zh: '重复投诉率',
  en: 'Repeat-complaint rate',
  formula: { zh: '重复投诉 ÷ 结案（可改为 ÷ 立案）', en: 'repeat complaints / closed (or / filed)' },
  numerator: ['repeatComplaints'],
  direction: 'lower',
  denominator: ['closed'],
  capped: false,
  source: {
    zh: '成都金牛区考核规则：重复投诉逐件扣分；化为率为假设',
    en: 'rules of Jinniu, Chengdu: points off for each repeat complaint; as a rate it is assumed',
  },
};
