// What the remedies come to that no other measure shows: how many cases have their clock stopped.
import { sumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const remediesDeclarations: readonly MeasureDeclaration[] = [
  row(
    'clock-stop-share',
    '缓办占立案比',
    'Clock stopped, of case files',
    'share',
    'record',
    'neither',
    0.005,
  ),
];

/** Returns the measures by id. */
export function remediesMeasures({ tally }: World): Record<string, number> {
  const filed = tally.sums[sumField.filedCases];
  return { 'clock-stop-share': filed > 0 ? tally.sums[sumField.clockStops] / filed : NaN };
}
