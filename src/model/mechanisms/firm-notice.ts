// Firms beside a problem notice it one after another and report it or stay silent; whoever reports may be inspected for it. What they
// report counts as brought by the public. Draws: firmNotice, firmInspection; firmNoise and firm through the choice.
import { exponentialTable } from '../../core/dmath.ts';
import { chooseForFirm, concernOf, firmChoice, firmMightAct, isIrregular } from '../decisions/firm-choice.ts';
import { incidentState } from '../ledger/incident-states.ts';
import { sumField } from '../ledger/tally.ts';
import { moveIncident } from '../ledger/transition.ts';
import { firmFrom, firmsBeside } from '../plan/firms-beside.ts';
import { purpose } from '../purposes.ts';
import { channel } from '../world/case-table.ts';
import { firmBook } from '../world/enterprises.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { fileCase } from './filing.ts';
import { awaitForFirms, firmsHaveWaited, learnOfInspection } from './firm-standing.ts';
import { isGridMatter } from './grid-scope.ts';
import { takesCall } from './hotline.ts';
import { isInWindow } from './observation-window.ts';
import { scheduleIncident } from './scheduling.ts';

/** Firms that notice beyond this number change nothing; each firm notices once. */
const NOTICES_MAX = 3;
/** Minutes until word reaches the worker on duty. */
const WORD_MINUTES = 30;
/** Told events of firms come after those of residents in one minute. */
const AFTER_RESIDENTS = 8;
/** Apart from the draws of the first choice. */
const SECOND_CHOICE = 16;

/** Tells whether an event is about firms and an incident. */
export const isFirmEvent = (kind: number): boolean =>
  kind >= eventKind.firmNotice && kind <= eventKind.firmWaiting;

/** Executes an event about firms. Returns false for others. @param ordinal which notice by firms it is about */
export function onFirmEvent(world: World, kind: number, row: number, ordinal: number): boolean {
  if (kind === eventKind.firmNotice) onFirmNotice(world, row, ordinal);
  else if (kind === eventKind.firmPatience) onFirmPatience(world, row, ordinal);
  else if (kind === eventKind.firmWaiting) firmsHaveWaited(world, row);
  else return false;
  return true;
}

/**
 * Puts the next notice by firms on the calendar, as many times sooner as there are firms beside it. After the first, notices on which
 * no firm could act are passed over. Does nothing where firms are not simulated. @param nth which notice comes next
 */
export function scheduleFirmNotice(world: World, row: number, fromMinute: number, nth: number): void {
  const { enterprises, plan, luck } = world;
  if (enterprises.count === 0) return;
  const { type, severity, origin0, origin1, fateMinute } = world.incidents.columns;
  const near = nearOf(world, row);
  const strength = concernOf(world, type[row]) * plan.types.salience[type[row]] * severity[row] * near;
  if (strength <= 0) return;
  const meanMinutes = (plan.scenario.enterprises.noticeMeanDays * 1440) / strength;
  let minute = fromMinute;
  for (let notice = nth; notice < Math.min(NOTICES_MAX, near); notice++) {
    luck.draw(purpose.firmNotice, notice, origin0[row], origin1[row]);
    minute += Math.ceil(exponentialTable.quantile(luck.u0()) * meanMinutes);
    if (minute >= fateMinute[row]) return; // it will have ended by then, whatever anyone does
    if (notice > 0 && !firmMightAct(world, row, firmOf(world, row, notice), notice)) continue;
    scheduleIncident(world, row, minute, eventKind.firmNotice, notice);
    return;
  }
}

/** Returns the number of firms beside an incident. */
function nearOf(world: World, row: number): number {
  const { cell, place, affected } = world.incidents.columns;
  const size = world.plan.selection.cellResidents[cell[row]];
  return firmsBeside(place[row], affected[row], world.enterprises.inCell(cell[row]), size);
}

/** Returns which firm of its cell notices: the draw of the first notice picks one, the next ones stand beside it in order. */
function firmOf(world: World, row: number, notice: number): number {
  const { luck, plan, enterprises } = world;
  const { cell, place, origin0, origin1 } = world.incidents.columns;
  luck.draw(purpose.firmNotice, 0, origin0[row], origin1[row]);
  const firms = enterprises.inCell(cell[row]);
  const from = firmFrom(place[row], firms, plan.selection.cellResidents[cell[row]]);
  return (from + (((luck.w1 >>> 0) + notice) % nearOf(world, row))) % firms;
}

/** A firm notices an incident. */
function onFirmNotice(world: World, row: number, notice: number): void {
  const { events } = world;
  const incidents = world.incidents.columns;
  const state = incidents.state[row];
  if (state === incidentState.recorded) return; // being handled: nothing to say
  const firm = firmOf(world, row, notice);
  if ((incidents.flags[row] & incidentFlag.firmNoticed) === 0) awaitForFirms(world, row);
  incidents.flags[row] |= incidentFlag.firmNoticed;
  if (state === incidentState.unseen) moveIncident(world, row, incidentState.noticed);
  count(world, firmBook.noticed);
  scheduleFirmNotice(world, row, events.now, notice + 1);
  const chosen = chooseForFirm(world, row, firm, notice, isGridMatter(world, row));
  if (chosen === firmChoice.silent) {
    count(world, firmBook.silent);
    return;
  }
  if (chosen === firmChoice.tell) tellWorker(world, row, notice);
  else file(world, row, chosen === firmChoice.post);
  mayBeInspected(world, row, firm, notice);
}

/** A firm has waited in vain after telling the worker, believes less in it, and chooses among the other ways. */
function onFirmPatience(world: World, row: number, notice: number): void {
  const { enterprises, plan } = world;
  const { state, cell } = world.incidents.columns;
  if (state[row] === incidentState.recorded) return;
  const firm = firmOf(world, row, notice);
  const { beliefStep } = plan.scenario.enterprises;
  enterprises.workerBelief[cell[row]] -= beliefStep * enterprises.workerBelief[cell[row]];
  const chosen = chooseForFirm(world, row, firm, notice, false);
  if (chosen === firmChoice.silent) return;
  file(world, row, chosen === firmChoice.post);
  mayBeInspected(world, row, firm, notice + SECOND_CHOICE);
}

function tellWorker(world: World, row: number, notice: number): void {
  const { plan, events } = world;
  world.incidents.columns.flags[row] |= incidentFlag.firmTold;
  count(world, firmBook.told);
  const heard = plan.patrolCalendar.nextOpenMinute(events.now + WORD_MINUTES);
  scheduleIncident(world, row, heard, eventKind.told, notice + AFTER_RESIDENTS);
  const patience = plan.scenario.enterprises.patienceDays * 1440;
  scheduleIncident(world, row, events.now + patience, eventKind.firmPatience, notice);
}

/** A firm files itself: through the channel of firms, or by the hotline if it gets through. */
function file(world: World, row: number, byChannel: boolean): void {
  const { enterprises, plan, tally, events } = world;
  const incidents = world.incidents.columns;
  const cell = incidents.cell[row];
  const inWindow = isInWindow(plan, events.now / 1440);
  incidents.flags[row] |= byChannel ? incidentFlag.firmPosted : incidentFlag.firmCalled;
  incidents.witness[row] = -1; // it is the firm that is called back, not a resident who acted before
  count(world, byChannel ? firmBook.posted : firmBook.called);
  if (inWindow) tally.add(byChannel ? sumField.platformReports : sumField.hotlineCalls, 1);
  if (byChannel) {
    fileCase(world, row, channel.platform);
  } else if (takesCall(world, plan.selection.cellTown[cell])) {
    fileCase(world, row, channel.hotline);
  } else {
    if (inWindow) tally.add(sumField.busyCalls, 1);
    enterprises.hotlineBelief[cell] -= plan.scenario.enterprises.beliefStep * enterprises.hotlineBelief[cell];
  }
}

/** Whoever calls attention may be looked at himself; the firms of the grid hear of it. @param occasion of the draw */
function mayBeInspected(world: World, row: number, firm: number, occasion: number): void {
  const { luck, plan } = world;
  const { cell, origin0, origin1 } = world.incidents.columns;
  const { firmReporting } = world.policies[plan.selection.cellTown[cell[row]]].source;
  luck.draw(purpose.firmInspection, occasion, origin0[row], origin1[row]);
  const inspected = luck.u0() < firmReporting.inspectedShare;
  const fined = inspected && isIrregular(world, cell[row], firm);
  if (inspected) count(world, firmBook.inspected);
  if (fined) count(world, firmBook.fined);
  learnOfInspection(world, cell[row], firm, inspected, fined);
}

function count(world: World, book: number): void {
  if (isInWindow(world.plan, world.events.now / 1440)) world.enterprises.books[book]++;
}
