// Settles an incident of the cohort: when it ends, or when its follow-up is over, its share in the ladder, the gap, the
// flow and the sums is booked once (RULES 10, 12). Numerators nest: recorded within known within arisen.
import { MINUTES_PER_DAY } from '../../core/minutes-per-day.ts';
import { type GapCause, gapCauses } from '../outcome/outcome.ts';
import { incidentFlag, type IncidentColumns } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { flowEdge, flowNode } from './flow.ts';
import { bookCoordinated } from './coordinated-books.ts';
import { bookFirms } from './firm-books.ts';
import { incidentState, isSolved } from './incident-states.ts';
import { hideCauseFirst, ladderField, sumField } from './tally.ts';

const gapIndex = Object.fromEntries(gapCauses.map((cause, index) => [cause, index])) as Record<
  GapCause,
  number
>;

/** Books an incident if it belongs to the cohort and is not settled yet. @param endMinute when it ended or is cut off */
export function settleIncident(world: World, row: number, endMinute: number): void {
  const incidents = world.incidents.columns;
  const flags = incidents.flags[row];
  if ((flags & incidentFlag.cohort) === 0 || (flags & incidentFlag.settled) !== 0) return;
  incidents.flags[row] = flags | incidentFlag.settled;
  const { plan, tally } = world;
  const type = incidents.type[row];
  const cell = incidents.cell[row];
  const town = plan.selection.cellTown[cell];
  const limit = incidents.ariseMinute[row] + plan.followUpMinutes;
  const within = (minute: number) => minute > 0 && minute <= limit;
  const known = within(incidents.knownMinute[row]);
  const recorded = within(incidents.recordedMinute[row]);
  const state = incidents.state[row];
  const inTime = endMinute <= limit;
  const solved = inTime && isSolved(state);
  const byResidents = solved && state === incidentState.solvedByResidents;
  const days = (Math.min(endMinute, limit) - incidents.ariseMinute[row]) / MINUTES_PER_DAY;
  const hidden = (flags & incidentFlag.hiddenOnce) !== 0 && !recorded && !solved;

  const restrictedDays = solved ? days : plan.followUpMinutes / MINUTES_PER_DAY;

  tally.addLadder(type, town, ladderField.arisen);
  if (known) tally.addLadder(type, town, ladderField.known);
  if (recorded) tally.addLadder(type, town, ladderField.recorded);
  if (solved) tally.addLadder(type, town, ladderField.solved);
  if (solved && known) tally.addLadder(type, town, ladderField.solvedKnown);
  if (solved && recorded) tally.addLadder(type, town, ladderField.solvedRecorded);
  if (inTime && state === incidentState.selfResolved) tally.addLadder(type, town, ladderField.selfResolved);
  tally.add(sumField.harmDays, plan.types.harmPerDay[type] * incidents.severity[row] * days);
  const untilKnown = (incidents.knownMinute[row] - incidents.ariseMinute[row]) / MINUTES_PER_DAY;
  tally.add(sumField.discoveryDays, known ? untilKnown : plan.followUpMinutes / MINUTES_PER_DAY);
  tally.add(sumField.solutionDays, restrictedDays);
  bookCoordinated(world, row, solved, restrictedDays);
  bookCell(world, cell, solved, hidden, restrictedDays);
  bookFirms(world, row, solved);
  if (inTime && state === incidentState.major) tally.add(sumField.majors, 1);
  if (byResidents) tally.add(sumField.solvedByResidents, 1);
  if (hidden) {
    tally.add(sumField.hidden, 1);
    tally.townHidden[town]++;
  }
  if (world.fates !== null) {
    const { cellIds } = plan.selection;
    world.fates.note(incidents, row, cellIds[cell], { recorded, solved, hidden, inTime, days });
  }
  bookSighting(world, incidents, row);
  bookGap(world, incidents, row, { recorded, solved, byResidents, hidden });
  bookFlow(world, incidents, row, { recorded, solved, byResidents, hidden });
}

function bookCell({ cellBooks }: World, cell: number, solved: boolean, hidden: boolean, days: number): void {
  cellBooks.arisen[cell]++;
  if (solved) cellBooks.solved[cell]++;
  if (hidden) cellBooks.hidden[cell]++;
  cellBooks.solutionDays[cell] += days;
}

/**
 * Settles an incident whose follow-up is over. Called before anything may change it, so that what comes after its
 * follow-up does not count; nothing has changed since the follow-up ended.
 */
export function settleIfOver(world: World, row: number): void {
  const { flags, ariseMinute } = world.incidents.columns;
  if ((flags[row] & (incidentFlag.cohort | incidentFlag.settled)) !== incidentFlag.cohort) return;
  const { now } = world.events;
  if (now > ariseMinute[row] + world.plan.followUpMinutes) settleIncident(world, row, now);
}

interface Fate {
  readonly recorded: boolean;
  readonly solved: boolean;
  /** Solved by residents among themselves. */
  readonly byResidents: boolean;
  readonly hidden: boolean;
}

function bookSighting(world: World, incidents: IncidentColumns, row: number): void {
  const flags = incidents.flags[row];
  if ((flags & incidentFlag.sighted) === 0) return;
  const difficulty = world.plan.types.difficulty[incidents.type[row]];
  world.tally.sighted[difficulty]++;
  if ((flags & incidentFlag.logged) !== 0) world.tally.logged[difficulty]++;
  if ((flags & incidentFlag.reportedByWorker) !== 0) world.tally.reported[difficulty]++;
}

function bookGap(world: World, incidents: IncidentColumns, row: number, fate: Fate): void {
  const { gap } = world.tally;
  const flags = incidents.flags[row];
  if (fate.recorded) {
    if (fate.solved) return;
    gap[gapIndex[recordedCause(flags)]]++;
  } else if (fate.byResidents) gap[gapIndex['solved-by-residents']]++;
  else if (fate.solved) gap[gapIndex['fixed-unrecorded']]++;
  else if (fate.hidden) gap[incidents.hideCause[row]]++;
  else if ((flags & (incidentFlag.noticed | incidentFlag.firmNoticed)) !== 0) gap[gapIndex.silent]++;
  else gap[gapIndex.unseen]++;
}

/** Why what is on record is not solved: the last lie about it, else the lighter category, else nothing but time. */
function recordedCause(flags: number): GapCause {
  if ((flags & incidentFlag.paperClosed) !== 0) return 'paper-closed';
  return (flags & incidentFlag.reclassified) !== 0 ? 'reclassified' : 'still-open';
}

function bookFlow(world: World, incidents: IncidentColumns, row: number, fate: Fate): void {
  const flow = world.tally.flow;
  const flags = incidents.flags[row];
  const middle = middleNode(incidents.hideCause[row], fate);
  // What residents settled without telling anybody was not brought to officials by the public.
  const told = middle === flowNode['solved-by-residents'] ? flowNode.unseen : flowNode.public;
  const way = (flags & incidentFlag.sighted) !== 0 ? flowNode.sighted : told;
  if (middle === flowNode.unseen) flow[flowEdge(flowNode.arisen, middle)]++;
  else {
    flow[flowEdge(flowNode.arisen, way)]++;
    flow[flowEdge(way, middle)]++;
  }
  const ended = incidents.state[row] === incidentState.selfResolved;
  const paper = fate.recorded && (flags & incidentFlag.paperClosed) !== 0;
  let end = ended ? flowNode['self-resolved'] : flowNode.open;
  if (fate.solved) end = flowNode.solved;
  else if (paper) end = flowNode['paper-closed'];
  flow[flowEdge(middle, end)]++;
}

function middleNode(hideCause: number, fate: Fate): number {
  if (fate.recorded) return flowNode.recorded;
  if (fate.byResidents) return flowNode['solved-by-residents'];
  if (fate.solved) return flowNode['fixed-unrecorded'];
  if (!fate.hidden) return flowNode.unseen;
  return hideCause < hideCauseFirst + 4 ? flowNode.overlooked : flowNode.unreported;
}
