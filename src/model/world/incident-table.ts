// Incidents: what is true. One row per live incident; ended ones are tallied and their rows recycled.
import { PackedTable, type PackedColumns } from '../../core/packed-table.ts';

// Fields in the order of how often they are used together: the first fourteen share a cache line with the row's stamp.
const schema = {
  /** See ledger/incident-states.ts. */
  state: 'i32',
  /** Flags below. */
  flags: 'i32',
  /** Local cell and type. */
  cell: 'i32',
  type: 'i32',
  /** Origin key (RULES 1): no design can change it. */
  origin0: 'i32',
  origin1: 'i32',
  ariseMinute: 'i32',
  /** When an official first perceived it and when it was first recorded; 0 = not yet (minute 0 is never used). */
  knownMinute: 'i32',
  recordedMinute: 'i32',
  /** How often it was noticed by residents, was filed, was attempted: occasions of draws. */
  notices: 'i32',
  filings: 'i32',
  attempts: 'i32',
  /** Harm relative to its type. */
  severity: 'f32',
  /** Which list of its cell it stands in: 0 none, 1 sight ring, 2 hidden; and its links there. */
  list: 'i32',
  listNext: 'i32',
  listPrevious: 'i32',
  /** Patrol exposure of the cell at which it will be sighted, and how often it came under patrol anew. */
  sightTarget: 'f32',
  exposures: 'i32',
  /** First affected resident within the cell, how many along the street, and who last acted (-1 none). */
  place: 'i32',
  affected: 'i32',
  witness: 'i32',
  /** Index into gapCauses of the worker's last hiding decision, when hidden. */
  hideCause: 'i32',
  /** Open case file or 0, and how many case files (open, or waiting for their deadline to be booked) refer to it. */
  caseRow: 'i32',
  caseCount: 'i32',
  /** When it ends by itself, or turns into a major incident if fateIsMajor. */
  fateMinute: 'i32',
  fateIsMajor: 'i32',
} as const;

export type IncidentColumns = PackedColumns<typeof schema>;
export type IncidentTable = PackedTable<typeof schema>;

/** Makes an empty table. */
export function makeIncidentTable(capacity: number): IncidentTable {
  return new PackedTable(schema, capacity);
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
  /** Its fate is settled for the cohort's books (ended, or the follow-up is over). */
  settled: 1 << 11,
  /** A discovery of it stands in the patrol log since it was last thought closed. */
  logEntry: 1 << 12,
  /** A case of it was recorded under a lighter category. */
  reclassified: 1 << 20,
  /** Noticed by a firm beside it; reported by one: to the worker, by the hotline, through the channel of firms. */
  firmNoticed: 1 << 13,
  firmTold: 1 << 14,
  firmCalled: 1 << 15,
  firmPosted: 1 << 16,
  /** The standard way does not fit it. */
  misfit: 1 << 17,
  /** A forum has deliberated it; and agreed on a solution. */
  deliberated: 1 << 18,
  accepted: 1 << 19,
} as const;
