// What happens at midnight, in a stated order: books close, prices and months turn, audits are
// drawn, premises are inspected, quotas accrue, patrols are planned, incidents of the day arise and sightings are put on the calendar, and protests break out.
import { sumField } from '../ledger/tally.ts';
import { counterCount } from '../assessment/counters.ts';
import type { PeriodClock } from '../assessment/period-clock.ts';
import { turnStandards } from '../assessment/case-mix.ts';
import { closePeriods } from '../assessment/period-close.ts';
import { priceCounters } from '../assessment/pricing.ts';
import { priceTrouble } from '../assessment/veto.ts';
import { assertIdentity, assertRecount } from '../ledger/conservation.ts';
import { settleIncident } from '../ledger/settle.ts';
import { periodKinds } from '../world/scorecards.ts';
import type { World } from '../world/world.ts';
import { auditHidden } from './audit.ts';
import { bookDay } from './cost-booking.ts';
import { scheduleForums } from './forum/forum-meeting.ts';
import { incidentsOfDay } from './incident-arrival.ts';
import { inspectionsOfDay } from './inspections/inspections-of-day.ts';
import { isInWindow } from './observation-window.ts';
import { payJointRewards, setJointEfforts } from './joint-reward.ts';
import { countMonthEndDay, rushQueues } from './month-end.ts';
import { adoptOrders } from './queue-order.ts';
import { fadeMap, markReform } from './patrol-allocation.ts';
import { planPatrols, sightingsOfDay } from './patrol.ts';
import { protestsOfDay } from './protest.ts';
import { spreadPlatform } from './platform-adoption.ts';
import { turnParticipation } from './participation.ts';
import { readTakingPart } from './taking-part.ts';
import { sampleSafety } from './sense-of-safety.ts';
import { resetQuotas } from './ratchet.ts';
import { surgeOfDay } from './surge.ts';
import { scheduleCampaigns } from './joint-enforcement.ts';
import { concertLeads } from './lead.ts';
import { changeLeaders } from './leader-turnover.ts';
import { takeUpMatters } from './lists/superiors-matters.ts';
import { serveMonth } from './services/serve-month.ts';
import { scheduleVisits } from './visits/visit-day.ts';
import { satisfactionGini } from './satisfaction-gini.ts';
import { surveyCells } from './survey.ts';
import { readZoneAwareness, turnZoneAwareness } from './zones/zone-awareness.ts';
import { closeWeek } from './weekly.ts';
import { accruePlan, setEfforts, turnMonth } from './workforce.ts';
import { reconsiderHidden } from './worker-response.ts';

const WEEK = periodKinds.indexOf('week');
const MONTH = periodKinds.indexOf('month');

/**
 * Starts a day.
 * @param adoptPolicies puts the policies that hold from today on into force, after yesterday's books are closed and leaders have
 * changed; tells by town whether another one holds
 */
export function startDay(
  world: World,
  clock: PeriodClock,
  day: number,
  adoptPolicies: (lapsed: boolean) => readonly boolean[],
): void {
  const { plan } = world;
  const weekBegins = clock.closes(WEEK, day);
  const monthBegins = clock.closes(MONTH, day);
  if (monthBegins) surveyCells(world, clock.indexOf(MONTH, day));
  resetQuotas(world, clock, day);
  if (monthBegins) payJointRewards(world, day, day - clock.startOf(MONTH, day - 1));
  closePeriods(world, clock, day);
  readBooks(world, day);
  if (monthBegins) turnStandards(world);
  if (monthBegins) turnMonth(world, clock.indexOf(MONTH, day));
  const lapsed = changeLeaders(world, day, monthBegins ? clock.indexOf(MONTH, day) : -1);
  const changed = adoptPolicies(lapsed);
  if (monthBegins || changed.includes(true)) setEfforts(world);
  if (weekBegins || day === 0 || changed.includes(true)) {
    spreadPlatform(world, weekBegins);
    turnParticipation(world, weekBegins);
    setJointEfforts(world);
  }
  adoptOrders(world);
  const allDue = day === 0 || weekBegins || monthBegins;
  priceCounters(world, clock, day, (town) => allDue || changed[town]);
  priceTrouble(world, clock, day, (town) => allDue || changed[town]);
  if (monthBegins) reconsiderHidden(world);
  if (monthBegins) fadeMap(world);
  if (weekBegins) auditHidden(world, clock.indexOf(WEEK, day));
  if (weekBegins) takeUpMatters(world, clock.indexOf(WEEK, day));
  if (monthBegins) serveMonth(world, clock.indexOf(MONTH, day), isInWindow(plan, day));
  if (monthBegins) sampleSafety(world, isInWindow(plan, day));
  if (monthBegins) turnZoneAwareness(world, day);
  if (monthBegins) assertRecount(world);
  inspectionsOfDay(world, day, monthBegins ? clock.indexOf(MONTH, day) : -1);
  accruePlan(world);
  rushQueues(world, day);
  planPatrols(world, day);
  bookDay(world, day);
  concertLeads(world, day);
  incidentsOfDay(world, day);
  surgeOfDay(world, day);
  sightingsOfDay(world, day);
  protestsOfDay(world, day);
  scheduleVisits(world, day);
  scheduleCampaigns(world, day);
  scheduleForums(world, day);
  assertIdentity(world);
  sampleBacklog(world, day, isInWindow(plan, day));
}

/** Reads what is taken at the edges of weeks and of the window. */
export function readBooks(world: World, day: number): void {
  const { plan, tally } = world;
  closeWeek(world, day);
  if (day === plan.reformDay) {
    markReform(world);
    sumTowns(world, tally.recordAtReform);
    for (const yuan of world.workerCards.paidYuan) tally.add(sumField.paidAtReform, yuan);
  }
  if (day === plan.windowEndDay) {
    sumTowns(world, tally.recordAtEnd);
    let hidden = 0;
    for (const count of tally.hiddenByCause) hidden += count;
    tally.add(sumField.hiddenStockAtEnd, hidden);
    tally.add(sumField.satisfactionAtEnd, world.residents.meanSatisfaction());
    tally.add(sumField.trustAtEnd, world.residents.meanTrust());
    tally.add(sumField.satisfactionGiniAtEnd, satisfactionGini(world));
    readCommunities(world);
    readZoneAwareness(world);
  }
}

/** Reads participation, dependence and membership, weighted by residents; NaN where they are not modelled. */
function readCommunities(world: World): void {
  const { tally, community, platform } = world;
  tally.add(sumField.participationAtEnd, community.mean(community.participation));
  tally.add(sumField.dependenceAtEnd, community.mean(community.dependence));
  tally.add(sumField.membersAtEnd, community.meanOfAll(platform.joined));
  readTakingPart(world);
  tally.add(sumField.firmSatisfactionAtEnd, world.enterprises.meanSatisfaction());
}

/** Settles the rest of the cohort when the run is over. */
export function settleCohort(world: World): void {
  const { incidents, events } = world;
  for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride) {
    if (incidents.isUsed(row)) settleIncident(world, row, events.now + 1);
  }
}

function sampleBacklog(world: World, day: number, inWindow: boolean): void {
  if (!inWindow) return;
  countMonthEndDay(world, day);
  let waiting = 0;
  for (let town = 0; town < world.plan.towns; town++)
    waiting += world.queues.waiting(world.meetingStation(town));
  world.tally.add(sumField.backlogDays, waiting);
  world.tally.add(sumField.daysInWindow, 1);
}

function sumTowns(world: World, into: Float64Array): void {
  const { total, subjects } = world.townCards;
  for (let town = 0; town < subjects; town++) {
    for (let c = 0; c < counterCount; c++) into[c] += total[town * counterCount + c];
  }
}
