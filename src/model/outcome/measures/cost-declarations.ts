// What it takes: hours and yuan: declarations of these measures, in the order in which they are shown.
import { row, type MeasureDeclaration } from './declaration.ts';

export const costDeclarations: readonly MeasureDeclaration[] = [
  row('patrol-hours', '每网格每月巡查工时', 'Patrol hours per grid and month', 'hour', 'cost', 'neither', 1),
  row(
    'department-hours',
    '每千居民每年部门工时',
    'Department crew hours per 1,000 residents and year',
    'hour',
    'cost',
    'neither', // crews are paid idle or busy: more hours on cases are neither good nor dear
    20,
  ),
  row('leader-hours', '每街镇每月领导工时', 'Leader hours per town and month', 'hour', 'cost', 'lower', 0.5),
  row('reward-yuan', '每网格每年奖金', 'Cash paid per grid and year', 'yuan', 'cost', 'neither', 50),
];
