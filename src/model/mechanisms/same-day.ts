// Simple matters are settled by the grid's worker in hours, not days (claim Y6): he calls the cleaner, the estate or the
// builder himself. It waits behind what he has to do already, so that too many households undo it. Draws: sameDay, service.
import { occupyPost } from './cell-work.ts';
import { exponentialTable } from '../../core/dmath.ts';
import { sumField } from '../ledger/tally.ts';
import { caseState } from '../ledger/case-states.ts';
import { incidentState, isEnded } from '../ledger/incident-states.ts';
import { moveCase } from '../ledger/transition.ts';
import { purpose } from '../purposes.ts';
import { caseFlag } from '../world/case-table.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { waitingHours } from './duties.ts';
import { attemptSolves, finishHandling, joinQueue } from './handling.ts';
import { endIncident } from './incident-end.ts';
import { isInWindow } from './observation-window.ts';
import { afterWorkingHours, scheduleCase } from './scheduling.ts';
import { staffOf } from './staffing.ts';

const EASY = 0;
const SAME_DAY_MINUTES = 600;

/** Lets the worker take a case up instead of a department, where it is simple. Draws purpose `sameDay`. Returns whether he does. */
export function takenByWorker(world: World, file: number): boolean {
  const row = world.cases.columns.incident[file];
  const { cell, type, flags, origin0, origin1, filings } = world.incidents.columns;
  const { duties, staffing } = world.policies[world.plan.selection.cellTown[cell[row]]].source;
  if (!duties.on || duties.sameDayShare === 0) return false;
  if ((flags[row] & incidentFlag.needsCoordination) !== 0) return false;
  if (world.plan.types.types[type[row]].serviceHours > duties.simpleServiceHours) return false;
  world.luck.draw(purpose.sameDay, filings[row], origin0[row], origin1[row]);
  if (world.luck.u0() >= duties.sameDayShare) return false;
  const own = duties.sameDayHours * exponentialTable.quantile(world.luck.u1());
  const wait = waitingHours(world, cell[row]) / staffOf(world, cell[row], staffing);
  moveCase(world, file, caseState.coordinating);
  occupyPost(world, cell[row], duties.sameDayWorkMinutes);
  scheduleCase(world, file, afterWorkingHours(world, world.events.now, wait + own), eventKind.sameDay);
  return true;
}

/** The worker's attempt is over: settled, or on to the departments. */
export function onSameDay(world: World, file: number): void {
  const row = world.cases.columns.incident[file];
  const incidents = world.incidents.columns;
  const ended = isEnded(incidents.state[row]);
  if (!ended && !attemptSolves(world, file, row)) {
    joinQueue(world, file);
    return;
  }
  moveCase(world, file, caseState.queued);
  moveCase(world, file, caseState.inWork);
  if (ended) {
    finishHandling(world, file, incidents.state[row] !== incidentState.major);
    return;
  }
  world.cases.columns.flags[file] |= caseFlag.solvedReally;
  endIncident(world, row, incidentState.solvedRecorded);
  finishHandling(world, file, true);
}

/** Counts an easy case that is filed, and one that is really handled within ten hours of filing; for measures only. */
export function countEasyFiled(world: World, file: number): void {
  if (isEasyInWindow(world, file)) world.tally.add(sumField.easyFiled, 1);
}

/** See countEasyFiled. Call when a case is really handled. */
export function countSameDay(world: World, file: number): void {
  const { handledMinute, filedMinute } = world.cases.columns;
  if (handledMinute[file] - filedMinute[file] > SAME_DAY_MINUTES) return;
  if (isEasyInWindow(world, file)) world.tally.add(sumField.easySameDay, 1);
}

function isEasyInWindow(world: World, file: number): boolean {
  const { incident, filedMinute } = world.cases.columns;
  const type = world.incidents.columns.type[incident[file]];
  return world.plan.types.difficulty[type] === EASY && isInWindow(world.plan, filedMinute[file] / 1440);
}
