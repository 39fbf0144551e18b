// Case files: what is recorded. A case file knows its incident only as the thing it is about; official numbers read
// the columns here and never the incident's true state.
import { PackedTable, type PackedColumns } from '../../core/packed-table.ts';

const schema = {
  incident: 'i32',
  /** See ledger/case-states.ts. */
  state: 'i32',
  channel: 'i32',
  filedMinute: 'i32',
  dueMinute: 'i32',
  /** First time handled and closed; 0 = not yet. */
  handledMinute: 'i32',
  closedMinute: 'i32',
  /** Position in the route, and the station it waits or is served at (-1 none). */
  stage: 'i32',
  station: 'i32',
  /** Attempts at solving it so far. */
  attempts: 'i32',
  flags: 'i32',
  /** When its clock was stopped, 0 = it runs. */
  clockStopMinute: 'i32',
  /** Local post that it is booked to plus 1, 0 = that of its grid. */
  bookedTo: 'i32',
} as const;

export type CaseColumns = PackedColumns<typeof schema>;
export type CaseTable = PackedTable<typeof schema>;

/** Makes an empty table. */
export function makeCaseTable(capacity: number): CaseTable {
  return new PackedTable(schema, capacity);
}

/** Who filed it. */
export const channel = {
  patrol: 0,
  toldWorker: 1,
  hotline: 2,
  oversight: 3,
  platform: 4,
  visit: 5,
  forum: 6,
  zonePlace: 7,
} as const;
/** Whether the public brought it to government past the grid worker (群众诉求): all but what he saw himself or was told. */
export const isPublicChannel = (by: number): boolean => by !== channel.patrol && by !== channel.toldWorker;
export const channelNames = Object.keys(channel) as (keyof typeof channel)[];

export const caseFlag = {
  /** Handled by the reporter's own block. */
  block: 1 << 0,
  /** Coordination is done or was not needed. */
  coordinated: 1 << 1,
  /** Fell due: its deadline has passed and it was counted. */
  due: 1 << 2,
  /** The outcome of the last attempt was real. */
  solvedReally: 1 << 3,
  /** Taken over by the district. */
  district: 1 << 4,
  /** Counted in the ladder as due, and as closed. */
  dueBooked: 1 << 5,
  closureBooked: 1 << 6,
  /** Counted on the scorecards as closed. */
  closureCounted: 1 << 7,
  /** Claimed by a member of the fast-response group. */
  claimed: 1 << 8,
  /** Recorded under a lighter category. */
  reclassified: 1 << 12,
  /** Its time of handling was put before the deadline. */
  edited: 1 << 13,
  /** Counted on the scorecards as handled, late or not. */
  handledCounted: 1 << 14,
  /** On the supervision list (督办单). */
  supervised: 1 << 20,
  // Bits 24 to 26: the relay tier that coordinates it (mechanisms/relay.ts).
} as const;
