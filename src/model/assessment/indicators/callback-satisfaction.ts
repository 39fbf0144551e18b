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
  source: '12345 三率 (standards.md B2)',
};
