// Which share of incidents the standard way of handling does not fit, by cell and type (claim C17): a trait of the neighbourhood,
// the same under every design. Holds no state and draws nothing.
import type { Territory } from '../../scenario/generate/territory.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Selection } from './selection.ts';
import type { TypeColumns } from './type-columns.ts';

/** Returns shares, [cell * types + type], each 0..1; null where no neighbourhood has any. */
export function misfitShares(
  scenario: Scenario,
  territory: Territory,
  selection: Selection,
  types: TypeColumns,
): Float64Array | null {
  const { neighbourhoods } = scenario.incidents;
  if (neighbourhoods.every(({ misfit }) => misfit === undefined)) return null;
  const shares = new Float64Array(selection.cellIds.length * types.count);
  selection.cellIds.forEach((id, cell) => {
    const { misfit } = neighbourhoods[territory.cellNeighbourhood[id]];
    types.types.forEach(({ category }, type) => {
      shares[cell * types.count + type] = misfit?.[category] ?? 0;
    });
  });
  return shares;
}
