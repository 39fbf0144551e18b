// How unevenly residents of the grids are satisfied: the Gini coefficient of the grids' mean satisfaction. For measures only.
import { gini } from '../../core/gini.ts';
import { residentField } from '../world/residents.ts';
import type { World } from '../world/world.ts';

/** Returns the coefficient over cells, weighted by residents, 0..1. */
export function satisfactionGini({ plan, residents }: World): number {
  const { cellFirstResident, cellResidents } = plan.selection;
  const means = Array.from(cellResidents, (count, cell) => {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      sum += residents.share(cellFirstResident[cell] + i, residentField.satisfaction);
    }
    return count > 0 ? sum / count : 0;
  });
  return gini(means, Array.from(cellResidents));
}
