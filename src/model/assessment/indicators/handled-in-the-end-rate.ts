// Indicator: Handling rate (late handling counted) (处置率（含超期处置）).
import type { Indicator } from './_contract.ts';

export const handledInTheEndRate: Indicator = {
  id: 'handled-in-the-end-rate',
  zh: '处置率（含超期处置）',
  en: 'Handling rate (late handling counted)',
  formula: { zh: '已处置（含超期） ÷ 应处置', en: 'handled, late or not / due' },
  numerator: ['handledEver'],
  denominator: ['due'],
  capped: false,
  source: {
    zh: '数字城管通行：处置率＝处置数÷应处置数',
    en: 'as deployed in digital city management: handled / due',
  },
};
