// Indicator: Discovery rate (patrol share) (发现率（巡查占比）).
import type { Indicator } from './_contract.ts';

export const discoveryPatrolShare: Indicator = {
  id: 'discovery-patrol-share',
  zh: '发现率（巡查占比）',
  en: 'Discovery rate (patrol share)',
  formula: {
    zh: '巡查发现 ÷（巡查发现＋公众与上级先报）',
    en: 'logged discoveries / (logged discoveries + cases filed first by the public or superiors)',
  },
  numerator: ['discovered'],
  denominator: ['discovered', 'publicFiled'],
  capped: false,
  source: {
    zh: '数字城管漏报率（公众举报占比）之补',
    en: 'complement of the missed-report rate of digital city management',
  },
};
