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
  source: 'complement of 漏报率 (standards.md B2)',
};
