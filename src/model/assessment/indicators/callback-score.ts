// Indicator: Satisfaction score at callback (回访满意度评分).
import type { Indicator } from './_contract.ts';

export const callbackScore: Indicator = {
  id: 'callback-score',
  zh: '回访满意度评分',
  en: 'Satisfaction score at callback',
  formula: {
    zh: '回访得分均值（未解决为 0，解决越快越高）',
    en: 'mean mark at callback (0 when not solved, higher the sooner)',
  },
  numerator: ['calledBackScore'],
  denominator: ['calledBack'],
  capped: false,
  source: {
    zh: '12345热线“三率”之一：满意率；按快慢给分为假设',
    en: 'one of the three rates of the 12345 hotline; marks by speed are assumed',
  },
};
