// Meetings of the councillors' forums (议事厅; claims C14, C17): councillors collect what neighbours have noticed, screen it, and
// their core members deliberate the most urgent matters. On record or not makes no difference, except that a matter which officials
// handle is taken up only if it is disputed among parties or the standard way does not fit it. Draws: forum (u0).
import { pow } from '../../../core/dmath.ts';
import type { Policy } from '../../../scenario/schema/scenario.ts';
import { councillorReach, worthOfDeliberation } from '../../decisions/forum-agenda.ts';
import { incidentState } from '../../ledger/incident-states.ts';
import { settleIfOver } from '../../ledger/settle.ts';
import { purpose } from '../../purposes.ts';
import { eventKind } from '../../world/event-kinds.ts';
import { forumField } from '../../world/forum.ts';
import { incidentFlag } from '../../world/incident-table.ts';
import type { World } from '../../world/world.ts';
import { bookForum } from '../cost-booking.ts';
import { isInWindow } from '../observation-window.ts';
import { deliberate } from './deliberation.ts';
import { committeeShare, DAYS_PER_MONTH, meetingsOf } from './hosted-meetings.ts';

const MEETING_MINUTE = 19 * 60;

/** Puts the forums of today on the calendar where there are any. */
export function scheduleForums(world: World, day: number): void {
  if (!townsThatMeet(world, day).includes(1)) return;
  const kind = eventKind.forum;
  world.events.post(day * 1440 + MEETING_MINUTE, kind, kind, 0, 0, 0, 0, 0);
}

/** The forums of the day meet: agendas are made first, then worked through, community by community. */
export function onForums(world: World): void {
  const { plan } = world;
  const day = Math.floor(world.events.now / 1440);
  const agendas: number[][] = Array.from({ length: plan.communities }, () => []);
  const meets = townsThatMeet(world, day);
  collect(world, meets, agendas);
  for (let community = 0; community < plan.communities; community++) {
    const town = plan.selection.communityTown[community];
    if (meets[town] === 0) continue;
    const { forum } = world.policies[town].source;
    const agenda = screen(world, agendas[community], forum);
    if (agenda.length > 0) bookMeeting(world, community, agenda.length, forum);
    for (const row of agenda) {
      settleIfOver(world, row);
      deliberate(world, row, community, forum);
    }
    remember(world, community, forum.memory);
  }
}

/** Neighbours notice an incident for the first time: one more matter that could be decided together. */
export function countNoticed(world: World, row: number): void {
  const { selection } = world.plan;
  const cell = world.incidents.columns.cell[row];
  if (world.policies[selection.cellTown[cell]].source.forum.on)
    world.forum.noticed[selection.cellCommunity[cell]]++;
}

/** Spread evenly: the n-th meeting is on the first day d with (d + 1) meetings / 30 >= n. */
function townsThatMeet(world: World, day: number): Uint8Array {
  const meets = new Uint8Array(world.plan.towns);
  for (let town = 0; town < meets.length; town++) {
    const meetings = meetingsOf(world, town);
    const due = (days: number) => Math.floor((days * meetings) / DAYS_PER_MONTH);
    if (due(day + 1) > due(day)) meets[town] = 1;
  }
  return meets;
}

function collect(world: World, meets: Uint8Array, agendas: number[][]): void {
  const { incidents, plan, luck, community } = world;
  const { cell, state, flags, origin0, origin1, affected } = incidents.columns;
  for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride) {
    if (!incidents.isUsed(row) || !isOpen(state[row], flags[row])) continue;
    const at = plan.selection.cellCommunity[cell[row]];
    const town = plan.selection.communityTown[at];
    if (meets[town] === 0) continue;
    const { forum } = world.policies[town].source;
    const reach = councillorReach(forum, community.communityResidents[at]);
    luck.draw(purpose.forum, 0, origin0[row], origin1[row]);
    if (luck.u0() < 1 - pow(1 - reach, affected[row])) agendas[at].push(row);
  }
}

function isOpen(state: number, flags: number): boolean {
  if ((flags & incidentFlag.noticed) === 0 || (flags & incidentFlag.deliberated) !== 0) return false;
  if (state === incidentState.recorded)
    return (flags & (incidentFlag.misfit | incidentFlag.needsCoordination)) !== 0;
  return (
    state === incidentState.noticed || state === incidentState.hidden || state === incidentState.paperClosed
  );
}

/** Worth most first; of equals the older, then by origin key. */
function screen(world: World, collected: readonly number[], settings: Policy['forum']): number[] {
  const { ariseMinute, origin0, origin1 } = world.incidents.columns;
  const worth = new Map(collected.map((row) => [row, worthOfDeliberation(world, row, settings)]));
  const of = (row: number): number => worth.get(row) ?? 0;
  return collected
    .filter((row) => of(row) > 0)
    .sort(
      (a, b) =>
        of(b) - of(a) ||
        ariseMinute[a] - ariseMinute[b] ||
        (origin0[a] >>> 0) - (origin0[b] >>> 0) ||
        (origin1[a] >>> 0) - (origin1[b] >>> 0),
    )
    .slice(0, settings.mattersPerMeeting);
}

function bookMeeting(world: World, community: number, matters: number, settings: Policy['forum']): void {
  const town = world.plan.selection.communityTown[community];
  bookForum(world, town, settings.staffHoursPerMeeting * committeeShare(world, town));
  if (!isInWindow(world.plan, world.events.now / 1440)) return;
  const { sums } = world.forum;
  sums[forumField.hours] +=
    settings.coreMembers * (settings.hoursPerMeeting + matters * settings.hoursPerMatter);
}

function remember(world: World, community: number, weight: number): void {
  const { noticed, agreed, together } = world.forum;
  if (noticed[community] > 0) {
    const share = Math.min(1, agreed[community] / noticed[community]);
    together[community] += weight * (share - together[community]);
  }
  noticed[community] = agreed[community] = 0;
}
