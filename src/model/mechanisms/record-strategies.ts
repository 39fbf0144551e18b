// What desks and posts do about the record: a lighter category at intake (theory.md 14), a time of handling edited to before the
// deadline (theory.md 6), a boundary case booked to the neighbour (Lazear). Draws: strategy.
import { counter, counterCount } from '../assessment/counters.ts';
import { caseValueYuan, dumpGainYuan, isTaken, lighterGainYuan } from '../decisions/strategies.ts';
import { sumField } from '../ledger/tally.ts';
import { matter, purpose } from '../purposes.ts';
import { caseFlag } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { Scorecards } from '../world/scorecards.ts';
import type { World } from '../world/world.ts';
import { countCharged } from './counting.ts';
import { chargedShare, townShare } from './case-books.ts';
import { isSupervised } from './lists/supervision.ts';
import { isInWindow } from './observation-window.ts';
import { scheduleCase } from './scheduling.ts';

const EDITED_MINUTES = 60;

/** Draws for a choice about an incident's record. @param nth filing or attempt */
function drawMatter(world: World, row: number, about: number, nth: number): void {
  const { origin0, origin1 } = world.incidents.columns;
  world.luck.draw(purpose.strategy, nth * 16 + about, origin0[row], origin1[row]);
}

/** Lets the town's intake desk record a case under a lighter category, with a later deadline; not what superiors have their eye on. */
export function reclassify(world: World, file: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  const { plan, luck, posts } = world;
  const town = plan.selection.cellTown[incidents.cell[row]];
  const { strategy, scheme } = world.policies[town].source;
  const { on, weight, deadlineFactor, foundProbability, sanctionYuan } = strategy.reclassify;
  if (!on || isSupervised(world, file)) return;
  const slot = incidents.cell[row] * posts.types + incidents.type[row];
  const handled = posts.handledYes[slot] / (posts.handledYes[slot] + posts.handledNo[slot]);
  const gain = lighterGainYuan(
    world.townCards.price[town * counterCount + counter.due],
    inTimePrice(world.townCards, town),
    handled,
    weight,
    deadlineFactor,
    foundProbability * sanctionYuan,
  );
  drawMatter(world, row, matter.lighter, incidents.filings[row]);
  if (!isTaken(gain, scheme.department.noiseYuan, luck.u0(), luck.u1())) return;
  cases.flags[file] |= caseFlag.reclassified;
  incidents.flags[row] |= incidentFlag.reclassified;
  const days = plan.types.deadlineWorkingDays[incidents.type[row]] * deadlineFactor;
  const minutes = Math.round(days * plan.officeMinutesPerDay);
  const due = plan.officeCalendar.addWorkingMinutes(cases.filedMinute[file], minutes);
  if (due !== cases.dueMinute[file]) {
    cases.dueMinute[file] = due;
    scheduleCase(world, file, due, eventKind.deadline);
  }
  if (isInWindow(plan, world.events.now / 1440)) world.tally.add(sumField.reclassified, 1);
}

/**
 * Lets the handler of an overdue case put its time of handling before the deadline. Mutates handledMinute and what was counted.
 * @param inTimeYuan what a case handled in time is worth to the handler
 */
export function editTime(world: World, file: number, inTimeYuan: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  const { plan, luck, tally, events } = world;
  const cell = incidents.cell[row];
  const { strategy, scheme } = world.policies[plan.selection.cellTown[cell]].source;
  const { windowHours, foundProbability, sanctionYuan } = strategy.timestamps;
  const due = cases.dueMinute[file];
  if (plan.officeCalendar.workingMinutesBetween(due, events.now) > windowHours * 60) return;
  drawMatter(world, row, matter.time, incidents.attempts[row]);
  const gain = inTimeYuan - foundProbability * sanctionYuan;
  if (!isTaken(gain, scheme.department.noiseYuan, luck.u0(), luck.u1())) return;
  drawMatter(world, row, matter.minute, incidents.attempts[row]);
  const minute = due - 1 - Math.floor(luck.u0() * EDITED_MINUTES);
  cases.handledMinute[file] = Math.max(cases.filedMinute[file], minute);
  if ((cases.flags[file] & caseFlag.edited) !== 0) return; // what is counted once stays counted
  cases.flags[file] |= caseFlag.edited;
  const full = countedShare(world, file);
  const forTown = townShare(world, file) * full;
  countCharged(world, postOf(world, file), counter.handled, chargedShare(world, file) * full, forTown);
  if (isInWindow(plan, due / 1440)) tally.add(sumField.overdueCases, -1);
}

/** Lets a post book a boundary case to its neighbour, where anything hangs on rank. Call once, when the worker files it. */
export function dumpOnNeighbour(world: World, file: number): void {
  const cases = world.cases.columns;
  const incidents = world.incidents.columns;
  const row = cases.incident[file];
  const { plan, luck, posts } = world;
  const cell = incidents.cell[row];
  const town = plan.selection.cellTown[cell];
  const { source, components } = world.policies[town];
  const { dumping } = source.strategy;
  if (!dumping.on || !components.some(({ share, reward }) => share > 0 && reward.kind === 'ranking')) return;
  const neighbour = neighbourOf(world, cell);
  if (neighbour === cell) return;
  drawMatter(world, row, matter.boundary, incidents.filings[row]);
  if (luck.u0() >= dumping.boundaryShare) return;
  const slot = cell * posts.types + incidents.type[row];
  const handled = posts.handledYes[slot] / (posts.handledYes[slot] + posts.handledNo[slot]);
  const { price } = world.workerCards;
  const value = caseValueYuan(
    price[cell * counterCount + counter.due],
    inTimePrice(world.workerCards, cell),
    handled,
  );
  const gain = dumpGainYuan(value * chargedShare(world, file), postsIn(world, town), dumping.costYuan);
  drawMatter(world, row, matter.dump, incidents.filings[row]);
  if (!isTaken(gain, source.workers.noiseYuan, luck.u0(), luck.u1())) return;
  cases.bookedTo[file] = neighbour + 1;
  if (isInWindow(plan, world.events.now / 1440)) world.tally.add(sumField.dumped, 1);
}

/** Returns the post that a case is booked to: that of its grid, or the neighbour's. */
export function postOf(world: World, file: number): number {
  const { bookedTo, incident } = world.cases.columns;
  return bookedTo[file] === 0 ? world.incidents.columns.cell[incident[file]] : bookedTo[file] - 1;
}

/** Returns how much of a case the scorecards count: all of it, or the weight of a lighter category. */
export function countedShare(world: World, file: number): number {
  const { flags } = world.cases.columns;
  if ((flags[file] & caseFlag.reclassified) === 0) return 1;
  const town = world.plan.selection.cellTown[postOf(world, file)];
  return world.policies[town].source.strategy.reclassify.weight;
}

function inTimePrice(cards: Scorecards, subject: number): number {
  const at = subject * counterCount;
  return (
    cards.price[at + counter.handled] + cards.price[at + counter.closed] + cards.price[at + counter.onTime]
  );
}

/** The next grid of the same town along the numbering, which runs along a space-filling curve; the first after the last. */
function neighbourOf(world: World, cell: number): number {
  const { cellTown } = world.plan.selection;
  if (cell + 1 < world.plan.cells && cellTown[cell + 1] === cellTown[cell]) return cell + 1;
  if (cell > 0 && cellTown[cell - 1] === cellTown[cell]) return cell - 1;
  return cell;
}

function postsIn(world: World, town: number): number {
  let posts = 0;
  for (const of of world.plan.selection.cellTown) if (of === town) posts++;
  return posts;
}
