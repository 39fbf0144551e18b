// Everything that belongs to one town of a running world, as a fingerprint that does not depend on row numbers: incidents and
// case files by key, posts, scorecards, beliefs, books, residents, queues.

import { ResultHash } from '../../src/core/hash.ts';
import { counterCount } from '../../src/model/assessment/counters.ts';
import { incidentStateCount } from '../../src/model/ledger/incident-states.ts';
import { ladderFields } from '../../src/model/ledger/tally.ts';
import { periodKinds, type Scorecards } from '../../src/model/world/scorecards.ts';
import { residentField } from '../../src/model/world/residents.ts';
import type { World } from '../../src/model/world/world.ts';
import { usedRows } from './table-invariants.ts';

/** Columns that hold row numbers of other entities, or whether there is one. */
const rowLinks = ['listNext', 'listPrevious', 'caseRow', 'incident'];

/** Returns the fingerprint of each town. */
export function townStates(world: World): string[] {
  return Array.from({ length: world.plan.towns }, (_, town) => townState(world, town));
}

function townState(world: World, town: number): string {
  const hash = new ResultHash();
  const { plan, tally } = world;
  const { count } = plan.types;
  for (let cell = 0; cell < plan.cells; cell++) {
    if (plan.selection.cellTown[cell] !== town) continue;
    const slot = cell * count;
    hash.array(tally.arisen.subarray(slot, slot + count));
    hash.array(tally.byState.subarray(slot * incidentStateCount, (slot + count) * incidentStateCount));
    addPost(hash, world, cell);
    addCard(hash, world.workerCards, cell);
    const [first, end] = [plan.selection.cellFirstResident[cell], plan.selection.cellFirstResident[cell + 1]];
    for (let resident = first; resident < end; resident++) {
      for (const field of Object.values(residentField)) hash.number(world.residents.share(resident, field));
    }
  }
  addCard(hash, world.townCards, town);
  hash.array(world.exposedYes.subarray(town * count, (town + 1) * count));
  hash.array(world.exposedNo.subarray(town * count, (town + 1) * count));
  hash.array(tally.townLadder.subarray(town * ladderFields.length, (town + 1) * ladderFields.length));
  hash.number(tally.townHidden[town]);
  for (const text of incidentTexts(world, town)) hash.text(text);
  for (const text of caseTexts(world, town)) hash.text(text);
  return hash.hex();
}

function addPost(hash: ResultHash, { posts, plan }: World, cell: number): void {
  for (const [name, column] of Object.entries(posts.snapshot()).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const values = column as Float64Array;
    const width = values.length === plan.cells ? 1 : plan.types.count;
    hash.text(name).array(Array.from(values.subarray(cell * width, (cell + 1) * width)));
  }
}

function addCard(hash: ResultHash, cards: Scorecards, subject: number): void {
  const at = subject * counterCount;
  for (const column of [cards.total, cards.dailyRate, cards.price])
    hash.array(column.subarray(at, at + counterCount));
  periodKinds.forEach((_, kind) => {
    const base = kind * cards.total.length + at;
    hash.array(cards.base.subarray(base, base + counterCount));
    hash.number(cards.lastScore[kind * cards.subjects + subject]);
  });
  hash.number(cards.paidYuan[subject]);
}

function incidentTexts(world: World, town: number): string[] {
  const { columns } = world.incidents;
  const names = Object.keys(columns).filter((name) => !rowLinks.includes(name)) as (keyof typeof columns)[];
  return usedRows(world.incidents)
    .filter((row) => world.plan.selection.cellTown[columns.cell[row]] === town)
    .map((row) => names.map((name) => columns[name][row]).join(' '))
    .sort();
}

function caseTexts(world: World, town: number): string[] {
  const { columns } = world.cases;
  const incidents = world.incidents.columns;
  const names = Object.keys(columns).filter((name) => !rowLinks.includes(name)) as (keyof typeof columns)[];
  return usedRows(world.cases)
    .filter((file) => world.plan.selection.cellTown[incidents.cell[columns.incident[file]]] === town)
    .map((file) => {
      const row = columns.incident[file];
      const ahead = world.queues.stationOf(world.cases.indexOf(file));
      return [
        incidents.origin0[row],
        incidents.origin1[row],
        ahead,
        ...names.map((name) => columns[name][file]),
      ].join(' ');
    })
    .sort();
}
