// Councillors' forums: how much they deliberate and agree on, the hours it takes, the hours that standard handling spends in vain, and
// how long disputes take. Declarations in the order in which they are shown, and their values from the books.
import { sumField } from '../../ledger/tally.ts';
import { forumField } from '../../world/forum.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

const DAYS_PER_YEAR = 365;

export const forumDeclarations: readonly MeasureDeclaration[] = [
  row(
    'forum-matters',
    '每千居民每年议事件数',
    'Matters deliberated per 1,000 residents and year',
    'incidents',
    'truth',
    'neither',
    0.2,
  ),
  row(
    'forum-agreed',
    '议事协商一致比例',
    'Agreed on, of matters deliberated',
    'share',
    'truth',
    'higher',
    0.02,
  ),
  row(
    'forum-hours',
    '每千居民每年议事员工时',
    'Hours of councillors per 1,000 residents and year',
    'hour',
    'cost',
    'lower',
    2,
  ),
  row(
    'vain-hours',
    '每千居民每年用于“水土不服”事项的部门工时',
    'Department hours on matters that the standard way misfits, per 1,000 residents and year',
    'hour',
    'cost',
    'lower',
    5,
  ),
  row(
    'dispute-days',
    '纠纷真实解决天数',
    'Days until a dispute is really solved, at most the follow-up',
    'day',
    'truth',
    'lower',
    0.5,
  ),
];

/** Returns the values by id. */
export function forumMeasures(world: World): Record<string, number> {
  const { plan, tally, forum } = world;
  const years = (plan.windowEndDay - plan.reformDay) / DAYS_PER_YEAR;
  const thousandYears = (plan.selection.residents / 1000) * years;
  const per = (sum: number) => (thousandYears > 0 ? sum / thousandYears : NaN);
  const share = (part: number, of: number) => (of > 0 ? part / of : NaN);
  const { sums } = forum;
  return {
    'forum-matters': per(sums[forumField.deliberated]),
    'forum-agreed': share(sums[forumField.agreed], sums[forumField.deliberated]),
    'forum-hours': per(sums[forumField.hours]),
    'vain-hours': per(sums[forumField.vainHours]),
    'dispute-days': share(tally.sums[sumField.disputeDays], tally.sums[sumField.disputesArisen]),
  };
}
