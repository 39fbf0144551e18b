// Who knows of the service centres (claims P8, P14): publicity reaches the unaware with saturation, users tell neighbours, and some
// forget. One share per grid, turned at the end of a month's services. Draws nothing.
import { exp } from '../../../core/dmath.ts';
import type { Policy } from '../../../scenario/schema/scenario.ts';
import type { World } from '../../world/world.ts';

/** Turns the awareness of a cell by a month. @param visits visits of the cell's residents that were served */
export function spreadAwareness(
  world: World,
  cell: number,
  settings: Policy['services'],
  visits: number,
): void {
  const { awareness } = world.services;
  const residents = world.plan.selection.cellResidents[cell];
  const reached = 1 - exp(-settings.publicityYuanPerResidentYear / settings.publicityScaleYuan);
  const told = residents > 0 ? Math.min(1, (settings.wordOfMouth * visits) / residents) : 0;
  const now = awareness[cell];
  const learning = 1 - (1 - reached) * (1 - told);
  awareness[cell] = now + (1 - now) * learning - settings.forgetting * now;
}
