// Books the hours that a worker spends on a matter: the post is busy for so long, and the grid cell's books hold it while the window is
// open. Draws nothing.
import type { World } from '../world/world.ts';
import { isInWindow } from './observation-window.ts';

/** Keeps the post of a cell busy with one of its matters. */
export function occupyPost(world: World, cell: number, minutes: number): void {
  world.posts.busyMinutes[cell] += minutes;
  if (isInWindow(world.plan, world.events.now / 1440)) world.cellBooks.workerHours[cell] += minutes / 60;
}
