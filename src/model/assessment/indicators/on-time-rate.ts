// Indicator: On-time closure rate (按期结案率).
import type { Indicator } from './_contract.ts';

export const onTimeRate: Indicator = {
  id: 'on-time-rate',
  zh: '按期结案率',
  en: 'On-time closure rate',
  formula: { zh: '期限内结案 ÷ 应结案', en: 'closed by the deadline / due' },
  numerator: ['onTime'],
  denominator: ['due'],
  capped: false,
  source: {
    zh: '数字城管通行：按期结案率＝按期结案数÷应结案数',
    en: 'as deployed in digital city management: closed in time / due',
  },
};
