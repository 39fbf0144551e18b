// The independent residents' survey: an indicator that does not rest on case files.
import { z } from 'zod';
import { quantity } from './parameter.ts';

export const surveySchema = z.strictObject({
  sampleShare: quantity({
    zh: '每月受访居民比例',
    en: 'Share of residents surveyed each month',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.02,
    status: 'assumption',
    source: {
      zh: '第三方问卷，每月在各网格抽样；比例为假设',
      en: 'third-party survey, a sample of every cell each month; the share is assumed',
    },
  }),
  perceivedSwing: quantity({
    zh: '网格员认为解决一件能带来的受影响居民满意度变化',
    en: 'Change in satisfaction of the affected that a worker expects from one solved incident',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.5,
    status: 'assumption',
    source: {
      zh: '网格员的预期，不是居民的真实反应；数值为假设',
      en: 'the worker’s expectation, not the true response; the value is assumed',
    },
  }),
});
