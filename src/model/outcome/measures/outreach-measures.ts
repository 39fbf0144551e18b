// Visiting teams and joint enforcement: how much they bring in and take up, and what visits cost. Declarations and computing.
import { sumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

const DAYS_PER_YEAR = 365;

export const outreachDeclarations: readonly MeasureDeclaration[] = [
  row(
    'visit-cases',
    '每千居民每年走访收集案件',
    'Case files from visits per 1,000 residents and year',
    'cases',
    'record',
    'neither',
    1,
  ),
  row(
    'visit-solved',
    '走访收集案件中当场解决的比例',
    'Settled on the spot, of case files from visits',
    'share',
    'truth',
    'higher',
    0.01,
  ),
  row(
    'visit-hours',
    '每千居民每年走访工时',
    'Hours of visits per 1,000 residents and year',
    'hour',
    'cost',
    'lower',
    5,
  ),
  row(
    'joint-cases',
    '每千居民每年联合执法案件',
    'Cases of joint enforcement per 1,000 residents and year',
    'cases',
    'record',
    'neither',
    1,
  ),
];

/** Returns the measures of visits and joint enforcement by id. */
export function outreachMeasures(world: World): Record<string, number> {
  const { tally, plan } = world;
  const years = (plan.windowEndDay - plan.reformDay) / DAYS_PER_YEAR;
  const thousandYears = (plan.selection.residents / 1000) * years;
  const per = (field: number) => (thousandYears > 0 ? tally.sums[field] / thousandYears : NaN);
  const collected = tally.sums[sumField.visitCases];
  return {
    'visit-cases': per(sumField.visitCases),
    'visit-solved': collected > 0 ? tally.sums[sumField.visitSolved] / collected : NaN,
    'visit-hours': per(sumField.visitHours),
    'joint-cases': per(sumField.jointCases),
  };
}
