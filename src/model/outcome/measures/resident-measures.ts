// What residents do themselves: the platform, the ways in which they report, participation, dependence, and what they solve without
// officials. Declarations in the order in which they are shown, and their values from the books.
import { sumField, type SumField } from '../../ledger/tally.ts';
import { firmBook } from '../../world/enterprises.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

const DAYS_PER_YEAR = 365;

export const residentDeclarations: readonly MeasureDeclaration[] = [
  row(
    'resident-solved-share',
    '居民自行解决率',
    'Solved by residents among themselves, of all that arose',
    'share',
    'truth',
    'higher',
    0.001,
  ),
  row(
    'resident-reports',
    '每千居民每年反映量（各渠道）',
    'Reports of residents by all channels, per 1,000 residents and year',
    'cases',
    'truth',
    'neither',
    2,
  ),
  row(
    'came-back',
    '每千居民每年复发',
    'Problems that came back, per 1,000 residents and year',
    'incidents',
    'truth',
    'lower',
    1,
  ),
  row(
    'participation',
    '居民参与率（期末）',
    'Participation of residents at the end of the window',
    'share',
    'truth',
    'higher',
    0.01,
  ),
  row(
    'dependence',
    '居民对网格的依赖（期末）',
    'Dependence on the grid at the end of the window',
    '0-1',
    'truth',
    'lower',
    0.01,
  ),
  row(
    'platform-members',
    '平台成员占居民比（期末）',
    'Members of the platform at the end of the window',
    'share',
    'truth',
    'neither',
    0.01,
  ),
  row('platform-share', '平台占立案比', 'Platform share of case files', 'share', 'record', 'neither', 0.005),
  row(
    'platform-reports',
    '每千居民每年平台反映',
    'Reports through the platform per 1,000 residents and year',
    'cases',
    'record',
    'neither',
    2,
  ),
  row(
    'hotline-calls',
    '每千居民每年热线来电',
    'Hotline calls per 1,000 residents and year',
    'cases',
    'record',
    'neither',
    2,
  ),
  row(
    'hotline-busy',
    '热线打不通比例',
    'Hotline calls that do not get through',
    'share',
    'record',
    'lower',
    0.01,
  ),
];

/** Returns the values by id; participation and dependence are NaN where self-governance is not modelled. @param arisen incidents of the cohort */
export function residentMeasures(world: World, arisen: number): Record<string, number> {
  const { tally, plan } = world;
  const sum = (field: SumField) => tally.sums[sumField[field]];
  const { books } = world.enterprises;
  // Calls and posts are of all callers; firms are no residents.
  const byFirms = books[firmBook.called] + books[firmBook.posted];
  const thousands =
    (plan.selection.residents / 1000) * ((plan.windowEndDay - plan.reformDay) / DAYS_PER_YEAR);
  return {
    'resident-solved-share': arisen > 0 ? sum('solvedByResidents') / arisen : NaN,
    'resident-reports':
      (sum('workerTold') +
        sum('hotlineCalls') +
        sum('platformReports') -
        byFirms +
        world.zoneDesks.visits[0]) /
      thousands,
    'came-back': sum('recurrences') / thousands,
    participation: sum('participationAtEnd'),
    dependence: sum('dependenceAtEnd'),
    'platform-members': sum('membersAtEnd'),
    'platform-share': sum('filedCases') > 0 ? sum('platformCases') / sum('filedCases') : NaN,
    'platform-reports': sum('platformReports') / thousands,
    'hotline-calls': sum('hotlineCalls') / thousands,
    'hotline-busy': sum('hotlineCalls') > 0 ? sum('busyCalls') / sum('hotlineCalls') : NaN,
  };
}
