// Turnover of town leaders: how long one stays, and what of a programme outlives him. Programmes that rest on the leader's attention
// lapse with him unless they are institutionalised, by rules or by democratic management. A lever section, off by default. Claim Z25.
import { z } from 'zod';
import { district } from './document-sources.ts';
import { quantity, share, toggle } from './parameter.ts';

const assumed = 'assumption' as const;

const newcomerSchema = z
  .strictObject({
    hoursPerWeek: quantity({
      zh: '新任领导每周用于网格协调的时间',
      en: 'Hours a week a new leader has for coordination',
      unit: 'hour/week',
      min: 0,
      max: 168,
      default: 14,
      status: assumed,
      source: { zh: '同组织一节的默认值', en: 'as the default of the organisation' },
    }),
    authority: share(
      '新任领导的权威（压力传导系数）',
      'Authority of a new leader: share of the superior’s marginal value passed down',
      0.5,
      { zh: '同考核方案的默认值', en: 'as the default of the scheme' },
    ),
  })
  .prefault({})
  .meta({ zh: '新任领导', en: 'New leader' });

export const leadersSchema = z.strictObject({
  on: toggle({
    zh: '街镇主要领导会更替',
    en: 'Town leaders change',
    default: false,
    status: 'document',
    source: district(
      '要用法规保障长效实施，可见做法因人而异；默认不更替',
      'law is to make the practice last, so it depends on persons; no change by default',
    ),
  }),
  termMonths: quantity({
    zh: '任期',
    en: 'Time in office',
    unit: 'month',
    min: 1,
    max: 240,
    default: 36,
    integer: true,
    status: assumed,
    source: {
      zh: '实际任期常短于五年一届；月数为假设',
      en: 'time in office is often shorter than the five years of a term; the months are assumed',
    },
  }),
  institutionalised: share(
    '工作机制制度化的程度（更替后得以保留的概率）',
    'How far programmes are institutionalised: probability that one outlives its leader',
    0,
    district(
      '法律法规与社区民主管理保障长效；程度为假设',
      'law and democratic management make it last; the degree is assumed',
    ),
  ),
  resumeMonths: quantity({
    zh: '新任领导多少个月后恢复中断的工作机制（0＝不恢复）',
    en: 'Months after which a new leader takes up again what has lapsed (0 = never)',
    unit: 'month',
    min: 0,
    max: 240,
    default: 0,
    integer: true,
    status: assumed,
    source: { zh: '新官另起炉灶；为假设', en: 'a new leader has programmes of his own; assumed' },
  }),
  newcomer: newcomerSchema,
});
