// Chasing (催办): the town leader asks after a supervised matter again and again until it is handled, and decides at once what waits for
// the joint meeting. It takes hours of the same leader who chairs the meetings, up to the share of attention that may go to it;
// what goes to chasing is lost to the next meeting. Draws: what the decision draws.
import { caseState } from '../../ledger/case-states.ts';
import { sumField } from '../../ledger/tally.ts';
import { eventKind } from '../../world/event-kinds.ts';
import type { World } from '../../world/world.ts';
import { decideOutOfMeeting } from '../coordination.ts';
import { bookChase } from '../cost-booking.ts';
import { isInWindow } from '../observation-window.ts';
import { scheduleCase } from '../scheduling.ts';
import { isOpen } from './supervision.ts';

/** It is time to chase a supervised matter. */
export function onChase(world: World, file: number): void {
  const { cases, plan, events } = world;
  const town = plan.selection.cellTown[world.incidents.columns.cell[cases.columns.incident[file]]];
  const { lists } = world.policies[town].source;
  if (!lists.on || cases.columns.state[file] === caseState.closed) return;
  if (isOpen(world, file) && hasAttention(world, town)) chase(world, file, town);
  scheduleCase(world, file, events.now + lists.chase.everyDays * 1440, eventKind.chase);
}

function chase(world: World, file: number, town: number): void {
  const { hours } = world.policies[town].source.lists.chase;
  world.supervision.chaseHours[town] += hours;
  if (isInWindow(world.plan, world.events.now / 1440)) {
    world.tally.add(sumField.chaseHours, hours);
    world.tally.add(sumField.leaderHours, hours);
  }
  bookChase(world, town, hours);
  const waits = world.queues.stationOf(world.cases.indexOf(file)) === world.meetingStation(town);
  if (waits) decideOutOfMeeting(world, file, town);
}

/** Tells whether the leader has hours left for another chase before the next meeting. */
function hasAttention(world: World, town: number): boolean {
  const { response, source } = world.policies[town];
  const { attentionShare, hours } = source.lists.chase;
  const all = response.leaderHoursPerWeek * (source.organisation.meetingIntervalDays / 7);
  return world.supervision.chaseHours[town] + hours <= attentionShare * all + 1e-9;
}
