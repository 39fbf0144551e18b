// The hotline takes so many calls a day in each town; later callers do not get through, and believe less in it. The fraction of a
// call left over is settled by the day, so that a small town's capacity holds on the average. Draws nothing.
import type { World } from '../world/world.ts';

const DAYS_PER_YEAR = 365;

/** Tells whether a call from a town gets through now, and counts it if so. Mutates `world.hotline`. */
export function takesCall(world: World, town: number): boolean {
  const { callsPerThousandYear } = world.policies[town].source.hotline;
  if (callsPerThousandYear === 0) return true;
  const { hotline, events } = world;
  const day = Math.floor(events.now / 1440);
  if (hotline.day[town] !== day) {
    hotline.day[town] = day;
    hotline.taken[town] = 0;
  }
  const perDay = ((callsPerThousandYear / DAYS_PER_YEAR) * residentsOf(world, town)) / 1000;
  if (hotline.taken[town] >= Math.floor((day + 1) * perDay) - Math.floor(day * perDay)) return false;
  hotline.taken[town]++;
  return true;
}

function residentsOf(world: World, town: number): number {
  const { cellTown, cellResidents } = world.plan.selection;
  let residents = 0;
  for (let cell = 0; cell < cellTown.length; cell++)
    if (cellTown[cell] === town) residents += cellResidents[cell];
  return residents;
}
