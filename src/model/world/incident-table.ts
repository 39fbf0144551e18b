// Incidents: what is true. One row per live incident; ended ones are tallied and their rows recycled.
import { Table, type TableColumns } from '../../core/table.ts';

const schema = {
  /** Origin key (RULES 1): no design can change it. */
  origin0: 'i32',
  origin1: 'i32',
  /** Local cell and type. */
  cell: 'i32',
  type: 'u8',
  /** See ledger/incident-states.ts. */
  state: 'u8',
  ariseMinute: 'i32',
  /** When an official first perceived it and when it was first recorded; 0 = not yet (minute 0 is never used). */
  knownMinute: 'i32',
  recordedMinute: 'i32',
  /** When it ends by itself, or turns into a major incident if fateIsMajor. */
  fateMinute: 'i32',
  fateIsMajor: 'u8',
  /** Harm relative to its type. */
  severity: 'f32',
  /** First affected resident within the cell, and how many along the street. */
  place: 'i32',
  affected: 'u16',
  /** Flags below. */
  flags: 'i32',
  /** Index into gapCauses of the worker's last hiding decision, when hidden. */
  hideCause: 'u8',
  /** How often it came under patrol anew, was noticed by residents, was filed, was attempted: occasions of draws. */
  exposures: 'u8',
  notices: 'u8',
  filings: 'u8',
  attempts: 'u8',
  /** Resident (within the cell) who last acted; -1 none. */
  witness: 'i32',
  /** Open case file or 0, and how many case files (open, or waiting for their deadline to be booked) refer to it. */
  caseRow: 'i32',
  caseCount: 'u8',
  /** Links of the cell list it stands in (sight ring or hidden list), and which: 0 none, 1 sight ring, 2 hidden. */
  listNext: 'i32',
  listPrevious: 'i32',
  list: 'u8',
  /** Patrol exposure of the cell at which it will be sighted. */
  sightTarget: 'f64',
} as const;

export type IncidentColumns = TableColumns<typeof schema>;
export type IncidentTable = Table<typeof schema>;

/** Makes an empty table. */
export function makeIncidentTable(capacity: number): IncidentTable {
  return new Table(schema, capacity);
}

export const incidentFlag = {
  cohort: 1 << 0,
  sighted: 1 << 1,
  logged: 1 << 2,
  reportedByWorker: 1 << 3,
  noticed: 1 << 4,
  told: 1 << 5,
  paperClosed: 1 << 6,
  fixable: 1 << 7,
  needsCoordination: 1 << 8,
  hiddenOnce: 1 << 9,
  exposed: 1 << 10,
  /** Its fate is settled for the cohort's books (ended, or the follow-up is over). */
  settled: 1 << 11,
} as const;
