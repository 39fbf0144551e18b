// How many firms a cell has: by residents, neighbourhood type, and whether its town is a park. Pure; draws nothing.
import type { Plan } from './plan.ts';

/** Returns the number of firms of a local cell; 0 where firms are not simulated. */
export function firmsOfCell({ scenario, territory, selection }: Plan, cell: number): number {
  const { on, perThousandResidents, parkFactor } = scenario.enterprises;
  if (!on) return 0;
  const id = selection.cellIds[cell];
  const neighbourhood = scenario.incidents.neighbourhoods[territory.cellNeighbourhood[id]];
  const inPark = territory.townIsPark[territory.cellTown[id]] === 1 ? parkFactor : 1;
  return Math.round(
    (perThousandResidents * neighbourhood.firms * inPark * selection.cellResidents[cell]) / 1000,
  );
}
