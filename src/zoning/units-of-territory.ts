// Makes units of a territory's grid cells: borders measured on their outlines, households from residents where they are not counted,
// workload from whoever knows it.
import { cellLabel } from '../scenario/generate/cell-label.ts';
import type { Territory } from '../scenario/generate/territory.ts';
import { measureBorders } from './measure-borders.ts';
import { borderKind, type Units } from './units.ts';

/** Residents of a household: 2.62, Seventh National Population Census 2020, communique no. 2. */
export const RESIDENTS_PER_HOUSEHOLD = 2.62;

export interface UnitFacts {
  /** Working hours a year by cell; absent = in proportion to residents, one hour each. */
  readonly workloadHours?: ArrayLike<number>;
  /** Counted households by cell. */
  readonly households?: ArrayLike<number>;
  /** What runs along the border of two cells, in either order. */
  readonly kindOfBorder?: (cell: number, other: number) => number;
}

/** Returns the grid cells of a territory as units. */
export function unitsOfTerritory(territory: Territory, facts: UnitFacts = {}): Units {
  const { cells, neighbourOffsets, neighbourIds, cellPopulation } = territory;
  const { borderKm, outerKm } = measureBorders(territory);
  const kinds = new Uint8Array(neighbourIds.length);
  for (let cell = 0; cell < cells; cell++) {
    for (let slot = neighbourOffsets[cell]; slot < neighbourOffsets[cell + 1]; slot++)
      kinds[slot] = facts.kindOfBorder?.(cell, neighbourIds[slot]) ?? borderKind.plain;
  }
  return {
    count: cells,
    towns: territory.towns,
    communities: territory.communities,
    townNames: territory.townNames,
    ...(territory.cellIds === undefined
      ? {}
      : { unitLabels: territory.cellIds.map((_, cell) => cellLabel(territory, cell)) }),
    town: territory.cellTown,
    community: territory.cellCommunity,
    population: Float64Array.from(cellPopulation),
    households: Float64Array.from(
      facts.households ?? Array.from(cellPopulation, (people) => people / RESIDENTS_PER_HOUSEHOLD),
    ),
    areaKm2: territory.cellAreaKm2,
    workloadHours: Float64Array.from(facts.workloadHours ?? cellPopulation),
    x: territory.cellX,
    y: territory.cellY,
    neighbourOffsets,
    neighbourIds,
    borderKm,
    borderKind: kinds,
    outerKm,
    polygonOffsets: territory.polygonOffsets,
    polygonPoints: territory.polygonPoints,
  };
}
