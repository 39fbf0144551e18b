// Weekly series from the reform day on: what is counted when it happens, and what is read at the end of each week.
import { incidentState, incidentStateCount } from '../ledger/incident-states.ts';
import { hideCauseCount, weeklyField, weeklyFields } from '../ledger/tally.ts';
import type { World } from '../world/world.ts';

/** Adds to a series in the week of now; nothing before the reform day. */
export function countWeekly(world: World, field: number, amount: number): void {
  const week = Math.floor((world.events.now / 1440 - world.plan.reformDay) / 7);
  if (week < 0 || week >= world.tally.weeks) return;
  world.tally.weekly[week * weeklyFields.length + field] += amount;
}

/** Reads the stocks at the end of the week that closes where a day begins. */
export function closeWeek(world: World, day: number): void {
  const { plan, tally, queues } = world;
  const since = day - plan.reformDay;
  if (since <= 0 || (since % 7 !== 0 && day !== plan.endDay)) return;
  const week = Math.ceil(since / 7) - 1;
  const recorded = countIn(tally.byState, incidentState.recorded);
  let open = 0;
  for (let state = 0; state <= incidentState.paperClosed; state++) open += countIn(tally.byState, state);
  let backlog = 0;
  for (let town = 0; town < plan.towns; town++) backlog += queues.waiting(world.meetingStation(town));
  const at = week * weeklyFields.length;
  tally.weekly[at + weeklyField.openIncidents] = open;
  tally.weekly[at + weeklyField.recordedOpen] = recorded;
  tally.weekly[at + weeklyField.townBacklog] = backlog;
  tally.weekly[at + weeklyField.satisfaction] = world.residents.meanSatisfaction();
  tally.weeklyHidden.set(tally.hiddenByCause, week * hideCauseCount);
}

function countIn(byState: Int32Array, state: number): number {
  let count = 0;
  for (let at = state; at < byState.length; at += incidentStateCount) count += byState[at];
  return count;
}
