// Indicator: Handling rate adjusted for case mix (难度校正处置率): observed over expected.
import type { Indicator } from './_contract.ts';

export const caseMixHandlingRate: Indicator = {
  id: 'case-mix-handling-rate',
  zh: '难度校正处置率',
  en: 'Handling rate adjusted for case mix',
  formula: {
    zh: '期限内已处置 ÷ 按本街镇各类型历史处置率应得的处置数',
    en: 'handled by the deadline / handled as expected from the town’s past rate of each type',
  },
  numerator: ['handled'],
  denominator: ['expectedHandled'],
  capped: false,
  source: {
    zh: '间接标准化（流行病学与医疗绩效评价通行）；用于处置率为假设',
    en: 'indirect standardisation, as in epidemiology and hospital league tables; its use for handling is assumed',
  },
};
