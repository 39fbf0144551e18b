// Fates one by one: what became of every incident of the cohort by the end of its follow-up, on record and in truth, for those who
// hold two designs side by side incident by incident. Written when an incident is settled; nobody in the model reads it.
import { incidentFlag, type IncidentColumns } from '../world/incident-table.ts';
import { incidentState } from './incident-states.ts';

/** How the record stands to it within the follow-up. */
export const fateWays = [
  /** A case file was opened, and never closed on paper. */
  'recorded',
  /** A case file was closed while the problem was not solved. */
  'paper-closed',
  /** An official knew and nothing was recorded. */
  'hidden',
  /** Nothing was recorded, though nobody hid it: solved without a record, or no official knew. */
  'unrecorded',
] as const;
export type FateWay = (typeof fateWays)[number];

/** What really became of it within the follow-up. */
export const fateEnds = ['solved', 'self-resolved', 'major', 'open'] as const;
export type FateEnd = (typeof fateEnds)[number];

/** Fates in the order in which they were settled; columns are parallel. */
export interface FateRows {
  /** Origin keys, the same under every design. */
  readonly origin0: Int32Array;
  readonly origin1: Int32Array;
  /** Global cell, and index into the scenario's types. */
  readonly cell: Int32Array;
  readonly type: Int32Array;
  readonly ariseMinute: Int32Array;
  readonly severity: Float32Array;
  /** Indices into fateWays and fateEnds. */
  readonly way: Uint8Array;
  readonly end: Uint8Array;
  /** Days that it lasted, cut off at the follow-up. */
  readonly days: Float32Array;
}

/** What settling knows of an incident (ledger/settle.ts). */
export interface SettledFacts {
  readonly recorded: boolean;
  readonly solved: boolean;
  readonly hidden: boolean;
  /** It ended within its follow-up. */
  readonly inTime: boolean;
  readonly days: number;
}

export class FateLog {
  private readonly origin0: number[] = [];
  private readonly origin1: number[] = [];
  private readonly cell: number[] = [];
  private readonly type: number[] = [];
  private readonly ariseMinute: number[] = [];
  private readonly severity: number[] = [];
  private readonly way: number[] = [];
  private readonly end: number[] = [];
  private readonly days: number[] = [];

  /** Writes a fate down. @param globalCell global index of its cell */
  note(incidents: IncidentColumns, row: number, globalCell: number, facts: SettledFacts): void {
    this.origin0.push(incidents.origin0[row]);
    this.origin1.push(incidents.origin1[row]);
    this.cell.push(globalCell);
    this.type.push(incidents.type[row]);
    this.ariseMinute.push(incidents.ariseMinute[row]);
    this.severity.push(incidents.severity[row]);
    this.way.push(fateWays.indexOf(wayOf(incidents.flags[row], facts)));
    this.end.push(fateEnds.indexOf(endOf(incidents.state[row], facts)));
    this.days.push(facts.days);
  }

  /** Returns all fates written down so far. */
  rows(): FateRows {
    return {
      origin0: Int32Array.from(this.origin0),
      origin1: Int32Array.from(this.origin1),
      cell: Int32Array.from(this.cell),
      type: Int32Array.from(this.type),
      ariseMinute: Int32Array.from(this.ariseMinute),
      severity: Float32Array.from(this.severity),
      way: Uint8Array.from(this.way),
      end: Uint8Array.from(this.end),
      days: Float32Array.from(this.days),
    };
  }
}

function wayOf(flags: number, { recorded, hidden }: SettledFacts): FateWay {
  if (recorded) return (flags & incidentFlag.paperClosed) !== 0 ? 'paper-closed' : 'recorded';
  return hidden ? 'hidden' : 'unrecorded';
}

function endOf(state: number, { solved, inTime }: SettledFacts): FateEnd {
  if (solved) return 'solved';
  if (inTime && state === incidentState.selfResolved) return 'self-resolved';
  return inTime && state === incidentState.major ? 'major' : 'open';
}
