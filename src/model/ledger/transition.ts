// Moves an incident or a case file from state to state: the only place that writes their state columns.
// Checks the committed tables and keeps the books by cell, type and state, so that nothing can be lost (RULES 11).
import type { World } from '../world/world.ts';
import { assertCaseTransition, type CaseState, caseStateNames } from './case-states.ts';
import {
  assertIncidentTransition,
  incidentState,
  incidentStateCount,
  incidentStateNames,
  type IncidentState,
} from './incident-states.ts';
import { hideCauseFirst } from './tally.ts';

/** Books a new incident as unseen. */
export function bookArisen(world: World, row: number): void {
  const { cell, type } = world.incidents.columns;
  const slot = cell[row] * world.tally.types + type[row];
  world.tally.arisen[slot]++;
  world.tally.byState[slot * incidentStateCount + incidentState.unseen]++;
}

/** Moves an incident. @throws WanggeError `illegal-incident-transition` */
export function moveIncident(world: World, row: number, to: IncidentState): void {
  const { cell, type, state, hideCause, origin0, origin1 } = world.incidents.columns;
  const from = state[row];
  assertIncidentTransition(from, to);
  const { byState, hiddenByCause, types } = world.tally;
  const base = (cell[row] * types + type[row]) * incidentStateCount;
  byState[base + from]--;
  byState[base + to]++;
  if (from === incidentState.hidden) hiddenByCause[hideCause[row] - hideCauseFirst]--;
  if (to === incidentState.hidden) hiddenByCause[hideCause[row] - hideCauseFirst]++;
  state[row] = to;
  const tracer = world.tracer;
  if (tracer !== null && tracer.watches(origin0[row], origin1[row])) {
    tracer.note(origin0[row], origin1[row], world.events.now, 'truth', incidentStateNames[to], {});
  }
}

/** Gives a hidden incident another cause of hiding, keeping the books. */
export function changeHideCause(world: World, row: number, cause: number): void {
  const { hideCause } = world.incidents.columns;
  world.tally.hiddenByCause[hideCause[row] - hideCauseFirst]--;
  hideCause[row] = cause;
  world.tally.hiddenByCause[cause - hideCauseFirst]++;
}

/** Moves a case file. @throws WanggeError `illegal-case-transition` */
export function moveCase(world: World, row: number, to: CaseState): void {
  const { state, incident } = world.cases.columns;
  assertCaseTransition(state[row], to);
  state[row] = to;
  const tracer = world.tracer;
  if (tracer === null) return;
  const { origin0, origin1 } = world.incidents.columns;
  const about = incident[row];
  if (tracer.watches(origin0[about], origin1[about])) {
    tracer.note(origin0[about], origin1[about], world.events.now, 'record', caseStateNames[to], {});
  }
}
