// Indicator: Missed-report rate (漏报率).
import type { Indicator } from './_contract.ts';

export const missedReportRate: Indicator = {
  id: 'missed-report-rate',
  zh: '漏报率',
  en: 'Missed-report rate',
  formula: {
    zh: '公众举报（先于巡查） ÷ 立案（可改为 ÷ 上报）',
    en: 'reported first by the public / filed (or / reported)',
  },
  numerator: ['publicFiled'],
  direction: 'lower',
  denominator: ['filed'],
  capped: false,
  source: {
    zh: '数字城管通行：漏报率＝公众举报数÷立案数',
    en: 'as deployed in digital city management: reports by the public / filed',
  },
};
