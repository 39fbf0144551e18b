// Indicator: Closure rate (结案率).
import type { Indicator } from './_contract.ts';

export const closureRate: Indicator = {
  id: 'closure-rate',
  zh: '结案率',
  en: 'Closure rate',
  formula: { zh: '已结案 ÷ 应结案', en: 'closed / due' },
  numerator: ['closed'],
  denominator: ['due'],
  capped: false,
  source: {
    zh: '数字城管通行：结案率＝结案数÷应结案数',
    en: 'as deployed in digital city management: closed / due',
  },
};
