// Indicator: Reporting rate (quota) (上报率（任务完成）).
import type { Indicator } from './_contract.ts';

export const reportingQuota: Indicator = {
  id: 'reporting-quota',
  zh: '上报率（任务完成）',
  en: 'Reporting rate (quota)',
  formula: { zh: '上报 ÷ 任务数，最高 1', en: 'reported / quota, at most 1' },
  numerator: ['reported'],
  denominator: ['planned'],
  capped: true,
  source: { zh: '数字城管考核中按件数计分的做法', en: 'scores by volume in digital city management' },
};
