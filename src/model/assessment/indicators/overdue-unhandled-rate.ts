// Indicator: Overdue cases still unhandled (超期待处置率).
import type { Indicator } from './_contract.ts';

export const overdueUnhandledRate: Indicator = {
  id: 'overdue-unhandled-rate',
  zh: '超期待处置率',
  en: 'Overdue cases still unhandled',
  formula: { zh: '（应处置 − 已处置） ÷ 应处置', en: '(due - handled) / due' },
  numerator: ['due'],
  subtracted: ['handledEver'],
  direction: 'lower',
  denominator: ['due'],
  capped: false,
  source: {
    zh: '成都金牛区考核规则：超期待处置率＝超期待处置数÷应处置数',
    en: 'rules of Jinniu, Chengdu: overdue and unhandled / due',
  },
};
