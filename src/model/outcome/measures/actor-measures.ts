// How many kinds of actors act: effective numbers (inverse Herfindahl index: n where n act equally often), and what joint lead costs.
// Declarations in the order in which they are shown, and their values from the books.
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

const DAYS_PER_YEAR = 365;

export const actorDeclarations: readonly MeasureDeclaration[] = [
  row(
    'solver-diversity',
    '真实解决问题的主体数（有效数：居民、就地处理、本块、各部门）',
    'Effective number of actors that really solve (residents, on the spot, block, each department)',
    'actors',
    'truth',
    'higher',
    0.1,
  ),
  row(
    'platform-departments',
    '居民平台上受理诉求的部门数（有效数）',
    'Effective number of departments to which residents’ reports on the platform go',
    'actors',
    'record',
    'higher',
    0.2,
  ),
  row(
    'lead-hours',
    '每千居民每年共同牵头的协调工时',
    'Hours in which leading offices concert, per 1,000 residents and year',
    'hour',
    'cost',
    'lower',
    0.5,
  ),
  row(
    'lead-hand-overs',
    '每千居民每年诉求在牵头单位之间流转次数',
    'Hand-overs between leading offices per 1,000 residents and year',
    'times',
    'cost',
    'lower',
    1,
  ),
];

/** Returns the values by id; an effective number is NaN where nobody acted. */
export function actorMeasures({ plan, actorBooks }: World): Record<string, number> {
  const years = (plan.windowEndDay - plan.reformDay) / DAYS_PER_YEAR;
  const thousandYears = (plan.selection.residents / 1000) * years;
  const per = (sum: number) => (thousandYears > 0 ? sum / thousandYears : NaN);
  return {
    'solver-diversity': effectiveNumber(actorBooks.solved),
    'platform-departments': effectiveNumber(actorBooks.brought),
    'lead-hours': per(actorBooks.concertHours[0]),
    'lead-hand-overs': per(actorBooks.passedOn[0]),
  };
}

/** Returns the inverse Herfindahl index of counts: 1 where one has all, n where n share alike; NaN where there are none. */
export function effectiveNumber(counts: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i];
    squares += counts[i] * counts[i];
  }
  return squares > 0 ? (sum * sum) / squares : NaN;
}
