// Two kinds of list per cell, both threaded through the incident rows: a ring of buckets ordered by the patrol exposure
// at which an incident will be sighted, and the list of incidents that an official knows but has not recorded.
import { columnOf, type Columns, type Snapshotable } from '../../core/snapshot.ts';
import type { IncidentColumns } from './incident-table.ts';

const BUCKETS = 512;
/** Exposure per bucket, about what a day of patrol adds: narrower means more buckets, wider means reading rows in vain. */
const WIDTH = 0.125;

export const listKind = { none: 0, sight: 1, hidden: 2 } as const;

export class CellLists implements Snapshotable {
  private readonly ringHeads: Int32Array;
  private readonly hiddenHeads: Int32Array;

  constructor(cells: number) {
    this.ringHeads = new Int32Array(cells * BUCKETS);
    this.hiddenHeads = new Int32Array(cells);
  }

  /** Puts an incident under patrol; its sightTarget must be set. */
  addToSight(incidents: IncidentColumns, row: number): void {
    const head = this.ringSlot(incidents.cell[row], incidents.sightTarget[row]);
    this.push(incidents, row, this.ringHeads, head, listKind.sight);
  }

  /** Puts an incident on the cell's hidden list. */
  addToHidden(incidents: IncidentColumns, row: number): void {
    this.push(incidents, row, this.hiddenHeads, incidents.cell[row], listKind.hidden);
  }

  /** Takes an incident off whichever list it stands in. */
  remove(incidents: IncidentColumns, row: number): void {
    const kind = incidents.list[row];
    if (kind === listKind.none) return;
    const next = incidents.listNext[row];
    const previous = incidents.listPrevious[row];
    if (next !== 0) incidents.listPrevious[next] = previous;
    if (previous !== 0) incidents.listNext[previous] = next;
    else if (kind === listKind.hidden) this.hiddenHeads[incidents.cell[row]] = next;
    else this.ringHeads[this.ringSlot(incidents.cell[row], incidents.sightTarget[row])] = next;
    incidents.list[row] = listKind.none;
  }

  /** Returns the first hidden incident of a cell, or 0; the others follow by listNext. */
  firstHidden(cell: number): number {
    return this.hiddenHeads[cell];
  }

  /**
   * Calls `sighted` for every incident of a cell whose target lies in [from, to), taking it off the ring.
   * The order is that of the lists, so `sighted` must not depend on it.
   */
  sweep(
    incidents: IncidentColumns,
    cell: number,
    from: number,
    to: number,
    sighted: (row: number) => void,
  ): void {
    const first = Math.floor(from / WIDTH);
    const last = Math.min(Math.floor(to / WIDTH), first + BUCKETS - 1);
    for (let bucket = first; bucket <= last; bucket++) {
      let row = this.ringHeads[cell * BUCKETS + (bucket % BUCKETS)];
      while (row !== 0) {
        const next = incidents.listNext[row];
        if (incidents.sightTarget[row] < to) {
          this.remove(incidents, row);
          sighted(row);
        }
        row = next;
      }
    }
  }

  snapshot(): Columns {
    return { ringHeads: this.ringHeads.slice(), hiddenHeads: this.hiddenHeads.slice() };
  }

  restore(columns: Columns): void {
    this.ringHeads.set(columnOf(columns, 'ringHeads', Int32Array));
    this.hiddenHeads.set(columnOf(columns, 'hiddenHeads', Int32Array));
  }

  private ringSlot(cell: number, target: number): number {
    return cell * BUCKETS + (Math.floor(target / WIDTH) % BUCKETS);
  }

  private push(incidents: IncidentColumns, row: number, heads: Int32Array, slot: number, kind: number): void {
    const next = heads[slot];
    incidents.listNext[row] = next;
    incidents.listPrevious[row] = 0;
    if (next !== 0) incidents.listPrevious[next] = row;
    heads[slot] = row;
    incidents.list[row] = kind;
  }
}
