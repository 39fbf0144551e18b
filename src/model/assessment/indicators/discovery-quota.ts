// Indicator: Discovery rate (quota) (发现率（任务完成）).
import type { Indicator } from './_contract.ts';

export const discoveryQuota: Indicator = {
  id: 'discovery-quota',
  zh: '发现率（任务完成）',
  en: 'Discovery rate (quota)',
  formula: { zh: '巡查发现 ÷ 任务数，最高 1', en: 'logged discoveries / quota, at most 1' },
  numerator: ['discovered'],
  denominator: ['planned'],
  capped: true,
  source: { zh: '假设：源文件没有给出算法', en: 'assumption: the source documents give no formula' },
};
