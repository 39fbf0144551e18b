// Indicator: On-time check rate (按时核查率).
import type { Indicator } from './_contract.ts';

export const onTimeCheckRate: Indicator = {
  id: 'on-time-check-rate',
  zh: '按时核查率',
  en: 'On-time check rate',
  formula: { zh: '规定时间内核查 ÷ 核查', en: 'checked within the standard time / checked' },
  numerator: ['checkedOnTime'],
  denominator: ['checked'],
  capped: false,
  source: {
    zh: '数字城管通行：按时核查率＝按时核查数÷应核查数',
    en: 'as deployed: checked in time / to be checked',
  },
};
