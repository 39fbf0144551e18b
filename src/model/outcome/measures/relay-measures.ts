// Relay tiers: how much their heads settle and bring about (claim Z2). Declarations and computing.
import { sumField, type SumField } from '../../ledger/tally.ts';
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

export const relayDeclarations: readonly MeasureDeclaration[] = [
  row(
    'relay-settled',
    '网格与社区间层级直接解决的案件比例',
    'Cases settled by heads of relay tiers',
    'share',
    'record',
    'neither',
    0.005,
  ),
  row(
    'relay-brought',
    '每千居民每年由网格与社区间层级协调成的事项',
    'Matters brought about at relay tiers per 1,000 residents and year',
    'cases',
    'record',
    'neither',
    0.5,
  ),
];

/** Returns the measures of relay tiers by id. */
export function relayMeasures({ tally, plan }: World): Record<string, number> {
  const sum = (field: SumField) => tally.sums[sumField[field]];
  const years = (plan.windowEndDay - plan.reformDay) / 365;
  return {
    'relay-settled': sum('dispatches') > 0 ? sum('relaySettled') / sum('dispatches') : NaN,
    'relay-brought': sum('relayBrought') / ((plan.selection.residents / 1000) * years),
  };
}
