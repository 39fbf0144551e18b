// Indicator: Response rate (响应率).
import type { Indicator } from './_contract.ts';

export const responseRate: Indicator = {
  id: 'response-rate',
  zh: '响应率',
  en: 'Response rate',
  formula: {
    zh: '规定时间内派出的群众诉求 ÷ 群众诉求',
    en: 'public cases dispatched within the standard time / public cases',
  },
  numerator: ['publicDispatchedOnTime'],
  denominator: ['publicDispatched'],
  capped: false,
  source: { zh: '12345热线“三率”之一：响应率', en: 'one of the three rates of the 12345 hotline' },
};
