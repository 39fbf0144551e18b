// Indicator: Dispatch accuracy (准确派遣率).
import type { Indicator } from './_contract.ts';

export const dispatchAccuracy: Indicator = {
  id: 'dispatch-accuracy',
  zh: '准确派遣率',
  en: 'Dispatch accuracy',
  formula: {
    zh: '（派遣 − 退单） ÷ 派遣（可改为 ÷ 立案）',
    en: '(dispatched - returned) / dispatched (or / filed)',
  },
  numerator: ['dispatched'],
  subtracted: ['returned'],
  denominator: ['dispatched'],
  capped: false,
  source: {
    zh: '数字城管通行：准确派遣率＝（派遣数−返工数）÷应派遣数；这里以部门退单计',
    en: 'as deployed: (dispatched - sent back) / to be dispatched; here what departments return',
  },
};
