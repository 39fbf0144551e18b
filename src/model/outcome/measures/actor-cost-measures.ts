// Hours and yuan by actor, and what a really solved incident costs: declarations and values, from the cost books of the window.
// Knows nothing of what a design changes.
import { costActor, costActors, type CostActor } from '../../world/cost-books.ts';
import type { World } from '../../world/world.ts';
import type { Ladder } from '../outcome.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

const DAYS_PER_YEAR = 365;
const DAYS_PER_MONTH = 30;

const actorNames: Readonly<Record<CostActor, { readonly zh: string; readonly en: string }>> = {
  'grid-workers': { zh: '网格员（含奖金）', en: 'grid workers, bonus included' },
  committees: { zh: '居委会与下沉人员', en: 'committees and deployed staff' },
  crews: { zh: '部门班组', en: 'department crews' },
  desk: { zh: '受理派遣与回访', en: 'intake, dispatch and callbacks' },
  leaders: { zh: '领导与协调', en: 'leaders and coordination' },
  checks: { zh: '核查、抽查与问卷', en: 'checks, audits and survey' },
  platform: { zh: '信息平台、专项与服务中心', en: 'information platform, programmes and service centres' },
};
const withHours = costActors.filter((actor) => actor !== 'platform');

export const actorCostDeclarations: readonly MeasureDeclaration[] = [
  row('cost-total', '每千居民每年总成本', 'Cost per 1,000 residents and year', 'yuan', 'cost', 'lower', 1000),
  row(
    'cost-per-solved',
    '每真实解决一件的成本',
    'Cost per incident really solved',
    'yuan',
    'cost',
    'lower',
    5,
  ),
  ...costActors.map((actor) =>
    row(
      `cost-${actor}`,
      `每千居民每年成本·${actorNames[actor].zh}`,
      `Cost per 1,000 residents and year: ${actorNames[actor].en}`,
      'yuan',
      'cost',
      'neither',
      500,
    ),
  ),
  ...withHours.map((actor) =>
    row(
      `hours-${actor}`,
      `每千居民每年工时·${actorNames[actor].zh.replace('（含奖金）', '')}`,
      `Hours per 1,000 residents and year: ${actorNames[actor].en.replace(', bonus included', '')}`,
      'hour',
      'cost',
      'neither',
      10,
    ),
  ),
  row(
    'case-hours',
    '每网格每月办案工时（上报、当场解决、退回案件）',
    'Hours of reports, fixing and returned cases per grid and month',
    'hour',
    'cost',
    'neither',
    1,
  ),
];

/** Returns the measures declared above. @param rewardYuanPerYear cash paid to grid workers, per year */
export function actorCosts(
  world: World,
  { solved }: Ladder,
  rewardYuanPerYear: number,
): Record<string, number> {
  const { plan, costs } = world;
  const windowDays = plan.windowEndDay - plan.reformDay;
  const years = windowDays / DAYS_PER_YEAR;
  const scale = (plan.selection.residents / 1000) * years;
  const yuan = Array.from(costs.yuan);
  yuan[costActor['grid-workers']] += rewardYuanPerYear * years;
  const total = yuan.reduce((sum, each) => sum + each, 0);
  const values: Record<string, number> = {
    'cost-total': ratio(total, scale),
    'cost-per-solved': ratio(total, solved),
    'case-hours': ratio(costs.caseHours[0], (plan.cells * windowDays) / DAYS_PER_MONTH),
  };
  for (const actor of costActors) values[`cost-${actor}`] = ratio(yuan[costActor[actor]], scale);
  for (const actor of withHours) values[`hours-${actor}`] = ratio(costs.hours[costActor[actor]], scale);
  return values;
}

const ratio = (numerator: number, denominator: number): number =>
  denominator > 0 ? numerator / denominator : NaN;
