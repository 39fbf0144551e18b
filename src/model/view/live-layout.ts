// What never changes while a run is watched: which grids, towns and stations its frames are about, and when books close.
import { periodKinds } from '../world/scorecards.ts';
import type { PeriodClock } from '../assessment/period-clock.ts';
import type { World } from '../world/world.ts';

export interface LiveLayout {
  /** Global index of each local cell and town; local town of each local cell. */
  readonly cellIds: Int32Array;
  readonly townIds: Int32Array;
  readonly cellTown: Int32Array;
  /** Stations: town * departments + department, then one block per community, then one district station per department. */
  readonly departments: number;
  readonly firstBlock: number;
  readonly firstDistrict: number;
  readonly stations: number;
  /** Days counted from the start of the run. */
  readonly reformDay: number;
  readonly windowEndDay: number;
  readonly endDay: number;
  /** Days on which books close in the morning, with the longest period that does. */
  readonly closes: readonly { readonly day: number; readonly period: (typeof periodKinds)[number] }[];
  readonly residents: number;
}

/** Describes the run. */
export function liveLayout({ plan }: World, clock: PeriodClock): LiveLayout {
  const { selection, stations, reformDay, windowEndDay, endDay } = plan;
  const closes: { day: number; period: (typeof periodKinds)[number] }[] = [];
  for (let day = 1; day <= endDay; day++) {
    const closing = periodKinds.filter((_, kind) => clock.closes(kind, day));
    if (closing.length > 0) closes.push({ day, period: closing[closing.length - 1] });
  }
  return {
    cellIds: selection.cellIds.slice(),
    townIds: selection.townIds.slice(),
    cellTown: selection.cellTown.slice(),
    departments: stations.departments,
    firstBlock: stations.firstBlock,
    firstDistrict: stations.firstDistrict,
    stations: stations.count,
    reformDay,
    windowEndDay,
    endDay,
    closes,
    residents: selection.residents,
  };
}
