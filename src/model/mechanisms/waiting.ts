// Living with an unsolved problem (久拖不决): neighbours who have noticed it resent it once it is older than what they were
// promised, and again as long as it stays open - recorded, hidden or closed on paper, which they cannot tell apart. So
// hiding costs satisfaction although nothing of it is on record. Draws nothing.
import { MINUTES_PER_DAY } from '../../core/minutes-per-day.ts';
import { eventKind } from '../world/event-kinds.ts';
import type { World } from '../world/world.ts';
import { aggrieveBy } from './protest.ts';
import { learnFromWaiting } from './grid-standing.ts';
import { scheduleIncident } from './scheduling.ts';

/** Days that neighbours find acceptable: the deadline in calendar days plus two to be found (assumption). */
export function promisedDays(deadlineWorkingDays: number): number {
  return 2 + deadlineWorkingDays * 1.4;
}

/** Puts the moment at which neighbours have waited long enough on the calendar; call on the first notice. */
export function awaitPromise(world: World, row: number): void {
  const { ariseMinute, type } = world.incidents.columns;
  const promised = promisedDays(world.plan.types.deadlineWorkingDays[type[row]]);
  scheduleWaiting(world, row, ariseMinute[row] + promised * MINUTES_PER_DAY);
}

/** Neighbours have waited in vain. */
export function onWaiting(world: World, row: number): void {
  const { plan, residents, events } = world;
  const { cell, place, affected } = world.incidents.columns;
  residents.experience(plan, cell[row], place[row], affected[row], 0, 0);
  aggrieveBy(world, row, affected[row] * plan.scenario.protest.openShare);
  learnFromWaiting(world, row);
  scheduleWaiting(world, row, events.now + plan.scenario.residents.resentmentDays * MINUTES_PER_DAY);
}

function scheduleWaiting(world: World, row: number, minute: number): void {
  if (minute >= world.incidents.columns.fateMinute[row]) return; // it will have ended by then, whatever anyone does
  scheduleIncident(world, row, minute, eventKind.waiting, 0);
}
