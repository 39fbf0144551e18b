// Indicator: On-time dispatch rate (按时派遣率).
import type { Indicator } from './_contract.ts';

export const onTimeDispatchRate: Indicator = {
  id: 'on-time-dispatch-rate',
  zh: '按时派遣率',
  en: 'On-time dispatch rate',
  formula: {
    zh: '规定时间内派遣 ÷ 派遣（可改为 ÷ 立案）',
    en: 'dispatched within the standard time / dispatched (or / filed)',
  },
  numerator: ['dispatchedOnTime'],
  denominator: ['dispatched'],
  capped: false,
  source: { zh: '数字城管通行：按时核实、按时派遣率', en: 'as deployed: on-time verification and dispatch' },
};
