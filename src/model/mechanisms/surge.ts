// A surge: more incidents of every kind on dated days, beside the usual ones and under keys of their own, so that the usual ones are
// the same with and without it, and the surge is the same under every design. Draws: surge.
import { exp } from '../../core/dmath.ts';
import { minuteAt } from '../plan/hour-profile.ts';
import { purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';
import { createIncident } from './incident-arrival.ts';

/** Marks origin keys of a surge, apart from those of the usual streams. */
const SURGE_ORIGIN = 1 << 30;
/** Keys of one stream and day: the last is for how many there are. */
const PER_DAY = 1024;

/** Creates the additional incidents of a day. */
export function surgeOfDay(world: World, day: number): void {
  const { plan } = world;
  const { fromDay, days, factor } = plan.scenario.surge;
  const since = day - plan.reformDay - fromDay;
  if (factor <= 1 || since < 0 || since >= days) return;
  const { count } = plan.types;
  for (let cell = 0; cell < plan.cells; cell++) {
    for (let type = 0; type < count; type++) {
      const rate = plan.arrivalRate[cell * count + type] * (factor - 1);
      if (rate > 0) streamOfDay(world, day, cell, type, rate);
    }
  }
}

function streamOfDay(world: World, day: number, cell: number, type: number, rate: number): void {
  const { luck, plan } = world;
  const origin0 = SURGE_ORIGIN | (plan.selection.cellIds[cell] << 5) | type;
  luck.draw(purpose.surge, 0, origin0, day * PER_DAY + PER_DAY - 1);
  const arisen = poissonQuantile(luck.u0(), rate);
  for (let i = 0; i < arisen; i++) {
    const origin1 = day * PER_DAY + i;
    luck.draw(purpose.surge, 1, origin0, origin1);
    const minute = day * 1440 + minuteAt(plan.hourProfiles[type], luck.u0());
    const place = (luck.w1 >>> 0) % Math.max(1, plan.selection.cellResidents[cell]);
    createIncident(world, origin0, origin1, cell, type, minute, place);
  }
}

/** Returns the number of events of a Poisson law at a probability, up to what the keys of a day allow. */
function poissonQuantile(u: number, mean: number): number {
  let term = exp(-mean);
  let below = term;
  let count = 0;
  while (below < u && count < PER_DAY - 2) {
    count++;
    term *= mean / count;
    below += term;
  }
  return count;
}
