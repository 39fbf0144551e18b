// The premises' part of midnight, after prices are set: owners at the turn of a month, the towns' rounds, the day's count of
// violations. Does nothing, and draws nothing, without premises.
import { premisesBook } from '../../world/premises.ts';
import type { World } from '../../world/world.ts';
import { isInWindow } from '../observation-window.ts';
import { turnOwners } from './owners.ts';
import { roundOfDay } from './rounds.ts';

/** Carries premises and inspections on by a day. @param month index of the month that begins today, -1 on other days */
export function inspectionsOfDay(world: World, day: number, month: number): void {
  const { plan, premises } = world;
  if (premises.count === 0) return;
  if (month >= 0) turnOwners(world, month);
  for (let town = 0; town < plan.towns; town++) roundOfDay(world, town, day);
  if (!isInWindow(plan, day)) return;
  let violating = 0;
  for (let cell = 0; cell < plan.cells; cell++) violating += premises.violating[cell];
  premises.books[premisesBook.premisesDays] += premises.count;
  premises.books[premisesBook.violatingDays] += violating;
}
