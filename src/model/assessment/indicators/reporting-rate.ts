// Indicator: Reporting rate (of logged discoveries) (上报率（登记占比）).
import type { Indicator } from './_contract.ts';

export const reportingRate: Indicator = {
  id: 'reporting-rate',
  zh: '上报率（登记占比）',
  en: 'Reporting rate (of logged discoveries)',
  formula: { zh: '上报 ÷ 登记的发现', en: 'reported / logged discoveries' },
  numerator: ['reported'],
  denominator: ['discovered'],
  capped: false,
  source: { zh: '假设：源文件没有给出算法', en: 'assumption: the source documents give no formula' },
};
