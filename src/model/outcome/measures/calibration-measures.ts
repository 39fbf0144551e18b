// What published bulletins report and no other measure says: kinds of cases, reports per patrol hour, closure of easy and hard cases,
// how long closing takes. Declarations and values; they are held against published bands.
import { counter } from '../../assessment/counters.ts';
import { closingQuantile } from '../../ledger/closing-time.ts';
import { sumField, type SumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import type { Ladder } from '../outcome.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const calibrationDeclarations: readonly MeasureDeclaration[] = [
  row(
    'event-share',
    '事件占部件与事件立案比',
    'Events, of component and event cases',
    'share',
    'record',
    'neither',
    0.01,
  ),
  row(
    'self-handled-share',
    '当场自行处置占立案比',
    'Handled on the spot, of case files',
    'share',
    'record',
    'neither',
    0.01,
  ),
  row('reports-per-hour', '每巡查小时上报数', 'Reports per patrol hour', 'cases', 'record', 'neither', 0.05),
  row(
    'closure-easy',
    '易题结案率（台账）',
    'Closure rate on record, easy cases',
    'share',
    'record',
    'higher',
    0.005,
  ),
  row(
    'closure-hard',
    '难题结案率（台账）',
    'Closure rate on record, hard cases',
    'share',
    'record',
    'higher',
    0.005,
  ),
  row(
    'closing-tail',
    '结案用时95百分位与中位数之比',
    'Time to closure: 95th percentile over median',
    'ratio',
    'record',
    'neither',
    0.2,
  ),
  row(
    'real-resolution',
    '立案件真实解决率',
    'Really solved, of incidents recorded (R1)',
    'share',
    'truth',
    'higher',
    0.005,
  ),
];

/** Returns the measures declared above. */
export function calibrationMeasures(
  { tally, plan }: World,
  ladder: Ladder,
  byType: readonly Ladder[],
): Record<string, number> {
  const sum = (field: SumField): number => tally.sums[sumField[field]];
  const closure = (difficulty: number): number => {
    const rows = byType.filter((_, type) => plan.types.difficulty[type] === difficulty);
    const total = (field: 'casesClosed' | 'casesDue') => rows.reduce((all, each) => all + each[field], 0);
    return ratio(total('casesClosed'), total('casesDue'));
  };
  const reported = tally.recordAtEnd[counter.reported] - tally.recordAtReform[counter.reported];
  return {
    'event-share': ratio(sum('eventCases'), sum('eventCases') + sum('componentCases')),
    'self-handled-share': ratio(sum('selfHandledCases'), sum('filedCases')),
    'reports-per-hour': ratio(reported, sum('patrolHours')),
    'closure-easy': closure(0),
    'closure-hard': closure(2),
    'closing-tail': ratio(closingQuantile(tally.closingTime, 0.95), closingQuantile(tally.closingTime, 0.5)),
    'real-resolution': ratio(ladder.solvedRecorded, ladder.recorded),
  };
}

const ratio = (numerator: number, denominator: number): number =>
  denominator > 0 ? numerator / denominator : NaN;
