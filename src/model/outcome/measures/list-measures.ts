// The two lists: how much stands on the supervision list, what share of the departments' hours goes to it, how long both kinds of
// matters wait, and what chasing costs the leader. Declarations and computing.
import { sumField, type SumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

const DAYS_PER_MONTH = 30;

export const listDeclarations: readonly MeasureDeclaration[] = [
  row(
    'supervised-share',
    '列入督办的案件比例',
    'Cases put on the supervision list',
    'share',
    'record',
    'neither',
    0.005,
  ),
  row(
    'supervised-hours',
    '部门工时中用于督办件的比例',
    'Of department hours, share spent on supervised matters',
    'share',
    'cost',
    'neither',
    0.005,
  ),
  row(
    'ordinary-days',
    '一般案件从立案到处置的天数',
    'Days from filing to handling of ordinary matters',
    'day',
    'record',
    'lower',
    0.1,
  ),
  row(
    'supervised-days',
    '督办件从立案到处置的天数',
    'Days from filing to handling of supervised matters',
    'day',
    'record',
    'lower',
    0.1,
  ),
  row(
    'chase-hours',
    '每街镇每月领导督办工时',
    'Leader hours of chasing per town and month',
    'hour',
    'cost',
    'lower',
    0.5,
  ),
];

/** Returns the measures of the two lists by id. */
export function listMeasures(world: World): Record<string, number> {
  const { tally, plan } = world;
  const sum = (field: SumField) => tally.sums[sumField[field]];
  const per = (part: number, whole: number) => (whole > 0 ? part / whole : NaN);
  const months = (plan.windowEndDay - plan.reformDay) / DAYS_PER_MONTH;
  return {
    'supervised-share': per(sum('supervisedCases'), sum('filedCases')),
    'supervised-hours': per(sum('supervisedHours'), sum('departmentHours')),
    'ordinary-days': per(sum('ordinaryDays'), sum('ordinaryHandled')),
    'supervised-days': per(sum('supervisedDays'), sum('supervisedHandled')),
    'chase-hours': sum('chaseHours') / (plan.towns * months),
  };
}
