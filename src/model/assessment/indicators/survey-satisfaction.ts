// Indicator: Satisfaction in the survey (问卷满意度).
import type { Indicator } from './_contract.ts';

export const surveySatisfaction: Indicator = {
  id: 'survey-satisfaction',
  zh: '问卷满意度',
  en: 'Satisfaction in the survey',
  formula: { zh: '受访居民满意度均值', en: 'mean answer of surveyed residents' },
  numerator: ['surveyScore'],
  denominator: ['surveyed'],
  capped: false,
  source: 'independent measure, MODEL section 5',
};
