// Turnover of leaders: how often they change, and how much of their programmes has lapsed (claim Z25). Declarations and computing.
import { sumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const leaderDeclarations: readonly MeasureDeclaration[] = [
  row(
    'leader-changes',
    '每街镇每年领导更替次数',
    'Changes of leaders per town and year',
    'times',
    'truth',
    'neither',
    0.05,
  ),
  row(
    'programmes-lapsed',
    '因领导更替中断的工作机制（占机制·天）',
    'Programmes lapsed with their leader, of programme-days',
    'share',
    'truth',
    'lower',
    0.01,
  ),
];

/** Returns the measures of turnover by id. */
export function leaderMeasures({ tally, plan }: World): Record<string, number> {
  const years = (plan.windowEndDay - plan.reformDay) / 365;
  const days = tally.sums[sumField.programmeDays];
  return {
    'leader-changes': tally.sums[sumField.leaderChanges] / (plan.towns * years),
    'programmes-lapsed': days > 0 ? tally.sums[sumField.lapsedDays] / days : NaN,
  };
}
