// Comparison within strata instead of one rule for all (claim P16): posts are held against posts of grids like theirs. A stratum is a
// neighbourhood type, or a third of the district's grids by density of residents: traits of the world, known to all beforehand.
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

export type StrataKind = Scenario['scheme']['strata'];

/** Returns the stratum of each local cell, from 0; null where all are compared alike. */
export function strataOf(plan: Plan, kind: StrataKind): Int32Array | null {
  if (kind === 'none') return null;
  const { territory, selection } = plan;
  if (kind === 'neighbourhood') return selection.cellIds.map((id) => territory.cellNeighbourhood[id]);
  const density = Float64Array.from(
    territory.cellPopulation,
    (people, id) => people / territory.cellAreaKm2[id],
  );
  const sorted = density.slice().sort();
  const low = sorted[Math.floor(sorted.length / 3)];
  const high = sorted[Math.floor((2 * sorted.length) / 3)];
  return selection.cellIds.map((id) => Number(density[id] >= low) + Number(density[id] >= high));
}

/** Returns the cells of a town by stratum, in the order of strata; all of them together where there are none. */
export function groupsOf(cells: readonly number[], strata: Int32Array | null): number[][] {
  if (strata === null) return [cells.slice()];
  const groups = new Map<number, number[]>();
  for (const cell of cells) {
    const group = groups.get(strata[cell]) ?? [];
    group.push(cell);
    groups.set(strata[cell], group);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
