// Measures of what is done about figures rather than problems: lighter categories, times just before the deadline, rush at the end of
// the month, disputes, cases booked to neighbours. Signatures read off the record alone.
import { sumField, type SumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const strategyDeclarations: readonly MeasureDeclaration[] = [
  row(
    'reclassified-share',
    '改记为较轻类别的比例',
    'Cases recorded under a lighter category',
    'share',
    'record',
    'lower',
    0.005,
  ),
  row(
    'last-hour-share',
    '在期限前最后一工时内处置的比例',
    'Cases handled within the last working hour before the deadline',
    'share',
    'record',
    'neither',
    0.005,
  ),
  row(
    'bunching-share',
    '期限前后各一工时内处置的案件中在期限前的比例',
    'Of cases handled within an hour of the deadline, share before it',
    'share',
    'record',
    'neither',
    0.05,
  ),
  row(
    'month-end-ratio',
    '月底三天与平日的日处置数之比',
    'Cases handled a working day in the last three days of a month, per case on other days',
    'ratio',
    'record',
    'neither',
    0.05,
  ),
  row(
    'dumped-share',
    '记到邻格的案件比例',
    'Cases booked to a neighbouring post',
    'share',
    'record',
    'lower',
    0.005,
  ),
];

/** Returns the measures by id. */
export function strategyMeasures(world: World): Record<string, number> {
  const sum = (field: SumField) => world.tally.sums[sumField[field]];
  const per = (part: number, whole: number) => (whole > 0 ? part / whole : NaN);
  const atEnd = per(sum('handledAtMonthEnd'), sum('monthEndDays'));
  const elsewhere = per(sum('handledBeforeMonthEnd'), sum('otherDays'));
  const handled = sum('handledAtMonthEnd') + sum('handledBeforeMonthEnd');
  return {
    'reclassified-share': per(sum('reclassified'), sum('filedCases')),
    'last-hour-share': per(sum('handledJustBefore'), handled),
    'bunching-share': per(sum('handledJustBefore'), sum('handledJustBefore') + sum('handledJustAfter')),
    'month-end-ratio': per(atEnd, elsewhere),
    'dumped-share': per(sum('dumped'), sum('filedCases')),
  };
}
