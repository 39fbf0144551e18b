// Books what the window costs, by actor: pay by the day for those who are employed whether or not there is work, and minutes of
// work for the others. Pure accounting: draws nothing, schedules nothing, and writes the cost books alone.
// Equations: docs/mechanisms/costs.md.
import { log } from '../../core/dmath.ts';
import type { Costs } from '../../scenario/schema/costs.ts';
import type { Policy } from '../../scenario/schema/scenario.ts';
import { blockStaffOf } from '../plan/station-layout.ts';
import { hostCount } from '../plan/desk-hosts.ts';
import { DESKS_MAX, deskStation, zoneStation } from '../plan/added-stations.ts';
import { ZONES_MAX } from '../plan/zone-maps.ts';
import { costActor } from '../world/cost-books.ts';
import type { World } from '../world/world.ts';
import { isInWindow } from './observation-window.ts';
import { staffOf } from './staffing.ts';

const DAYS_PER_YEAR = 365;
const MINUTES_PER_HOUR = 60;
/** Hours that a year's cost of employment pays for (assumption, see costs). */
const HOURS_PER_YEAR = 1800;
/** A certain audit would take endless search; 99.9 % is as good. */
const CERTAIN = 0.999;

/** Books a day's pay: workers, committees, crews, platform, and the search that audits take. */
export function bookDay(world: World, day: number): void {
  const { plan } = world;
  if (!isInWindow(plan, day)) return;
  bookCells(world, plan.patrolCalendar.isWorkingDay(day));
  const officeHours = plan.officeCalendar.isWorkingDay(day) ? plan.officeMinutesPerDay / MINUTES_PER_HOUR : 0;
  bookCommittees(world, officeHours);
  if (officeHours === 0) return;
  bookCrews(world, officeHours);
  bookAddedStations(world, officeHours);
}

/** Books the hours of a post's day that cases took. @param day in whole days since the start of the run */
export function bookCaseHours(world: World, day: number, hours: number): void {
  if (isInWindow(world.plan, day)) world.costs.caseHours[0] += hours;
}

/** Books the desk's work on a case that is taken in and dispatched; where the street has desks their staff is paid by the day. */
export function bookIntake(world: World, cell: number): void {
  const { street } = world.policies[world.plan.selection.cellTown[cell]].source;
  if (street.on && street.desks.on) return;
  bookDesk(world, cell, costsAt(world, cell).deskMinutesPerCase);
}

/** Books the desk's work on a dispatch that came back. */
export function bookReturn(world: World, cell: number): void {
  bookDesk(world, cell, costsAt(world, cell).deskMinutesPerReturn);
}

/** Books a callback. */
export function bookCallback(world: World, cell: number): void {
  bookDesk(world, cell, costsAt(world, cell).deskMinutesPerCallback);
}

/** Books a coordination attempt of a community's command centre. */
export function bookCommunityCoordination(world: World, cell: number): void {
  const costs = costsAt(world, cell);
  bookOfficials(world, costs, costs.communityCoordinationHours);
}

/** Books what a head of a relay tier does about a matter. */
export function bookRelay(world: World, cell: number, hours: number): void {
  bookOfficials(world, costsAt(world, cell), hours);
}

/** Books coordination at the district tier. */
export function bookDistrictCoordination(world: World, cell: number): void {
  const costs = costsAt(world, cell);
  bookOfficials(world, costs, costs.districtCoordinationHours);
}

/** Books an item of a joint meeting: the leader and the officials at the table. @param town local town */
export function bookMeetingItem(world: World, town: number, hours: number): void {
  if (!isNowInWindow(world)) return;
  const { costs } = world.policies[town].source;
  world.costs.book(costActor.leaders, hours, hours * costs.leaderHourYuan);
  bookOfficials(world, costs, hours * costs.meetingOfficials);
}

/**
 * Books the check of a handled case: the expected minutes of an independent or own hand.
 * @param least share of independent checks that the case has at least
 */
export function bookCheck(world: World, cell: number, least = 0): void {
  if (!isNowInWindow(world)) return;
  const { costs, organisation } = world.policies[world.plan.selection.cellTown[cell]].source;
  const share = Math.max(organisation.independentCheckShare, least);
  const minutes = share * costs.independentCheckMinutes + (1 - share) * costs.sameHandCheckMinutes;
  const hours = minutes / MINUTES_PER_HOUR;
  world.costs.book(costActor.checks, hours, hours * costs.checkerHourYuan);
}

/** Books a chase of a supervised matter: the leader's hours. @param town local town */
export function bookChase(world: World, town: number, hours: number): void {
  if (!isNowInWindow(world)) return;
  world.costs.book(costActor.leaders, hours, hours * world.policies[town].source.costs.leaderHourYuan);
}

/** Books visits of premises in a cell. @param hours of all of them */
export function bookInspection(world: World, cell: number, hours: number): void {
  if (!isNowInWindow(world)) return;
  world.costs.book(costActor.checks, hours, hours * costsAt(world, cell).checkerHourYuan);
}

/** Books a team's visit to a cell: hours of officials. */
export function bookVisit(world: World, cell: number, hours: number): void {
  bookOfficials(world, costsAt(world, cell), hours);
}

/** Books hours of crews that act together, beside those of the stations. */
export function bookJointCrews(world: World, cell: number, hours: number): void {
  if (!isNowInWindow(world)) return;
  world.costs.book(costActor.crews, hours, hours * costsAt(world, cell).crewHourYuan);
}

/** Books the bonus of a department for a case that is handled. */
export function bookPeriodBonus(world: World, yuan: number): void {
  if (isNowInWindow(world)) world.costs.book(costActor.crews, 0, yuan);
}

/** Books the time of committee staff for a forum. @param town local town */
export function bookForum(world: World, town: number, hours: number): void {
  if (!isNowInWindow(world)) return;
  const { committeeYuanPerYear } = world.policies[town].source.costs;
  world.costs.book(costActor.committees, hours, (hours * committeeYuanPerYear) / HOURS_PER_YEAR);
}

/** Books what a joint reward pays. */
export function bookJointReward(world: World, yuan: number): void {
  world.costs.book(costActor.committees, 0, yuan);
}

/** Books the answers to the survey in a cell. */
export function bookSurvey(world: World, cell: number, answers: number): void {
  if (!isNowInWindow(world)) return;
  world.costs.book(costActor.checks, 0, answers * costsAt(world, cell).surveyYuanPerAnswer);
}

function bookCells(world: World, patrolDay: boolean): void {
  const { plan, policies, costs: books } = world;
  for (let cell = 0; cell < plan.cells; cell++) {
    const { source, weeklyAudit } = policies[plan.selection.cellTown[cell]];
    const { costs, workers, staffing } = source;
    const residents = plan.selection.cellResidents[cell];
    const perResident =
      costs.platformYuanPerResidentYear + costs.programmeYuanPerResidentYear + servicesYuan(source);
    const staff = staffOf(world, cell, staffing);
    books.book(
      costActor['grid-workers'],
      patrolDay ? staff * workers.hoursPerDay : 0,
      (staff * costs.gridWorkerYuanPerYear) / DAYS_PER_YEAR,
    );
    books.book(costActor.platform, 0, (residents * perResident) / DAYS_PER_YEAR);
    if (weeklyAudit <= 0) continue;
    const hours = auditHoursPerDay(weeklyAudit, costs.auditSearchPerHour * plan.searchFactor[cell]);
    books.book(costActor.checks, hours, hours * costs.checkerHourYuan);
  }
}

/** Yuan per resident and year that service centres take, publicity included. */
function servicesYuan({ services }: Policy): number {
  return services.on ? services.budgetYuanPerResidentYear + services.publicityYuanPerResidentYear : 0;
}

/** Hours a day of random search with which an incident of visibility 1 is come upon within a week with the given probability. */
export function auditHoursPerDay(withinWeek: number, searchPerHour: number): number {
  return -log(1 - Math.min(CERTAIN, withinWeek)) / searchPerHour / 7;
}

function bookCommittees(world: World, officeHours: number): void {
  const { plan, policies } = world;
  for (let community = 0; community < plan.communities; community++) {
    const { costs, organisation } = policies[plan.selection.communityTown[community]].source;
    const { communities } = plan.territory;
    const hands = blockStaffOf(organisation, plan.selection.communityIds[community], communities);
    const deployed = Math.max(0, hands - Math.max(1, organisation.committeeStaff));
    const own = hands - deployed;
    const yuanPerYear = own * costs.committeeYuanPerYear + deployed * costs.deployedYuanPerYear;
    world.costs.book(costActor.committees, hands * officeHours, yuanPerYear / DAYS_PER_YEAR);
  }
}

/** Crews are paid for every working hour, busy or not; the district's own by the scenario's prices. */
function bookCrews(world: World, officeHours: number): void {
  const { plan, policies, queues } = world;
  const { stations } = plan;
  for (let station = 0; station < stations.count; station++) {
    if (station >= stations.firstBlock && station < stations.firstDistrict) continue;
    const isDistrict = station >= stations.firstDistrict;
    const { crewHourYuan } = isDistrict
      ? plan.scenario.costs
      : policies[Math.floor(station / stations.departments)].source.costs;
    const hours = queues.serversOf(station) * officeHours;
    world.costs.book(costActor.crews, hours, hours * crewHourYuan);
  }
}

/** Crews that serve in zones and people of the desks of streets, hosts too, are paid as those of the town, busy or not. */
function bookAddedStations({ plan, policies, queues, costs: books }: World, officeHours: number): void {
  for (let town = 0; town < plan.towns; town++) {
    const { crewHourYuan, deskHourYuan } = policies[town].source.costs;
    let crews = 0;
    for (let zone = 0; zone < ZONES_MAX; zone++) crews += queues.serversOf(zoneStation(plan, town, zone));
    const { street } = policies[town].source;
    let clerks = street.on ? hostCount(street.desks) : 0;
    for (let desk = 0; desk < DESKS_MAX; desk++) clerks += queues.serversOf(deskStation(plan, town, desk));
    if (crews > 0) books.book(costActor.crews, crews * officeHours, crews * officeHours * crewHourYuan);
    if (clerks > 0) books.book(costActor.desk, clerks * officeHours, clerks * officeHours * deskHourYuan);
  }
}

function bookDesk(world: World, cell: number, minutes: number): void {
  if (!isNowInWindow(world)) return;
  const hours = minutes / MINUTES_PER_HOUR;
  world.costs.book(costActor.desk, hours, hours * costsAt(world, cell).deskHourYuan);
}

function bookOfficials(world: World, costs: Costs, hours: number): void {
  if (!isNowInWindow(world)) return;
  world.costs.book(costActor.leaders, hours, hours * costs.officialHourYuan);
}

const costsAt = (world: World, cell: number): Costs =>
  world.policies[world.plan.selection.cellTown[cell]].source.costs;

const isNowInWindow = (world: World): boolean => isInWindow(world.plan, world.events.now / 1440);
