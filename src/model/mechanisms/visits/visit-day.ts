// A day of visits (claim Z6): teams meet residents, who tell of problems nearby; what they tell goes on record as a channel of its own,
// or is settled on the spot where a specialist is there (组团式服务). Who is met trusts a little more. Draws: visit, visitTells.
import { pow } from '../../../core/dmath.ts';
import type { Policy } from '../../../scenario/schema/scenario.ts';
import { incidentState } from '../../ledger/incident-states.ts';
import { settleIfOver } from '../../ledger/settle.ts';
import { sumField } from '../../ledger/tally.ts';
import { specialtiesOf, visitOf } from '../../plan/visit-round.ts';
import { purpose } from '../../purposes.ts';
import { channel } from '../../world/case-table.ts';
import { eventKind } from '../../world/event-kinds.ts';
import { incidentFlag } from '../../world/incident-table.ts';
import { residentField } from '../../world/residents.ts';
import type { World } from '../../world/world.ts';
import { bookVisit } from '../cost-booking.ts';
import { fileCase, fileSelfHandled } from '../filing.ts';
import { fitsHandling } from '../misfit.ts';
import { isInWindow } from '../observation-window.ts';

type Visits = Policy['visits'];
/** Teams are out at ten. */
const VISIT_MINUTE = 10 * 60;

/** Puts today's visits on the calendar where there are any. */
export function scheduleVisits(world: World, day: number): void {
  const { plan, policies } = world;
  if (!policies.some(({ source }) => source.visits.on)) return;
  if (!plan.officeCalendar.isWorkingDay(day)) return;
  const weekday = plan.officeCalendar.dayOfWeek(day);
  if (!policies.some(({ source }) => source.visits.on && source.visits.weekdays.includes(weekday))) return;
  const kind = eventKind.visits;
  world.events.post(day * 1440 + VISIT_MINUTE, kind, kind, 0, 0, 0, 0, 0);
}

/** Carries out the visits of the day: all grids visited, then what was told there, oldest first. */
export function onVisits(world: World): void {
  const { plan } = world;
  const day = Math.floor(world.events.now / 1440);
  const weekday = plan.officeCalendar.dayOfWeek(day);
  const visit = new Int32Array(plan.cells).fill(-1);
  const hoursLeft = new Float64Array(plan.cells);
  for (let cell = 0; cell < plan.cells; cell++) {
    const { visits } = world.policies[plan.selection.cellTown[cell]].source;
    if (!visits.on) continue;
    visit[cell] = visitOf(visits, plan.selection.cellIds[cell], plan.territory.cells, day, weekday);
    if (visit[cell] < 0) continue;
    hoursLeft[cell] = visits.hoursPerDay * specialtiesOf(visits, visit[cell]).length;
    meet(world, cell, day, visits);
  }
  for (const row of toldTo(world, visit, day)) {
    const cell = world.incidents.columns.cell[row];
    settleIfOver(world, row);
    take(world, row, visit[cell], hoursLeft);
  }
}

/** Books the hours of a visit and raises the trust of those met. */
function meet(world: World, cell: number, day: number, visits: Visits): void {
  const { plan, luck, residents, tally } = world;
  if (isInWindow(plan, day)) {
    const people = visits.pooled
      ? visits.peoplePerTeam
      : visits.peoplePerTeam / Math.max(1, visits.specialties.length);
    tally.add(sumField.visitHours, visits.hoursPerDay * people);
    bookVisit(world, cell, visits.hoursPerDay * people);
  }
  const size = plan.selection.cellResidents[cell];
  if (size === 0) return;
  luck.draw(purpose.teamVisit, day, plan.selection.cellIds[cell], 0);
  const place = (luck.w0 >>> 0) % size;
  for (let i = 0; i < Math.min(size, visits.residentsPerDay); i++) {
    const resident = plan.selection.cellFirstResident[cell] + ((place + i) % size);
    residents.nudge(resident, residentField.trust, 1, visits.trustStep);
  }
}

/** Returns the incidents of visited grids that somebody tells of, in a stated order: oldest first, then by origin key. */
function toldTo(world: World, visit: Int32Array, day: number): number[] {
  const { incidents, plan, luck } = world;
  const { cell, state, flags, origin0, origin1, affected, ariseMinute } = incidents.columns;
  const told: number[] = [];
  for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride) {
    if (!incidents.isUsed(row) || visit[cell[row]] < 0 || (flags[row] & incidentFlag.noticed) === 0) continue;
    const open =
      state[row] === incidentState.noticed ||
      state[row] === incidentState.hidden ||
      state[row] === incidentState.paperClosed;
    if (!open) continue;
    const { visits } = world.policies[plan.selection.cellTown[cell[row]]].source;
    const size = Math.max(1, plan.selection.cellResidents[cell[row]]);
    const each = visits.tellProbability * Math.min(1, affected[row] / size);
    luck.draw(purpose.visitTells, day, origin0[row], origin1[row]);
    if (luck.u0() < 1 - pow(1 - each, Math.min(size, visits.residentsPerDay))) told.push(row);
  }
  return told.sort(
    (a, b) =>
      ariseMinute[a] - ariseMinute[b] ||
      (origin0[a] >>> 0) - (origin0[b] >>> 0) ||
      (origin1[a] >>> 0) - (origin1[b] >>> 0),
  );
}

/** A told incident is settled on the spot by a specialist with time left, or goes on record. */
function take(world: World, row: number, visit: number, hoursLeft: Float64Array): void {
  const { plan, luck, tally, events } = world;
  const incidents = world.incidents.columns;
  const cell = incidents.cell[row];
  const type = incidents.type[row];
  const { visits } = world.policies[plan.selection.cellTown[cell]].source;
  const inWindow = isInWindow(plan, events.now / 1440);
  if (inWindow) tally.add(sumField.visitCases, 1);
  const { category, serviceHours } = plan.types.types[type];
  const able =
    specialtiesOf(visits, visit).includes(category) &&
    (incidents.flags[row] & incidentFlag.needsCoordination) === 0 &&
    hoursLeft[cell] >= serviceHours;
  if (able) {
    hoursLeft[cell] -= serviceHours;
    luck.draw(
      purpose.visitTells,
      Math.floor(events.now / 1440),
      incidents.origin0[row],
      incidents.origin1[row],
    );
    if (luck.u1() < visits.specialistSolve && fitsHandling(world, row)) {
      if (inWindow) tally.add(sumField.visitSolved, 1);
      fileSelfHandled(world, row, channel.visit);
      return;
    }
  }
  fileCase(world, row, channel.visit);
}
