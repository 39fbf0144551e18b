// Sends each event to the mechanism that owns it. Events about rows that were recycled, or about incidents that have
// ended, are stale and do nothing.
import { WanggeError } from '../../core/errors.ts';
import { isEnded } from '../ledger/incident-states.ts';
import { settleIfOver } from '../ledger/settle.ts';
import { eventKind } from '../world/event-kinds.ts';
import type { World } from '../world/world.ts';
import {
  onCommunityCoordinated,
  onDistrictCoordinated,
  onMeeting,
  onRelayCoordinated,
  onZoneCoordinated,
} from './coordination.ts';
import { onDeadline } from './deadline.ts';
import { onDispatch, onSettled } from './dispatch.ts';
import { isFirmEvent, onFirmEvent } from './firm-notice.ts';
import { onFate, onRecur } from './fate.ts';
import { onForums } from './forum/forum-meeting.ts';
import { onServiceEnd } from './handling.ts';
import { onCampaign, onJointEnd } from './joint-enforcement.ts';
import { onChase } from './lists/chasing.ts';
import { onSight } from './patrol.ts';
import { onSelfSolved } from './self-solving.ts';
import { onComeBack, onNotice, onPatience, onTold } from './resident-notice.ts';
import { onDeskDone } from './street/desks.ts';
import { onSameDay } from './same-day.ts';
import { onWaiting } from './waiting.ts';
import { onCheck } from './verification.ts';
import { onVisits } from './visits/visit-day.ts';

/** Executes the event that the calendar has just fired. @throws WanggeError `unknown-event` */
export function dispatchEvent(world: World): void {
  const { kind, a, b, ordinal, origin0, origin1 } = world.events;
  if (kind === eventKind.recur) {
    onRecur(world, origin0, origin1, a, b);
    return;
  }
  if (kind === eventKind.meeting) {
    onMeeting(world, a);
    return;
  }
  if (kind === eventKind.visits) {
    onVisits(world);
    return;
  }
  if (kind === eventKind.campaign) {
    onCampaign(world, a);
    return;
  }
  if (kind === eventKind.forum) {
    onForums(world);
    return;
  }
  if (isIncidentEvent(kind)) {
    if (world.incidents.isCurrent(a, b) && !isEnded(world.incidents.columns.state[a])) {
      settleIfOver(world, a);
      dispatchIncidentEvent(world, kind, a, ordinal);
    }
    return;
  }
  if (world.cases.isCurrent(a, b)) {
    settleIfOver(world, world.cases.columns.incident[a]);
    dispatchCaseEvent(world, kind, a);
  }
}

function isIncidentEvent(kind: number): boolean {
  return (
    (kind >= eventKind.sight && kind <= eventKind.comeBack) ||
    kind === eventKind.fate ||
    kind === eventKind.waiting ||
    kind === eventKind.selfSolved ||
    isFirmEvent(kind)
  );
}

function dispatchIncidentEvent(world: World, kind: number, row: number, ordinal: number): void {
  switch (kind) {
    case eventKind.fate:
      onFate(world, row);
      return;
    case eventKind.sight:
      onSight(world, row, ordinal);
      return;
    case eventKind.notice:
      onNotice(world, row);
      return;
    case eventKind.told:
      onTold(world, row);
      return;
    case eventKind.patience:
      onPatience(world, row, ordinal);
      return;
    case eventKind.comeBack:
      onComeBack(world, row);
      return;
    case eventKind.waiting:
      onWaiting(world, row);
      return;
    case eventKind.selfSolved:
      onSelfSolved(world, row);
      return;
    default:
      if (!onFirmEvent(world, kind, row, ordinal)) unknownEvent(kind);
  }
}

function dispatchCaseEvent(world: World, kind: number, file: number): void {
  switch (kind) {
    case eventKind.serviceEnd:
      onServiceEnd(world, file);
      return;
    case eventKind.check:
      onCheck(world, file);
      return;
    case eventKind.communityCoordinated:
      onCommunityCoordinated(world, file);
      return;
    case eventKind.zoneCoordinated:
      onZoneCoordinated(world, file);
      return;
    case eventKind.deskDone:
      onDeskDone(world, file);
      return;
    case eventKind.districtCoordinated:
      onDistrictCoordinated(world, file);
      return;
    case eventKind.dispatch:
      onDispatch(world, file);
      return;
    case eventKind.settled:
      onSettled(world, file);
      return;
    case eventKind.sameDay:
      onSameDay(world, file);
      return;
    case eventKind.jointEnd:
      onJointEnd(world, file);
      return;
    case eventKind.relayCoordinated:
      onRelayCoordinated(world, file);
      return;
    case eventKind.chase:
      onChase(world, file);
      return;
    case eventKind.deadline:
      onDeadline(world, file);
      return;
    default:
      unknownEvent(kind);
  }
}

function unknownEvent(kind: number): never {
  throw new WanggeError('unknown-event', {
    zh: `未知事件类型 ${String(kind)}`,
    en: `Unknown event kind ${String(kind)}`,
  });
}
