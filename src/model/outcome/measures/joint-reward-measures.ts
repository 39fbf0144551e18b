// Joint reward: how often the parties of a community take part in coordination, and what the reward costs. Declarations and computing.
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

const DAYS_PER_YEAR = 365;

export const jointRewardDeclarations: readonly MeasureDeclaration[] = [
  row(
    'co-handled',
    '社区协调中居委、业委、物业参与协办的比例',
    'Attempts of coordination at communities in which committee, owners and property firm take part',
    'share',
    'truth',
    'higher',
    0.01,
  ),
  row(
    'joint-reward-yuan',
    '每千居民每年共同奖励',
    'Joint reward per 1,000 residents and year',
    'yuan',
    'cost',
    'lower',
    100,
  ),
];

/** Returns the values by id; co-handled is NaN where there is no joint reward. */
export function jointRewardMeasures({ plan, jointParties }: World): Record<string, number> {
  const years = (plan.windowEndDay - plan.reformDay) / DAYS_PER_YEAR;
  const thousandYears = (plan.selection.residents / 1000) * years;
  const attempts = jointParties.coordinated[0];
  return {
    'co-handled': attempts > 0 ? jointParties.coHandled[0] / attempts : NaN,
    'joint-reward-yuan': thousandYears > 0 ? jointParties.paidYuan[0] / thousandYears : NaN,
  };
}
