// How evenly the grids fare under one rule for all or under strata. Declarations and computing.
import { sumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const strataDeclarations: readonly MeasureDeclaration[] = [
  row(
    'satisfaction-gini',
    '网格间满意度的基尼系数（期末）',
    'Gini coefficient of satisfaction between grids at the end of the window',
    '0-1',
    'truth',
    'lower',
    0.002,
  ),
];

/** Returns the values by id. */
export function strataMeasures({ tally }: World): Record<string, number> {
  return { 'satisfaction-gini': tally.sums[sumField.satisfactionGiniAtEnd] };
}
