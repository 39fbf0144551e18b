// The rush at the end of a month under a bonus by month (Courty and Marschke 2004, theory.md 7): what is closed now counts in this
// month, what is worked on may count in the next. Draws: strategy.
import { closesOnPaper, type ClosureStakes } from '../decisions/closure.ts';
import { rushYuan } from '../decisions/strategies.ts';
import { sumField } from '../ledger/tally.ts';
import type { Plan } from '../plan/plan.ts';
import { matter, purpose } from '../purposes.ts';
import type { World } from '../world/world.ts';
import { bookPeriodBonus } from './cost-booking.ts';
import { closeFromQueue, closureStakes } from './handling.ts';
import { isInWindow } from './observation-window.ts';
import { afterWorkingHours } from './scheduling.ts';

/** Days before the end of a month that count as its end in measures. */
const END_DAYS = 3;
const MONTHS_MAX = 512;

/** Returns how many months have begun up to a day, day 0 included. */
function monthsBegun(plan: Plan, day: number): number {
  const starts = plan.monthStarts;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the first day of the next month. */
export function monthEndOf(plan: Plan, day: number): number {
  const next = monthsBegun(plan, day);
  return next < plan.monthStarts.length ? plan.monthStarts[next] : plan.endDay;
}

/** Returns what the bonus adds to closing a case on paper now, yuan; 0 without a bonus. */
export function rushFor(world: World, town: number, stakes: ClosureStakes): number {
  const { periodBonus } = world.policies[town].source.strategy;
  if (!periodBonus.on) return 0;
  const end = monthEndOf(world.plan, Math.floor(world.events.now / 1440)) * 1440;
  const inMonth = afterWorkingHours(world, world.events.now, stakes.workHours) < end;
  const { yuanPerCase, nextMonthShare } = periodBonus;
  return rushYuan(yuanPerCase, stakes.detection, stakes.solveProbability, inMonth, nextMonthShare);
}

/** On the last days of a month departments look through what waits, and may close it on paper. */
export function rushQueues(world: World, day: number): void {
  const { plan, queues } = world;
  if (!plan.officeCalendar.isWorkingDay(day)) return;
  const left = monthEndOf(plan, day) - day;
  for (let town = 0; town < plan.towns; town++) {
    const { periodBonus } = world.policies[town].source.strategy;
    if (!periodBonus.on || left > periodBonus.rushDays) continue;
    const first = town * plan.stations.departments;
    for (let station = first; station < first + plan.stations.departments; station++) {
      let item = queues.first(station);
      while (item !== 0) {
        const next = queues.after(item);
        if (closesNow(world, town, world.cases.rowAt(item), day)) closeFromQueue(world, station, item);
        item = next;
      }
    }
  }
}

/** Counts a case as handled at the end of a month or elsewhere in it, and books the bonus for it. @param town local town */
export function countMonthEnd(world: World, town: number): void {
  const { periodBonus } = world.policies[town].source.strategy;
  if (periodBonus.on) bookPeriodBonus(world, periodBonus.yuanPerCase);
  const day = Math.floor(world.events.now / 1440);
  if (!isInWindow(world.plan, day)) return;
  const field = isMonthEnd(world.plan, day) ? sumField.handledAtMonthEnd : sumField.handledBeforeMonthEnd;
  world.tally.add(field, 1);
}

/** Counts a working day of the window as one at the end of a month or elsewhere in it; for measures only. */
export function countMonthEndDay(world: World, day: number): void {
  if (!world.plan.officeCalendar.isWorkingDay(day)) return;
  world.tally.add(isMonthEnd(world.plan, day) ? sumField.monthEndDays : sumField.otherDays, 1);
}

function isMonthEnd(plan: Plan, day: number): boolean {
  return monthEndOf(plan, day) - day <= END_DAYS;
}

function closesNow(world: World, town: number, file: number, day: number): boolean {
  const row = world.cases.columns.incident[file];
  const { origin0, origin1, attempts } = world.incidents.columns;
  const { periodBonus } = world.policies[town].source.strategy;
  const stakes = closureStakes(world, file, row);
  const { yuanPerCase, nextMonthShare } = periodBonus;
  const rush = rushYuan(yuanPerCase, stakes.detection, stakes.solveProbability, false, nextMonthShare);
  const nth = attempts[row] * MONTHS_MAX + (monthsBegun(world.plan, day) % MONTHS_MAX);
  world.luck.draw(purpose.strategy, nth * 16 + matter.rush, origin0[row], origin1[row]);
  const u0 = world.luck.u0();
  const u1 = world.luck.u1();
  // Only what the bonus tips: the same luck without it would have let the case wait its turn.
  return closesOnPaper(stakes, u0, u1, rush) && !closesOnPaper(stakes, u0, u1);
}
