// When cases are handled on record, relative to their deadline: the signature of edited times is a heap just before it and a hole
// just after it (Bevan and Hood 2006; McCrary 2008). For measures only.
import { sumField } from '../ledger/tally.ts';
import type { World } from '../world/world.ts';
import { isInWindow } from './observation-window.ts';

/** Width of the bins on either side of the deadline, working minutes. */
const BIN_MINUTES = 60;

/** Counts a case that has just been handled into the bins beside its deadline, by its recorded time. */
export function countTiming(world: World, file: number): void {
  const { dueMinute, handledMinute } = world.cases.columns;
  const { plan, tally, events } = world;
  if (!isInWindow(plan, events.now / 1440)) return;
  const due = dueMinute[file];
  const handled = handledMinute[file];
  if (Math.abs(handled - due) > 4320) return; // days apart, so hours of work too
  if (handled <= due) {
    if (plan.officeCalendar.workingMinutesBetween(handled, due) <= BIN_MINUTES)
      tally.add(sumField.handledJustBefore, 1);
  } else if (plan.officeCalendar.workingMinutesBetween(due, handled) <= BIN_MINUTES)
    tally.add(sumField.handledJustAfter, 1);
}
