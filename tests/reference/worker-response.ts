// What follows from the worker's decision (4.4).

import { fileCase, fileSelfHandled } from './case-filing.ts';
import { count } from './case-books.ts';
import { settleIfOver } from './analyst-books.ts';
import { end, leaveLists, moveTo } from './incident-life.ts';
import { policyAt, typeOf, type Incident, type Run } from './run-state.ts';
import { decide, hides, type Choice } from './worker-choice.ts';

/** Lets the worker respond to what he sees or is told. */
export function respond(run: Run, incident: Incident): void {
  const choice = decide(run, incident);
  const post = run.posts[incident.cell.index];
  post.monthSightings += 1;
  post.monthGain += choice.gain;
  act(run, incident, choice);
}

/** Lets the worker decide again about a hidden incident. */
export function reconsider(run: Run, incident: Incident): void {
  act(run, incident, decide(run, incident));
}

/** Reconsiders all hidden incidents, in each cell the most recently hidden first. */
export function reconsiderHidden(run: Run): void {
  for (const cell of run.facts.cells) {
    for (const incident of [...run.posts[cell.index].hidden]) {
      settleIfOver(run, incident);
      reconsider(run, incident);
    }
  }
}

function act(run: Run, incident: Incident, { option, cause }: Choice): void {
  const post = run.posts[incident.cell.index];
  const { gridFixMinutes } = typeOf(run, incident);
  if (hides(option)) {
    if (option === 'logOnly') log(run, incident);
    hide(run, incident, cause);
    return;
  }
  if (option === 'fixUnrecorded') {
    post.busyMinutes += gridFixMinutes;
    end(run, incident, 'solvedUnrecorded');
    return;
  }
  log(run, incident);
  count(run, incident.cell, 'reported', 1);
  incident.reportedByWorker = true;
  const { reportMinutes } = policyAt(run, incident.cell).workers;
  post.busyMinutes += reportMinutes + (option === 'fixRecorded' ? gridFixMinutes : 0);
  const channel = incident.told ? 'toldWorker' : 'patrol';
  if (option === 'report') fileCase(run, incident, channel);
  else fileSelfHandled(run, incident, channel);
}

function hide(run: Run, incident: Incident, cause: number): void {
  if (incident.state === 'paperClosed') return;
  incident.cause = incident.logEntry && cause < 6 ? cause + 4 : cause;
  incident.hiddenOnce = true;
  if (incident.state === 'hidden') return;
  leaveLists(run, incident);
  moveTo(incident, 'hidden');
  run.posts[incident.cell.index].hidden.unshift(incident);
}

function log(run: Run, incident: Incident): void {
  if (incident.logEntry) return;
  incident.logged = true;
  incident.logEntry = true;
  count(run, incident.cell, 'discovered', 1);
}
