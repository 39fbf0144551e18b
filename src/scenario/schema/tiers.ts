// Relay tiers between the grid and the community (延长治理链条): any number of named ones, from the lowest up, each with its head, what it
// takes a matter to pass it, what its head can settle or bring about, and how many grids answer to him. A lever section; without
// tiers nothing changes. Claim Z2.
import { z } from 'zod';
import { district } from './document-sources.ts';
import { bilingualText, identifier, quantity, share } from './parameter.ts';

const assumed = 'assumption' as const;

/** More would not fit into the record of a case. */
export const relayTiersMax = 6;

const relayTierSchema = z.strictObject({
  id: identifier,
  name: bilingualText.meta({ zh: '层级名称', en: 'Name of the tier' }),
  span: quantity({
    zh: '管理幅度（每名负责人管的网格数）',
    en: 'Span: grids that answer to one head',
    unit: '',
    min: 1,
    max: 10_000,
    default: 6,
    status: 'document',
    source: district('124个二级网格、680个三级网格，约5.5个', '124 grids over 680, so about 5.5'),
  }),
  delayHours: quantity({
    zh: '一件事在该层停留的工时',
    en: 'Working hours that a matter stays at the tier',
    unit: 'hour',
    min: 0,
    max: 2000,
    default: 2,
    status: assumed,
    source: district('逐级研判；时长为假设', 'judged tier by tier; the time is assumed'),
  }),
  loss: share('一件上报在该层遗失的概率', 'Probability that a report is lost at the tier', 0, {
    zh: '层级越多信息损耗越大；默认不遗失',
    en: 'the longer the chain, the more is lost on it; nothing by default',
  }),
  settles: share(
    '简单事项由该层负责人直接解决的比例',
    'Share of simple matters that the head of the tier settles himself',
    0.2,
    district('逐级解决；比例为假设', 'settled tier by tier; the share is assumed'),
  ),
  settleHours: quantity({
    zh: '负责人解决一件简单事项的平均工时',
    en: 'Mean working hours until a head has settled a simple matter',
    unit: 'hour',
    min: 0,
    max: 2000,
    default: 8,
    status: assumed,
    source: { zh: '约一个工作日；为假设', en: 'about a working day; assumed' },
  }),
  authority: share(
    '该层负责人相对部门的权威',
    'Authority of the head of the tier relative to departments',
    0.1,
    district('级别低于部门；数值为假设', 'ranks below departments; the value is assumed'),
  ),
  roundsPerMonth: quantity({
    zh: '负责人每月到网格检查的次数',
    en: 'Rounds of a head through a grid, per month in all',
    unit: 'times',
    min: 0,
    max: 10_000,
    default: 12,
    status: assumed,
    source: district('周检查；次数为假设', 'checks every week; the number is assumed'),
  }),
  detection: share(
    '一次检查发现一件被隐瞒问题的概率',
    'Probability that a round brings a hidden matter to light',
    0.02,
    { zh: '无公开数据；为假设', en: 'no published figure; assumed' },
  ),
  hold: share(
    '只管一个网格时新增的权威（关照的传导）',
    'Authority that the head would add to a quiet word if only one grid answered to him',
    0.3,
    {
      zh: '幅度越小管得越紧，与下属人数成反比；数值为假设',
      en: 'the narrower the span, the firmer the hold, in inverse proportion; the value is assumed',
    },
  ),
});
export type RelayTier = z.infer<typeof relayTierSchema>;

export const tiersSchema = z.strictObject({
  relay: z
    .array(relayTierSchema)
    .max(relayTiersMax)
    .default([])
    .meta({
      zh: '网格与社区之间的层级（自下而上）',
      en: 'Tiers between grid and community, from the lowest up',
      unit: '',
      status: 'document',
      source: district(
        '在社区下细分层级，延长治理链条；各地层级数不同，默认不另设',
        'tiers are added below the community, which lengthens the chain; their number differs, none by default',
      ),
    }),
});
