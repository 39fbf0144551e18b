// The incidents that lie open in a grid, for those who pick one to look at: what is true of each, and what the record says of it.
import { incidentStateNames, isEnded } from '../ledger/incident-states.ts';
import { caseStateNames } from '../ledger/case-states.ts';
import { type GapCause, gapCauses } from '../outcome/outcome.ts';
import { incidentFlag } from '../world/incident-table.ts';
import type { World } from '../world/world.ts';

export interface OpenIncident {
  /** Origin key: names it in every design and replication. */
  readonly origin: readonly [number, number];
  /** Global cell; index into the scenario's types. */
  readonly cell: number;
  readonly type: number;
  readonly ariseMinute: number;
  readonly severity: number;
  readonly state: (typeof incidentStateNames)[number];
  /** State of the open case file; null where there is none. */
  readonly caseState: (typeof caseStateNames)[number] | null;
  /** Why it is hidden, where it is. */
  readonly hideCause: GapCause | null;
  /** Whether a resident told the worker, and whether it was ever hidden. */
  readonly told: boolean;
  readonly hiddenOnce: boolean;
}

/** Returns the open incidents of a local cell, oldest first. @param most at most so many */
export function openIncidents(world: World, cell: number, most = 200): OpenIncident[] {
  const { incidents, plan } = world;
  const columns = incidents.columns;
  const rows: number[] = [];
  for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride) {
    if (incidents.isUsed(row) && columns.cell[row] === cell && !isEnded(columns.state[row])) rows.push(row);
  }
  rows.sort(
    (a, b) => columns.ariseMinute[a] - columns.ariseMinute[b] || columns.origin1[a] - columns.origin1[b],
  );
  return rows.slice(0, most).map((row): OpenIncident => {
    const state = incidentStateNames[columns.state[row]];
    const flags = columns.flags[row];
    const file = columns.caseRow[row];
    return {
      origin: [columns.origin0[row], columns.origin1[row]],
      cell: plan.selection.cellIds[cell],
      type: columns.type[row],
      ariseMinute: columns.ariseMinute[row],
      severity: columns.severity[row],
      state,
      caseState: file === 0 ? null : caseStateNames[world.cases.columns.state[file]],
      hideCause: state === 'hidden' ? gapCauses[columns.hideCause[row]] : null,
      told: (flags & incidentFlag.told) !== 0,
      hiddenOnce: (flags & incidentFlag.hiddenOnce) !== 0,
    };
  });
}

/** Returns the row of a live incident by its origin key, 0 when there is none. */
export function rowOfOrigin({ incidents }: World, [origin0, origin1]: readonly [number, number]): number {
  const columns = incidents.columns;
  for (let row = incidents.stride; row <= incidents.highest; row += incidents.stride) {
    if (incidents.isUsed(row) && columns.origin0[row] === origin0 && columns.origin1[row] === origin1)
      return row;
  }
  return 0;
}
