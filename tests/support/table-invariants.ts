// What must hold of the tables of a world at any moment: incidents, their lists, case files and queues tell one story.

import { caseState } from '../../src/model/ledger/case-states.ts';
import { incidentState, isEnded } from '../../src/model/ledger/incident-states.ts';
import { zoneSlotOf } from '../../src/model/plan/added-stations.ts';
import { caseFlag } from '../../src/model/world/case-table.ts';
import { listKind } from '../../src/model/world/cell-lists.ts';
import { residentField } from '../../src/model/world/residents.ts';
import type { World } from '../../src/model/world/world.ts';

/** Lists what contradicts itself in the tables of a world. */
export function tableBreaches(world: World): string[] {
  return [
    ...incidentBreaches(world),
    ...caseBreaches(world),
    ...queueBreaches(world),
    ...residentBreaches(world),
  ];
}

/** Returns the handles of all used rows. */
export function usedRows(table: World['incidents'] | World['cases']): number[] {
  const rows: number[] = [];
  for (let row = table.stride; row <= table.highest; row += table.stride) {
    if (table.isUsed(row)) rows.push(row);
  }
  return rows;
}

function incidentBreaches(world: World): string[] {
  const columns = world.incidents.columns;
  const files = countFiles(world);
  const onHiddenLists = new Set<number>();
  for (let cell = 0; cell < world.plan.cells; cell++) {
    for (let row = world.lists.firstHidden(cell); row !== 0; row = columns.listNext[row])
      onHiddenLists.add(row);
  }
  return usedRows(world.incidents).flatMap((row) => {
    const state = columns.state[row];
    const holds: Record<string, boolean> = {
      'an ended incident is kept for its case files only': !isEnded(state) || columns.caseCount[row] > 0,
      'case files are counted': columns.caseCount[row] === (files.get(row) ?? 0),
      'a recorded incident has an open case file':
        state !== incidentState.recorded || columns.caseRow[row] > 0,
      'an unrecorded one has none':
        isEnded(state) || state === incidentState.recorded || columns.caseRow[row] === 0,
      'hidden incidents stand on the hidden list':
        (state === incidentState.hidden) === onHiddenLists.has(row),
      'only incidents under patrol stand in the sight ring':
        columns.list[row] !== listKind.sight ||
        state === incidentState.unseen ||
        state === incidentState.noticed ||
        state === incidentState.paperClosed,
      'nothing is known before it arises': columns.knownMinute[row] === 0 || notBeforeArising(world, row),
      'nothing is recorded before it is known':
        columns.recordedMinute[row] === 0 || columns.recordedMinute[row] >= columns.knownMinute[row],
      'what has not ended has its end ahead': isEnded(state) || columns.fateMinute[row] >= world.events.now,
      'who is affected lives in the cell':
        columns.affected[row] <= world.plan.selection.cellResidents[columns.cell[row]],
    };
    return broken(holds, `incident ${row} in state ${state}`);
  });
}

function notBeforeArising(world: World, row: number): boolean {
  const { knownMinute, ariseMinute } = world.incidents.columns;
  return knownMinute[row] >= Math.max(1, ariseMinute[row]);
}

function countFiles(world: World): Map<number, number> {
  const files = new Map<number, number>();
  for (const file of usedRows(world.cases)) {
    const row = world.cases.columns.incident[file];
    files.set(row, (files.get(row) ?? 0) + 1);
  }
  return files;
}

function caseBreaches(world: World): string[] {
  const columns = world.cases.columns;
  return usedRows(world.cases).flatMap((file) => {
    const state = columns.state[file];
    const row = columns.incident[file];
    const item = world.cases.indexOf(file);
    const station = world.queues.stationOf(item);
    const atMeeting = isMeeting(world, station);
    const atDesk = station >= 0 && !atMeeting && !isCrews(world, station);
    const holds: Record<string, boolean> = {
      'its incident exists': world.incidents.isUsed(row),
      'a closed file is kept until it is due only':
        state !== caseState.closed || (columns.flags[file] & caseFlag.due) === 0,
      'an open file is the open file of its incident':
        state === caseState.closed || world.incidents.columns.caseRow[row] === file,
      'what waits at a station is queued':
        world.queues.isWaiting(item) === (state === caseState.queued) || atMeeting || atDesk,
      'what waits for a meeting is being coordinated': !atMeeting || state === caseState.coordinating,
      'what waits at a desk is filed': !atDesk || state === caseState.filed,
      'a file is closed after it was filed':
        state !== caseState.closed || columns.closedMinute[file] >= columns.filedMinute[file],
      'a file falls due after it was filed': columns.dueMinute[file] >= columns.filedMinute[file],
    };
    return broken(holds, `case file ${file} in state ${state}`);
  });
}

/** Stations where crews work: departments, blocks, zone teams. */
function isCrews(world: World, station: number): boolean {
  return station < world.plan.stations.count || zoneSlotOf(world.plan, station) >= 0;
}

function isMeeting({ plan }: World, station: number): boolean {
  return station >= plan.stations.count && station < plan.stations.count + plan.towns;
}

function queueBreaches(world: World): string[] {
  const { queues, cases } = world;
  const { state, station: at } = cases.columns;
  const states = usedRows(cases).map((file) => state[file]);
  // A case on which departments act together is in work at no station.
  const served = usedRows(cases).filter((file) => state[file] === caseState.inWork && at[file] >= 0);
  let busy = 0;
  let waiting = 0;
  const staffed = Array.from({ length: queues.stations }, (_, station) => station).filter(
    (station) => !isMeeting(world, station),
  );
  for (const station of staffed.filter((candidate) => isCrews(world, candidate))) {
    busy += queues.busy(station);
    waiting += queues.waiting(station);
  }
  const idle = staffed.filter(
    (station) => queues.waiting(station) > 0 && queues.busy(station) < queues.serversOf(station),
  );
  return broken(
    {
      'crews at work have a case each': busy === served.length,
      'queued cases wait': waiting === states.filter((each) => each === caseState.queued).length,
      'no crew is idle while a case waits': idle.length === 0,
    },
    `${busy} at work, ${waiting} waiting`,
  );
}

/** Means are kept up with every change; a recount must give the same. */
function residentBreaches({ residents }: World): string[] {
  const mean = (field: number) => {
    let sum = 0;
    for (let resident = 0; resident < residents.count; resident++) sum += residents.share(resident, field);
    return sum / residents.count;
  };
  const same = (a: number, b: number) => Math.abs(a - b) < 1e-10;
  return broken(
    {
      'mean satisfaction': same(mean(residentField.satisfaction), residents.meanSatisfaction()),
      'mean trust': same(mean(residentField.trust), residents.meanTrust()),
    },
    'a recount of all residents',
  );
}

function broken(holds: Record<string, boolean>, about: string): string[] {
  return Object.entries(holds)
    .filter(([, held]) => !held)
    .map(([fact]) => `${fact}: not so for ${about}`);
}
