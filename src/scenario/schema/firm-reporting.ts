// How firms may report, and what happens to those who do: a channel of their own on the residents' platform (企业报事), and inspections
// of firms that called attention to something. A lever section; without firms (enterprises.ts) it means nothing.
import { z } from 'zod';
import { share, toggle } from './parameter.ts';

export const firmReportingSchema = z.strictObject({
  channel: toggle({
    zh: '居民平台设企业报事通道',
    en: 'The residents’ platform has a channel for firms',
    default: false,
    status: 'document',
    source: {
      zh: '《共建共治共享视野下社区网格化管理创新》：“微邻里”2019年下半年设企业报事通道',
      en: 'Article on the platform Weilinli of Wuhan: a channel for firms since the second half of 2019',
    },
  }),
  inspectedShare: share(
    '企业反映问题后自身被检查的概率',
    'Probability that a firm is inspected after it has reported something',
    0.05,
    { zh: '无公开数据；0＝反映不引来检查', en: 'no published figure; 0 = reporting never brings inspectors' },
  ),
});
