// The queues of a live run by department and level, added up over towns and communities. Pure.
import type { LiveFrame } from '../../src/model/view/live-frame.ts';
import type { LiveLayout } from '../../src/model/view/live-layout.ts';

export interface QueueRow {
  readonly level: 'town' | 'block' | 'district' | 'meeting';
  /** Index into the scenario's departments; -1 for blocks and meetings. */
  readonly department: number;
  readonly waiting: number;
  readonly busy: number;
  /** Null where nobody serves in crews. */
  readonly crews: number | null;
}

type Stations = Pick<LiveFrame, 'waiting' | 'busy' | 'crews' | 'meetings'>;
type Layout = Pick<LiveLayout, 'departments' | 'firstBlock' | 'firstDistrict' | 'stations'>;

/** Returns the queues, longest first; those of equal length in the order of levels and departments. */
export function queueRows(frame: Stations, layout: Layout): QueueRow[] {
  const { departments, firstBlock, firstDistrict, stations } = layout;
  const rows: QueueRow[] = [];
  for (let department = 0; department < departments; department++) {
    rows.push(added(frame, 'town', department, stationsFrom(department, firstBlock, departments)));
  }
  rows.push(added(frame, 'block', -1, stationsFrom(firstBlock, firstDistrict, 1)));
  for (let department = 0; department < departments; department++) {
    const station = firstDistrict + department;
    if (station < stations) rows.push(added(frame, 'district', department, [station]));
  }
  const waiting = frame.meetings.reduce((sum, count) => sum + count, 0);
  rows.push({ level: 'meeting', department: -1, waiting, busy: 0, crews: null });
  return rows.sort((a, b) => b.waiting - a.waiting);
}

function stationsFrom(first: number, end: number, step: number): number[] {
  const found: number[] = [];
  for (let station = first; station < end; station += step) found.push(station);
  return found;
}

function added(
  frame: Stations,
  level: QueueRow['level'],
  department: number,
  of: readonly number[],
): QueueRow {
  const sum = (column: ArrayLike<number>): number =>
    of.reduce((total, station) => total + column[station], 0);
  return { level, department, waiting: sum(frame.waiting), busy: sum(frame.busy), crews: sum(frame.crews) };
}
