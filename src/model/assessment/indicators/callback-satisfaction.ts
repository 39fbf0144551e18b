// Indicator: Satisfaction at callback (回访满意率).
import type { Indicator } from './_contract.ts';

export const callbackSatisfaction: Indicator = {
  id: 'callback-satisfaction',
  zh: '回访满意率',
  en: 'Satisfaction at callback',
  formula: { zh: '满意 ÷ 已回访', en: 'satisfied / called back' },
  numerator: ['satisfied'],
  denominator: ['calledBack'],
  capped: false,
  source: { zh: '12345热线“三率”之一：满意率', en: 'one of the three rates of the 12345 hotline' },
};
