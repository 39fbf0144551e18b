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
  source: 'standards.md B2: 按期结案率',
};
