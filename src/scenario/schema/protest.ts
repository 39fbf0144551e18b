// Collective protest (群体性事件): how unheard grievances build up in a cell and when they break out. The world, the same under
// every design; how much is heard is a lever (hearing.ts). An outcome apart from major incidents.
import { z } from 'zod';
import { quantity, toggle } from './parameter.ts';

const assumed = 'assumption' as const;

export const protestSchema = z.strictObject({
  on: toggle({
    zh: '模拟群体性事件',
    en: 'Simulate collective protest',
    default: false,
    status: 'document',
    source: {
      zh: '《Z区三级网格化管理报告》：诉求渠道不畅会演变为群体性事件；不研究它的情景不打开',
      en: 'Report on the three-level grid of Z district: blocked channels turn claims into collective protest; off where it is not studied',
    },
  }),
  ratePerMillionYear: quantity({
    zh: '不满存量达到参照值时每百万居民每年的群体性事件',
    en: 'Protests per million residents and year when the stock of the aggrieved is at its reference',
    unit: 'incidents',
    min: 0,
    max: 100000,
    default: 134,
    status: 'published',
    source: {
      zh: '孙立平估计2010年全国约18万起，折合每百万人134起；口径宽，现无官方数字',
      en: 'Sun Liping’s estimate of some 180,000 in 2010, that is 134 per million people; a wide definition, no official figure since',
    },
  }),
  referenceStock: quantity({
    zh: '参照存量：每千居民中诉求无处可说的人数',
    en: 'Reference stock: residents per 1,000 with a claim that nobody hears',
    unit: 'person',
    min: 0.01,
    max: 100000,
    default: 40,
    status: assumed,
    source: {
      zh: '按Z区现状使群体性事件与公开估计同一数量级而取的整数；假设',
      en: 'a round number that puts Z district as it is in the order of the published estimate; assumed',
    },
  }),
  memoryDays: quantity({
    zh: '不满平均延续的天数',
    en: 'Days that a grievance lasts on average',
    unit: 'day',
    min: 1,
    max: 3650,
    default: 60,
    status: assumed,
    source: {
      zh: '无公开数据；敏感性分析中变动',
      en: 'no published figure; varied in the sensitivity analysis',
    },
  }),
  openShare: quantity({
    zh: '问题久拖不决时受影响居民中产生诉求的比例',
    en: 'Share of the affected who have a claim when a problem is open beyond the promised time',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.1,
    status: assumed,
    source: { zh: '多数人只是抱怨；比例为假设', en: 'most people only grumble; the share is assumed' },
  }),
  silentWeight: quantity({
    zh: '沉默居民的不满相对于反映无果者',
    en: 'Weight of a silent resident relative to one who told the worker in vain',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.3,
    status: assumed,
    source: {
      zh: '没有开口的人不满较轻；数值为假设',
      en: 'who has not spoken up is less aggrieved; the value is assumed',
    },
  }),
  closureWeight: quantity({
    zh: '一户被取缔并上访带来的不满人数',
    en: 'People aggrieved by one closure that ends in a petition',
    unit: 'person',
    min: 0,
    max: 1000,
    default: 5,
    status: assumed,
    source: { zh: '店主一家与亲友；假设', en: 'the owner’s family and friends; assumed' },
  }),
  release: quantity({
    zh: '一次群体性事件后不满消解的比例',
    en: 'Share of the stock that one protest dissolves',
    unit: '0-1',
    min: 0,
    max: 1,
    default: 0.8,
    status: assumed,
    source: {
      zh: '事发后领导出面、诉求得到处理；比例为假设',
      en: 'leaders come and claims are dealt with; the share is assumed',
    },
  }),
  reach: quantity({
    zh: '一次群体性事件使多少居民失去信任',
    en: 'Residents whose trust and satisfaction one protest costs',
    unit: 'person',
    min: 0,
    max: 100000,
    default: 200,
    integer: true,
    status: assumed,
    source: { zh: '数量为假设', en: 'the number is assumed' },
  }),
});
