// Contiguous groups of about equal size, or of sizes in given proportions: seeds along the street order, regions grown from them, seeds moved to the middles a
// few times, then sizes evened out at the borders.
import { balanceRegions } from './balance-regions.ts';
import { growRegions, type Places } from './grow-regions.ts';
import { hilbertOrder } from './hilbert-order.ts';
import type { NeighbourGraph } from './neighbour-graph.ts';

const RESEEDINGS = 3;

/**
 * Divides a connected graph into `groups` (at most as many as nodes) connected groups; returns the group of each node.
 * @param targets relative sizes of the groups; equal when left out
 */
export function partition(
  graph: NeighbourGraph,
  places: Places,
  groups: number,
  targets: ArrayLike<number> = new Float64Array(groups).fill(1),
): Int32Array {
  let seeds = middles(places, chunks(places, targets), groups);
  let groupOf = growRegions(graph, places, seeds, targets);
  for (let turn = 0; turn < RESEEDINGS; turn++) {
    seeds = middles(places, groupOf, groups);
    groupOf = growRegions(graph, places, seeds, targets);
  }
  balanceRegions(graph, places, groupOf, targets);
  return groupOf;
}

/** Cuts the street order into runs of the wanted weights, none empty; the runs need not hang together. */
function chunks({ x, y, weight }: Places, targets: ArrayLike<number>): Int32Array {
  const groups = targets.length;
  const order = hilbertOrder(x, y);
  const ends = runningShares(targets);
  const total = order.reduce((sum, node) => sum + weight[node], 0);
  const groupOf = new Int32Array(order.length);
  let before = 0;
  order.forEach((node, position) => {
    const share = groupAt(ends, (before + weight[node] / 2) / total);
    const earliest = groups - (order.length - position); // enough nodes must be left for the groups to come
    const previous = position === 0 ? -1 : groupOf[order[position - 1]];
    groupOf[node] = Math.min(previous + 1, Math.max(previous, Math.min(share, groups - 1), earliest, 0));
    before += weight[node];
  });
  return groupOf;
}

/** Where each group ends along the street, in groups' widths when all are equal: multiples of 1 / groups. */
function runningShares(targets: ArrayLike<number>): number[] {
  let total = 0;
  for (let group = 0; group < targets.length; group++) total += targets[group];
  let sum = 0;
  return Array.from(targets, (target) => (sum += target) / total);
}

/** The group in whose run a place lies. @param along 0..1 */
function groupAt(ends: readonly number[], along: number): number {
  let group = 0;
  while (group < ends.length - 1 && along >= ends[group]) group++;
  return group;
}

/** The node nearest to the weighted middle of each group. */
function middles({ x, y, weight }: Places, groupOf: Int32Array, groups: number): number[] {
  const mass = new Float64Array(groups);
  const [midX, midY] = [new Float64Array(groups), new Float64Array(groups)];
  groupOf.forEach((group, node) => {
    mass[group] += weight[node];
    midX[group] += weight[node] * x[node];
    midY[group] += weight[node] * y[node];
  });
  const best = new Int32Array(groups).fill(-1);
  const least = new Float64Array(groups).fill(Infinity);
  groupOf.forEach((group, node) => {
    const dx = x[node] - midX[group] / mass[group];
    const dy = y[node] - midY[group] / mass[group];
    const distance = dx * dx + dy * dy;
    if (distance < least[group]) {
      least[group] = distance;
      best[group] = node;
    }
  });
  return Array.from(best);
}
