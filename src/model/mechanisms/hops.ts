// Hand-overs (流转) of case files from unit to unit after filing, counted in the window: to the district centre and back, to
// the handler, back by a dispute and out again, up a tier of coordination, on to the next department of the route.
import { sumField } from '../ledger/tally.ts';
import type { World } from '../world/world.ts';
import { isInWindow } from './observation-window.ts';

/** Counts hand-overs of a case file made now. */
export function countHops(world: World, hops: number): void {
  if (isInWindow(world.plan, world.events.now / 1440)) world.tally.add(sumField.hops, hops);
}
