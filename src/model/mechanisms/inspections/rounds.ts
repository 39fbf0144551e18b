// Rounds of inspections, town by town: a round begins, its day becomes known to the grids or not, premises are visited. What
// visitors find enters the record; what the street sees of visits and warnings becomes belief. The day of a round is the same
// under every design with the same interval: secrecy changes who knows it, not when it is. Draws: inspectionDay, visit.
import { exp } from '../../../core/dmath.ts';
import { counter } from '../../assessment/counters.ts';
import { visitedShare } from '../../decisions/inspector-choice.ts';
import type { Policy } from '../../../scenario/schema/scenario.ts';
import { purpose } from '../../purposes.ts';
import { premisesBook, premisesFlag } from '../../world/premises.ts';
import type { World } from '../../world/world.ts';
import { bookInspection } from '../cost-booking.ts';
import { countForPost } from '../counting.ts';
import { isInWindow } from '../observation-window.ts';
import { reconsiderShops } from './owners.ts';
import { prepareTown } from './preparing.ts';

/** Begins a round of a town on a day: its visits fall on a working day within the interval. */
export function openRound(world: World, town: number, day: number): void {
  const { plan, premises } = world;
  const { intervalDays } = world.policies[town].source.inspections;
  drawDay(world, town);
  let visitDay = day + Math.floor(world.luck.u0() * intervalDays);
  while (visitDay < plan.endDay && !plan.officeCalendar.isWorkingDay(visitDay)) visitDay++;
  premises.roundDay[town] = day;
  premises.visitDay[town] = visitDay;
  premises.noticed[town] = 0;
}

/** Carries a town's round on by a day. */
export function roundOfDay(world: World, town: number, day: number): void {
  const { premises } = world;
  const { inspections } = world.policies[town].source;
  if (premises.visitDay[town] < day && day >= premises.roundDay[town] + inspections.intervalDays) {
    premises.round[town]++;
    openRound(world, town, day);
  }
  const visitDay = premises.visitDay[town];
  if (day === Math.max(premises.roundDay[town], visitDay - inspections.noticeDays)) {
    if (isKnown(world, town, inspections)) {
      premises.noticed[town] = 1;
      prepareTown(world, town, plannedShare(world, inspections, visitDay), day);
    }
  }
  if (day === visitDay) visitTown(world, town, day);
}

/** Tells whether the grids of a town know the day of its round: announced, leaked, or part of a proclaimed campaign. */
function isKnown(world: World, town: number, settings: Policy['inspections']): boolean {
  if (settings.secrecy === 'announced') return true;
  if (isCampaign(world, settings, world.premises.visitDay[town])) return true;
  if (settings.secrecy === 'secret') return false;
  drawDay(world, town);
  return world.luck.u1() < settings.leakProbability;
}

/** Campaigns are counted from the reform day, backwards before it. */
function isCampaign(world: World, { campaign }: Policy['inspections'], day: number): boolean {
  const { everyDays, lengthDays } = campaign;
  if (everyDays === 0) return false;
  const since = (day - world.plan.reformDay) % everyDays;
  return (since < 0 ? since + everyDays : since) < lengthDays;
}

function plannedShare(world: World, settings: Policy['inspections'], day: number): number {
  return isCampaign(world, settings, day)
    ? Math.max(settings.visitShare, settings.campaign.visitShare)
    : settings.visitShare;
}

function visitTown(world: World, town: number, day: number): void {
  const { plan, premises } = world;
  const { inspections } = world.policies[town].source;
  const { memoryRounds, priorVisit, priorStrength } = plan.scenario.premises;
  const believed = premises.violateYes[town] / (premises.violateYes[town] + premises.violateNo[town]);
  const share = visitedShare(inspections, plannedShare(world, inspections, day), believed);
  const kept = exp(-1 / memoryRounds);
  const priorYes = priorVisit * priorStrength;
  let violating = 0;
  let total = 0;
  for (let cell = 0; cell < plan.cells; cell++) {
    if (plan.selection.cellTown[cell] !== town) continue;
    const count = premises.inCell(cell);
    const inViolation = premises.violating[cell];
    const visits = visitCell(world, cell, share, day);
    const warned = clearWarnings(world, cell);
    learn(premises.visitYes, premises.visitNo, cell, kept, priorYes, priorStrength, visits, count - visits);
    learn(premises.warnYes, premises.warnNo, cell, kept, 0, priorStrength, warned, inViolation - warned);
    violating += inViolation;
    total += count;
    reconsiderShops(world, cell);
  }
  const { violateYes, violateNo } = premises;
  learn(violateYes, violateNo, town, kept, priorStrength / 2, priorStrength, violating, total - violating);
}

/** Visits a keyed sample of a cell's premises. Returns how many were visited. */
function visitCell(world: World, cell: number, share: number, day: number): number {
  const { plan, premises, luck } = world;
  const town = plan.selection.cellTown[cell];
  const round = premises.round[town];
  let visits = 0;
  let inOrder = 0;
  for (let at = premises.first[cell]; at < premises.first[cell + 1]; at++) {
    luck.draw(purpose.visit, round, plan.selection.cellIds[cell], at - premises.first[cell]);
    if (luck.u0() >= share) continue;
    visits++;
    const flags = premises.flags[at];
    // Shut for the day, nothing is found.
    if ((flags & premisesFlag.violating) === 0 || (flags & premisesFlag.warned) !== 0) inOrder++;
  }
  countForPost(world, cell, counter.inspected, visits);
  countForPost(world, cell, counter.inOrder, inOrder);
  const hours = visits * world.policies[town].source.inspections.visitHours;
  bookInspection(world, cell, hours);
  if (isInWindow(plan, day)) {
    premises.books[premisesBook.visits] += visits;
    premises.books[premisesBook.visitHours] += hours;
    premises.books[premisesBook.foundInOrder] += inOrder;
  }
  return visits;
}

/** Shops that were shut for the day open again. Returns how many of those in violation had been warned. */
function clearWarnings(world: World, cell: number): number {
  const { premises } = world;
  let warned = 0;
  for (let at = premises.first[cell]; at < premises.first[cell + 1]; at++) {
    if ((premises.flags[at] & premisesFlag.warned) === 0) continue;
    if ((premises.flags[at] & premisesFlag.violating) !== 0) warned++;
    premises.flags[at] &= ~premisesFlag.warned;
  }
  return warned;
}

/** Fades Beta counts towards their prior and adds what was seen. */
function learn(
  yes: Float64Array,
  no: Float64Array,
  at: number,
  kept: number,
  priorYes: number,
  strength: number,
  seenYes: number,
  seenNo: number,
): void {
  const priorNo = strength - priorYes;
  yes[at] = priorYes + kept * (yes[at] - priorYes) + seenYes;
  no[at] = priorNo + kept * (no[at] - priorNo) + seenNo;
}

function drawDay(world: World, town: number): void {
  const { premises, luck, plan } = world;
  luck.draw(purpose.inspectionDay, premises.round[town], plan.selection.townIds[town], 0);
}
