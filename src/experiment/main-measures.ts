// Which measures a comparison shows unless all are asked for: one page, truth before record, then the gap and its costs.

/** Ids of the main measures. */
export const mainMeasureIds: ReadonlySet<string> = new Set([
  'true-solved-share',
  'true-solved-hard',
  'true-reporting-hard',
  'hidden-share',
  'days-to-solution',
  'harm-days',
  'major-incidents',
  'satisfaction',
  'closure-rate',
  'handling-rate',
  'discovery-patrol-share',
  'reporting-rate',
  'survey-satisfaction',
  'recorded-per-1000',
  'gap-total',
  'gap-paper',
  'gap-selection',
  'gap-blindness',
  'town-backlog',
  'department-hours',
  'reward-yuan',
  'cost-total',
  'cost-per-solved',
]);
