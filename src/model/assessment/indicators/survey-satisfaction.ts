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
  source: {
    zh: '假设：不依赖案件台账的独立指标',
    en: 'assumption: an indicator that does not rest on case files',
  },
};
