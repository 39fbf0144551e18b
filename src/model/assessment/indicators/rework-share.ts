// Indicator: Rework rate (返工率).
import type { Indicator } from './_contract.ts';

export const reworkShare: Indicator = {
  id: 'rework-share',
  zh: '返工率',
  en: 'Rework rate',
  formula: { zh: '返工 ÷ 应结案（可改为 ÷ 处置数、÷ 结案数）', en: 'rework / due (or / handled, / closed)' },
  numerator: ['reworked'],
  direction: 'lower',
  denominator: ['due'],
  capped: false,
  source: {
    zh: '成都金牛区考核规则与数字城管：返工率＝返工数÷应结案数；另一些平台以处置数为分母',
    en: 'rules of Jinniu, Chengdu, and digital city management: rework / due; other platforms divide by the handled',
  },
};
