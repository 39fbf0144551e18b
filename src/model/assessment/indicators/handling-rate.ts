// Indicator: Handling rate (处置率).
import type { Indicator } from './_contract.ts';

export const handlingRate: Indicator = {
  id: 'handling-rate',
  zh: '处置率',
  en: 'Handling rate',
  formula: { zh: '期限内已处置 ÷ 应处置', en: 'handled by the deadline / due' },
  numerator: ['handled'],
  denominator: ['due'],
  capped: false,
  source: {
    zh: '数字城管通行：处置率＝处置数÷应处置数',
    en: 'as deployed in digital city management: handled / due',
  },
};
