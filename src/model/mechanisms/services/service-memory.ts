// What visits leave behind: those who were served are more satisfied and trust more, those who came in vain less (claim W12: an
// unkept promise is worse than none). A keyed run of residents of the grid stands for them. Draws: serviceMemory.
import { purpose } from '../../purposes.ts';
import type { World } from '../../world/world.ts';

/** Moves satisfaction and trust of a sample of a cell's visitors. @param share share of visits that leave a mark; 0 draws nothing */
export function rememberVisits(
  world: World,
  cell: number,
  month: number,
  share: number,
  served: number,
  turnedAway: number,
): void {
  const { plan, luck, residents } = world;
  const size = plan.selection.cellResidents[cell];
  const pleased = Math.min(size, Math.round(share * served));
  const annoyed = Math.min(size - pleased, Math.round(share * turnedAway));
  if (pleased + annoyed === 0) return;
  luck.draw(purpose.serviceMemory, month, plan.selection.cellIds[cell], 0);
  const place = (luck.w0 >>> 0) % size;
  residents.experience(plan, cell, place, pleased, 1, 1);
  residents.experience(plan, cell, (place + pleased) % size, annoyed, 0, 0);
}
