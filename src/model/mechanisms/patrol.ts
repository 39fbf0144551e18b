// Patrol as random search: an incident is sighted when the cell's cumulative search reaches its keyed Exp(1) / visibility
// (theory.md 23, oracles.json Q9). Search grows with hours on patrol, so effort, forms and absence decide what is seen.
// Draws: sight, absence.
import { sumField } from '../ledger/tally.ts';
import { exponentialTable } from '../../core/dmath.ts';
import { incidentState } from '../ledger/incident-states.ts';
import { minuteAtPatrolShare, patrolShareBefore } from '../plan/shift-profile.ts';
import { purpose } from '../purposes.ts';
import { eventKind } from '../world/event-kinds.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';
import { bookForms, formsHours } from './forms.ts';
import { isGridMatter } from './grid-scope.ts';
import { takeDuties, waitingHours } from './duties.ts';
import { bookCaseHours } from './cost-booking.ts';
import { knowledgeFactor } from './local-tenure.ts';
import { isInWindow } from './observation-window.ts';
import { allocateHours } from './patrol-allocation.ts';
import { searchOf } from './patrol-search.ts';
import { scheduleIncident } from './scheduling.ts';
import { staffOf } from './staffing.ts';
import { respond } from './worker-response.ts';

/** A few units in the last place of a 32-bit float. */
const ROUNDING = 2.4e-7;

/** Sets how far each cell will have been searched by tonight. Mutates exposure, busy minutes and month hours of posts. */
export function planPatrols(world: World, day: number): void {
  const { plan, posts, patrolMap, tally } = world;
  posts.exposure.set(posts.exposureTonight);
  if (!plan.patrolCalendar.isWorkingDay(day)) return;
  planHours(world, day);
  allocateHours(world);
  const inWindow = isInWindow(plan, day);
  for (let cell = 0; cell < plan.cells; cell++) {
    const hours = patrolMap.hours[cell];
    posts.monthHours[cell] += hours;
    const { source } = world.policies[plan.selection.cellTown[cell]];
    posts.exposureTonight[cell] += searchOf(world, cell, source, hours) * knowledgeFactor(world, cell);
    if (!inWindow) continue;
    tally.add(sumField.patrolHours, hours);
    tally.add(sumField.workerBacklogHours, waitingHours(world, cell));
    tally.add(sumField.workerBacklogDays, 1);
  }
}

/** Plans the hours that each post has for patrol today: what is left after committee, forms and what it is busy with. */
function planHours(world: World, day: number): void {
  const { plan, posts, patrolMap } = world;
  for (let cell = 0; cell < plan.cells; cell++) {
    const { source } = world.policies[plan.selection.cellTown[cell]];
    const { workers, staffing } = source;
    const chairs = posts.chairDraw[cell] < workers.committeeChairShare;
    const committee = chairs ? workers.committeeTimeShare : 0;
    const atWork = workers.hoursPerDay * (1 - committee);
    const forms = formsHours(source);
    const staff = staffOf(world, cell, staffing);
    const available = Math.max(0, atWork - forms) * staff;
    const busy = Math.min(available, posts.busyMinutes[cell] / 60);
    posts.busyMinutes[cell] -= busy * 60;
    world.luck.draw(purpose.absence, day, plan.selection.cellIds[cell], 0);
    const absent = world.luck.u0() < workers.absenceProbability;
    const presence = absent ? workers.absenceCover : 1;
    if (!absent) bookForms(world, day, forms * staff, atWork * staff);
    const duties = takeDuties(world, cell, day, (available - busy) * presence);
    const taken = presence > 0 ? duties / presence : 0;
    patrolMap.hours[cell] = posts.effort[cell] * Math.max(0, available - busy - taken) * presence;
    bookCaseHours(world, day, busy + taken);
  }
}

/** Puts the sightings of a day on the calendar. */
export function sightingsOfDay(world: World, day: number): void {
  const { posts, lists, plan } = world;
  const incidents = world.incidents.columns;
  let cell = 0;
  const sighted = (row: number) => {
    const share =
      (incidents.sightTarget[row] - posts.exposure[cell]) /
      (posts.exposureTonight[cell] - posts.exposure[cell]);
    scheduleSight(world, row, day, share);
  };
  for (cell = 0; cell < plan.cells; cell++) {
    if (posts.exposureTonight[cell] === posts.exposure[cell]) continue;
    lists.sweep(incidents, cell, posts.exposure[cell], posts.exposureTonight[cell], sighted);
  }
}

/** Puts an incident under patrol from a minute of today on. Draws purpose `sight`. */
export function putUnderPatrol(world: World, row: number, minute: number): void {
  const { plan, posts, luck } = world;
  const incidents = world.incidents.columns;
  const visibility = plan.types.visibility[incidents.type[row]];
  if (visibility <= 0) return;
  const cell = incidents.cell[row];
  luck.draw(purpose.sight, incidents.exposures[row], incidents.origin0[row], incidents.origin1[row]);
  incidents.exposures[row] = Math.min(255, incidents.exposures[row] + 1);
  const day = Math.floor(minute / 1440);
  const today = posts.exposureTonight[cell] - posts.exposure[cell];
  const searched = posts.exposure[cell] + today * patrolShareBefore(plan.patrolShifts, minute - day * 1440);
  incidents.sightTarget[row] = searched + exponentialTable.quantile(luck.u0()) / visibility;
  // Rounding to 32 bits must not put the sighting before what has been searched already.
  if (incidents.sightTarget[row] < searched) incidents.sightTarget[row] = searched * (1 + ROUNDING);
  if (incidents.sightTarget[row] < posts.exposureTonight[cell]) {
    scheduleSight(world, row, day, (incidents.sightTarget[row] - posts.exposure[cell]) / today);
  } else {
    world.lists.addToSight(incidents, row);
  }
}

/** The worker comes upon an incident. @param exposure which exposure to patrol it was; an earlier one is stale */
export function onSight(world: World, row: number, exposure: number): void {
  const incidents = world.incidents.columns;
  const state = incidents.state[row];
  if (exposure !== incidents.exposures[row]) return;
  const fresh =
    state === incidentState.unseen || state === incidentState.noticed || state === incidentState.paperClosed;
  if (!fresh || !isGridMatter(world, row)) return;
  incidents.flags[row] |= incidentFlag.sighted;
  if (incidents.knownMinute[row] === 0) incidents.knownMinute[row] = Math.max(1, world.events.now);
  respond(world, row);
}

function scheduleSight(world: World, row: number, day: number, share: number): void {
  const { ariseMinute, exposures } = world.incidents.columns;
  const minuteOfDay = minuteAtPatrolShare(world.plan.patrolShifts, Math.min(0.999999, Math.max(0, share)));
  const minute = Math.max(ariseMinute[row], day * 1440 + minuteOfDay);
  scheduleIncident(world, row, minute, eventKind.sight, exposures[row]);
}
