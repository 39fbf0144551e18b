// Identifiers and names of the record-side indicators of the assessment scheme. Formulas live in
// src/model/assessment/indicators; this file only says what a scheme may put weight on.

/** The three rates of the documents under their rival definitions, and what stands beside them. */
export const coreIndicatorIds = [
  'discovery-patrol-share',
  'discovery-quota',
  'reporting-rate',
  'reporting-quota',
  'handling-rate',
  'closure-rate',
  'on-time-rate',
  'callback-satisfaction',
  'survey-satisfaction',
] as const;

/** Those of single mechanisms, and further rates as digital city management and the 12345 hotline have them. */
export const deployedIndicatorIds = [
  'inspection-compliance',
  'weighted-handling-rate',
  'case-mix-handling-rate',
  'handled-in-the-end-rate',
  'rework-share',
  'overdue-unhandled-rate',
  'extension-rate',
  'valid-report-rate',
  'missed-report-rate',
  'dispatch-accuracy',
  'on-time-dispatch-rate',
  'on-time-check-rate',
  'response-rate',
  'callback-score',
  'repeat-complaint-rate',
] as const;

export const indicatorIds = [...coreIndicatorIds, ...deployedIndicatorIds] as const;
export type CoreIndicatorId = (typeof coreIndicatorIds)[number];
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
  'handled-in-the-end-rate': { zh: '处置率（含超期处置）', en: 'handling rate (late handling counted)' },
  'rework-share': { zh: '返工率', en: 'rework rate' },
  'overdue-unhandled-rate': { zh: '超期待处置率', en: 'rate of overdue cases still unhandled' },
  'extension-rate': { zh: '延期率', en: 'extension rate' },
  'valid-report-rate': { zh: '有效上报率', en: 'rate of valid reports' },
  'missed-report-rate': { zh: '漏报率', en: 'missed-report rate' },
  'dispatch-accuracy': { zh: '准确派遣率', en: 'dispatch accuracy' },
  'on-time-dispatch-rate': { zh: '按时派遣率', en: 'on-time dispatch rate' },
  'on-time-check-rate': { zh: '按时核查率', en: 'on-time check rate' },
  'response-rate': { zh: '响应率', en: 'response rate' },
  'callback-score': { zh: '回访满意度评分', en: 'satisfaction score at callback' },
  'repeat-complaint-rate': { zh: '重复投诉率', en: 'repeat-complaint rate' },
};
