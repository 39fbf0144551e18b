// Carries out what the worker has decided on an incident: report, fix, log, look away. The decision itself is made in
// decisions/reporting.ts; hidden incidents are decided again each month (new period, new beliefs, another holder), with
// the same luck (RULES 3).
import { occupyPost } from './cell-work.ts';
import { isHardType } from '../assessment/blame.ts';
import { counter } from '../assessment/counters.ts';
import { isHiding, option } from '../decisions/options.ts';
import { ReportingDecision } from '../decisions/reporting.ts';
import { incidentState } from '../ledger/incident-states.ts';
import { settleIfOver } from '../ledger/settle.ts';
import { hideCauseCount, hideCauseFirst } from '../ledger/tally.ts';
import { changeHideCause, moveIncident } from '../ledger/transition.ts';
import { channel } from '../world/case-table.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { countForPost } from './counting.ts';
import { endIncident } from './incident-end.ts';
import { fileCase, fileSelfHandled } from './filing.ts';
import { isGridMatter } from './grid-scope.ts';
import { losesReport } from './intake-loss.ts';
import { dumpOnNeighbour } from './record-strategies.ts';

const decision = new ReportingDecision(); // scratch: rewritten by every decision, read before the next one

/** Decides and acts on an incident that the worker has just come to know of. Draws purpose `workerNoise`. */
export function respond(world: World, row: number): void {
  const chosen = decision.decide(world, row);
  const { posts } = world;
  const cell = world.incidents.columns.cell[row];
  posts.monthSightings[cell]++;
  posts.monthGainYuan[cell] += decision.gainYuan;
  trace(world, row, chosen);
  act(world, row, chosen);
}

/** Decides again on a hidden incident. */
export function reconsider(world: World, row: number): void {
  const chosen = decision.decide(world, row);
  trace(world, row, chosen);
  act(world, row, chosen);
}

/** Decides again on every hidden incident of the run. */
export function reconsiderHidden(world: World): void {
  for (let cell = 0; cell < world.plan.cells; cell++) {
    let row = world.lists.firstHidden(cell);
    while (row !== 0) {
      const next = world.incidents.columns.listNext[row];
      settleIfOver(world, row);
      if (isGridMatter(world, row)) reconsider(world, row);
      row = next;
    }
  }
}

function act(world: World, row: number, chosen: number): void {
  if (isHiding(chosen)) {
    hide(world, row, chosen);
    return;
  }
  const incidents = world.incidents.columns;
  const cell = incidents.cell[row];
  const { workers, remedies } = world.policies[world.plan.selection.cellTown[cell]].source;
  const fixMinutes = world.plan.types.gridFixMinutes[incidents.type[row]];
  const told = (incidents.flags[row] & incidentFlag.told) !== 0;
  if (chosen === option.fixUnrecorded) {
    occupyPost(world, cell, fixMinutes);
    endIncident(world, row, incidentState.solvedUnrecorded);
    return;
  }
  log(world, row);
  incidents.flags[row] |= incidentFlag.reportedByWorker;
  occupyPost(world, cell, workers.reportMinutes + (chosen === option.fixRecorded ? fixMinutes : 0));
  if (chosen === option.report && losesReport(world, row)) return;
  countForPost(world, cell, counter.reported, 1);
  if (incidents.recordedMinute[row] === 0 && isHardType(world, incidents.type[row]))
    world.workerCards.paidYuan[cell] += remedies.hardReportYuan;
  const by = told ? channel.toldWorker : channel.patrol;
  if (chosen === option.fixRecorded) fileSelfHandled(world, row, by);
  else {
    fileCase(world, row, by);
    if (incidents.caseRow[row] !== 0) dumpOnNeighbour(world, incidents.caseRow[row]);
  }
}

function log(world: World, row: number): void {
  const incidents = world.incidents.columns;
  if ((incidents.flags[row] & incidentFlag.logEntry) !== 0) return;
  incidents.flags[row] |= incidentFlag.logged | incidentFlag.logEntry;
  countForPost(world, incidents.cell[row], counter.discovered, 1);
}

function hide(world: World, row: number, chosen: number): void {
  const incidents = world.incidents.columns;
  const state = incidents.state[row];
  if (chosen === option.logOnly) log(world, row);
  if (state === incidentState.paperClosed) return; // on record it is closed; nothing more is hidden
  // What has been logged cannot be unseen any more: looking away from it is not reporting it.
  const half = hideCauseCount / 2;
  const logged = (incidents.flags[row] & incidentFlag.logEntry) !== 0;
  const cause =
    logged && decision.hideCause < hideCauseFirst + half ? decision.hideCause + half : decision.hideCause;
  incidents.flags[row] |= incidentFlag.hiddenOnce;
  if (state === incidentState.hidden) {
    changeHideCause(world, row, cause);
    return;
  }
  world.lists.remove(incidents, row);
  incidents.hideCause[row] = cause;
  moveIncident(world, row, incidentState.hidden);
  world.lists.addToHidden(incidents, row);
}

function trace(world: World, row: number, chosen: number): void {
  const { tracer } = world;
  const { origin0, origin1 } = world.incidents.columns;
  if (tracer === null || !tracer.watches(origin0[row], origin1[row])) return;
  const detail: Record<string, number> = { chosen };
  for (let a = 0; a < decision.base.length; a++) {
    detail[`base${String(a)}`] = decision.base[a];
    detail[`ownScore${String(a)}`] = decision.ownScore[a];
    detail[`pressure${String(a)}`] = decision.pressure[a];
    detail[`noise${String(a)}`] = decision.noise[a];
  }
  tracer.note(origin0[row], origin1[row], world.events.now, 'truth', 'worker-decides', detail);
}
