// Measures of who checks for whom: what passes the check unsolved (claim Y4, theory.md 17).
import { sumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const employmentDeclarations: readonly MeasureDeclaration[] = [
  row(
    'unsolved-passed',
    '未解决案件通过核查的比例',
    'Unsolved cases that pass the check',
    'share',
    'gap',
    'lower',
    0.01,
  ),
];

/** Returns the measures by id. */
export function employmentMeasures(world: World): Record<string, number> {
  const { sums } = world.tally;
  const checked = sums[sumField.unsolvedChecked];
  return { 'unsolved-passed': checked > 0 ? sums[sumField.unsolvedPassed] / checked : NaN };
}
