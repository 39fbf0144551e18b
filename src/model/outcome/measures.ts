// Declares every measure that comparisons report: which ledger it reads, unit, which way is better, and the smallest
// difference that matters in practice (used for the verdict "equal"). One row per measure; no computing here.

export type Ledger = 'truth' | 'record' | 'gap' | 'cost';

export interface MeasureDeclaration {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly ledger: Ledger;
  readonly better: 'higher' | 'lower' | 'neither';
  /** Smallest difference that matters, in the measure's unit (assumption). */
  readonly margin: number;
}

const row = (
  id: string,
  zh: string,
  en: string,
  unit: string,
  ledger: Ledger,
  better: MeasureDeclaration['better'],
  margin: number,
): MeasureDeclaration => ({ id, zh, en, unit, ledger, better, margin });

export const measures: readonly MeasureDeclaration[] = [
  row('true-solved-share', '真实解决率', 'Really solved, of all that arose', 'share', 'truth', 'higher', 0.005),
  row('true-solved-hard', '难题真实解决率', 'Really solved, hard incidents', 'share', 'truth', 'higher', 0.005),
  row('true-solved-easy', '易题真实解决率', 'Really solved, easy incidents', 'share', 'truth', 'higher', 0.005),
  row('true-discovery', '真实发现率', 'Seen by any official, of all that arose', 'share', 'truth', 'higher', 0.005),
  row('true-reporting-hard', '难题实际上报率', 'Reported, of hard incidents seen by workers', 'share', 'truth', 'higher', 0.01),
  row('true-reporting-easy', '易题实际上报率', 'Reported or fixed and recorded, of easy incidents seen', 'share', 'truth', 'higher', 0.01),
  row('true-logged-hard', '难题真实登记率', 'Logged as discovered, of hard incidents seen', 'share', 'truth', 'higher', 0.01),
  row('hidden-share', '隐瞒率', 'Seen by a worker and never recorded, of all that arose', 'share', 'truth', 'lower', 0.005),
  row('harm-days', '损害日', 'Harm-days per 1,000 residents and year', 'harm-days', 'truth', 'lower', 20),
  row('major-incidents', '重大事件', 'Major incidents per million residents and year', 'incidents', 'truth', 'lower', 5),
  row('days-to-solution', '真实解决用时', 'Days to real solution, restricted mean over the follow-up', 'day', 'truth', 'lower', 0.25),
  row('satisfaction', '居民满意度', 'Residents’ satisfaction at the end of the window', '0-1', 'truth', 'higher', 0.005),
  row('trust', '居民信任', 'Residents’ trust at the end of the window', '0-1', 'truth', 'higher', 0.005),
  row('hidden-stock', '隐瞒存量', 'Hidden open incidents at the end of the window, per 1,000 residents', 'incidents', 'truth', 'lower', 0.2),
  row('closure-rate', '结案率（台账）', 'Closure rate on record (R0)', 'share', 'record', 'higher', 0.005),
  row('handling-rate', '处置率（台账）', 'Handling rate on record', 'share', 'record', 'higher', 0.005),
  row('on-time-rate', '按期结案率（台账）', 'Closed in time, on record', 'share', 'record', 'higher', 0.005),
  row('discovery-patrol-share', '发现率·巡查占比（台账）', 'Discovery rate: patrol share of all discoveries', 'share', 'record', 'higher', 0.005),
  row('discovery-quota', '发现率·任务完成（台账）', 'Discovery rate: against the quota', 'share', 'record', 'higher', 0.01),
  row('reporting-rate', '上报率·登记占比（台账）', 'Reporting rate: of logged discoveries', 'share', 'record', 'higher', 0.005),
  row('reporting-quota', '上报率·任务完成（台账）', 'Reporting rate: against the quota', 'share', 'record', 'higher', 0.01),
  row('callback-satisfaction', '回访满意率（台账）', 'Satisfied at callback', 'share', 'record', 'higher', 0.005),
  row('survey-satisfaction', '问卷满意度', 'Satisfaction in the independent survey', '0-1', 'record', 'higher', 0.005),
  row('recorded-per-1000', '立案量', 'Case files per 1,000 residents and year', 'cases', 'record', 'neither', 5),
  row('patrol-share', '巡查占立案比', 'Patrol share of case files', 'share', 'record', 'neither', 0.01),
  row('rework-rate', '返工率', 'Rework, of cases due', 'share', 'record', 'lower', 0.002),
  row('overtime-share', '超期率', 'Overdue, of cases due', 'share', 'record', 'lower', 0.005),
  row('gap-total', '台账与实情之差', 'Headline minus truth (R0 - R3)', 'share', 'gap', 'lower', 0.005),
  row('gap-paper', '其中：纸面办结', 'of which paper closure (R0 - R1)', 'share', 'gap', 'lower', 0.005),
  row('gap-selection', '其中：选择性上报', 'of which selection (R1 - R2)', 'share', 'gap', 'lower', 0.005),
  row('gap-blindness', '其中：看不见', 'of which blindness (R2 - R3)', 'share', 'gap', 'lower', 0.005),
  row('hidden-own-score', '因自身得分隐瞒', 'Hidden for the own score, of all that arose', 'share', 'gap', 'lower', 0.002),
  row('hidden-pressure', '因上级关照隐瞒', 'Hidden under pressure, of all that arose', 'share', 'gap', 'lower', 0.002),
  row('paper-share', '纸面办结占结案比', 'Closed on paper, of cases closed', 'share', 'gap', 'lower', 0.005),
  row('town-backlog', '街镇级积压', 'Mean cases waiting at the town tier, per town', 'cases', 'truth', 'lower', 1),
  row('patrol-hours', '巡查工时', 'Patrol hours per grid and month', 'hour', 'cost', 'neither', 1),
  row('department-hours', '部门工时', 'Department crew hours per 1,000 residents and year', 'hour', 'cost', 'lower', 20),
  row('leader-hours', '领导工时', 'Leader hours per town and month', 'hour', 'cost', 'lower', 0.5),
  row('reward-yuan', '奖金', 'Cash paid per grid and year', 'yuan', 'cost', 'neither', 50),
];
