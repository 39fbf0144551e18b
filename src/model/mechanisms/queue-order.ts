// The order in which a town's departments work: as cases come, nearest deadline first, easy ones first, or first the types that
// residents bring up most. When the order changes,
// what waits is put in order anew. District crews and blocks work as cases come. What is on the supervision list comes first
// everywhere where that is the rule. Draws nothing.
import { caseFlag } from '../world/case-table.ts';
import type { World } from '../world/world.ts';

export const queueOrders = ['arrival', 'deadline', 'easy', 'hot'] as const;

/** Easy or hot first: tenths of a service hour, or how hot a type is, come before the time of entry in steps of eight minutes. */
const RANKS = 4095;
const STEPS = 262_144;
/** More than any key, which is a minute or a rank of fewer than 31 bits. */
const AHEAD = 1_073_741_824;

/** Returns the key by which a case waits at a station, smaller first; whole minutes where order is by time. */
export function queueKey(world: World, file: number, station: number): number {
  const { stations, selection } = world.plan;
  const { now } = world.events;
  if (station >= stations.firstBlock) return now - aheadOf(world, file);
  const order = world.strategyBooks.order[selection.cellTown[cellOf(world, file)]];
  return keyUnder(world, file, order, now) - aheadOf(world, file);
}

/** Returns what is taken off a waiting case's key: 0, or enough to stand before all that are not supervised. */
export function aheadOf(world: World, file: number): number {
  if ((world.cases.columns.flags[file] & caseFlag.supervised) === 0) return 0;
  return world.policies[world.plan.selection.cellTown[cellOf(world, file)]].source.lists.first ? AHEAD : 0;
}

/** Puts the order of every town into force; where it has changed, waiting cases are put in order anew, by filing time within it. */
export function adoptOrders(world: World): void {
  const { plan, strategyBooks } = world;
  for (let town = 0; town < plan.towns; town++) {
    const order = queueOrders.indexOf(world.policies[town].source.strategy.queueOrder);
    if (order === strategyBooks.order[town]) continue;
    strategyBooks.order[town] = order;
    const first = town * plan.stations.departments;
    for (let station = first; station < first + plan.stations.departments; station++)
      reorder(world, station, order);
  }
}

function reorder(world: World, station: number, order: number): void {
  const { queues, cases } = world;
  const items: number[] = [];
  for (let item = queues.first(station); item !== 0; item = queues.after(item)) items.push(item);
  for (const item of items) queues.remove(station, item);
  for (const item of items) {
    const file = cases.rowAt(item);
    const row = cases.columns.incident[file];
    const key = keyUnder(world, file, order, cases.columns.filedMinute[file]) - aheadOf(world, file);
    const { origin0, origin1 } = world.incidents.columns;
    queues.enter(station, item, 0, key, origin0[row], origin1[row]);
  }
}

function keyUnder(world: World, file: number, order: number, minute: number): number {
  if (order === 0) return minute;
  const { dueMinute, incident } = world.cases.columns;
  if (order === 1) return dueMinute[file];
  const type = world.incidents.columns.type[incident[file]];
  const step = Math.min(STEPS - 1, minute >>> 3);
  if (order === 2)
    return Math.min(RANKS, Math.round(world.plan.types.types[type].serviceHours * 10)) * STEPS + step;
  const town = world.plan.selection.cellTown[cellOf(world, file)];
  const heat = world.patrolMap.hot[town * world.plan.types.count + type];
  return (RANKS - Math.min(RANKS, Math.round(heat))) * STEPS + step;
}

function cellOf(world: World, file: number): number {
  return world.incidents.columns.cell[world.cases.columns.incident[file]];
}
