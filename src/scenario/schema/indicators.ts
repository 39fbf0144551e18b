// Identifiers and names of the record-side indicators of the assessment scheme. Formulas live in
// src/model/assessment/indicators; this file only says what a scheme may put weight on.

export const indicatorIds = [
  'discovery-patrol-share',
  'discovery-quota',
  'reporting-rate',
  'reporting-quota',
  'handling-rate',
  'closure-rate',
  'on-time-rate',
  'callback-satisfaction',
  'survey-satisfaction',
  'inspection-compliance',
  'weighted-handling-rate',
  'case-mix-handling-rate',
] as const;
export type IndicatorId = (typeof indicatorIds)[number];

/** What the indicators are called in sentences and tables. */
export const indicatorNames: Readonly<Record<IndicatorId, { readonly zh: string; readonly en: string }>> = {
  'discovery-patrol-share': { zh: '发现率（巡查占比）', en: 'discovery rate (patrol share)' },
  'discovery-quota': { zh: '发现率（任务完成）', en: 'discovery rate (against the quota)' },
  'reporting-rate': { zh: '上报率（登记占比）', en: 'reporting rate (of logged discoveries)' },
  'reporting-quota': { zh: '上报率（任务完成）', en: 'reporting rate (against the quota)' },
  'handling-rate': { zh: '处置率', en: 'handling rate' },
  'closure-rate': { zh: '结案率', en: 'closure rate' },
  'on-time-rate': { zh: '按期结案率', en: 'on-time rate' },
  'callback-satisfaction': { zh: '回访满意率', en: 'satisfaction at callback' },
  'survey-satisfaction': { zh: '居民满意度（问卷）', en: 'residents’ satisfaction (survey)' },
  'inspection-compliance': { zh: '检查合格率', en: 'inspection score (found in order)' },
  'weighted-handling-rate': { zh: '难度加权处置率', en: 'difficulty-weighted handling rate' },
  'case-mix-handling-rate': { zh: '难度校正处置率', en: 'handling rate adjusted for case mix' },
};
