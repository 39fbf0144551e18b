// Channels in which claims are heard (诉求渠道): petition desks, mediation, talks, open information. A lever of claim Z5.
import { z } from 'zod';
import { quantity } from './parameter.ts';

export const hearingSchema = z.strictObject({
  capacity: quantity({
    zh: '诉求渠道的容量：有诉求的居民被听取的比例',
    en: 'Capacity of channels: share of residents with a claim who are heard',
    short: { zh: '诉求渠道容量', en: 'capacity of channels' },
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.5,
    status: 'assumption',
    source: {
      zh: '《Z区三级网格化管理报告》说渠道不畅，没有给出数字；取中间值',
      en: 'the report on the three-level grid of Z district says that channels are blocked and gives no figure; the middle',
    },
  }),
});
