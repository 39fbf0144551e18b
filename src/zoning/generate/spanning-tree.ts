// Random spanning trees of connected units, and the sums below each of their branches: cutting one branch gives two parts that hang
// together. Trees are those of least total weight under random weights of borders, as in ReCom (DeFord, Duchin and Solomon,
// "Recombination", Harvard Data Science Review 2021).
import type { KeyedRandom } from '../../core/random.ts';
import type { Units } from '../units.ts';
import { zoningPurpose } from './purposes.ts';

export interface SpanningTree {
  /** Units from the root, parents first. */
  readonly order: readonly number[];
  /** Place in order of each one's parent; -1 for the root. */
  readonly parent: readonly number[];
}

/**
 * Draws a tree over the units that a first one can reach among members.
 * @param isMember tells which units take part
 * @param number keeps the draws of trees apart
 */
export function spanningTree(
  units: Units,
  open: Uint8Array,
  members: readonly number[],
  isMember: (unit: number) => boolean,
  random: KeyedRandom,
  number: number,
): SpanningTree {
  const { neighbourOffsets, neighbourIds } = units;
  const edges: { from: number; to: number; weight: number }[] = [];
  for (const from of members) {
    for (let slot = neighbourOffsets[from]; slot < neighbourOffsets[from + 1]; slot++) {
      const to = neighbourIds[slot];
      if (to < from || open[slot] === 0 || !isMember(to)) continue;
      random.draw(zoningPurpose.treeWeight, 0, slot, number);
      edges.push({ from, to, weight: random.w0 >>> 0 });
    }
  }
  edges.sort((a, b) => a.weight - b.weight || a.from - b.from || a.to - b.to);
  const headOf = new Map<number, number>(members.map((unit) => [unit, unit]));
  const head = (unit: number): number => {
    let at = unit;
    for (let up = headOf.get(at) ?? at; up !== at; up = headOf.get(at) ?? at) {
      headOf.set(at, headOf.get(up) ?? up);
      at = up;
    }
    return at;
  };
  const branches = new Map<number, number[]>(members.map((unit) => [unit, []]));
  for (const { from, to } of edges) {
    const [a, b] = [head(from), head(to)];
    if (a === b) continue;
    headOf.set(a, b);
    branches.get(from)?.push(to);
    branches.get(to)?.push(from);
  }
  const order = members.slice(0, 1);
  const parent = order.map(() => -1);
  for (let place = 0; place < order.length; place++) {
    const above = parent[place] < 0 ? -1 : order[parent[place]];
    for (const unit of branches.get(order[place]) ?? []) {
      if (unit === above) continue;
      order.push(unit);
      parent.push(place);
    }
  }
  return { order, parent };
}

/** Returns the sum of values over each place of the tree and all below it. */
export function branchSums({ order, parent }: SpanningTree, values: ArrayLike<number>): Float64Array {
  const sums = Float64Array.from(order, (unit) => values[unit]);
  for (let place = order.length - 1; place > 0; place--) sums[parent[place]] += sums[place];
  return sums;
}

/** Returns the units of a place and all below it. */
export function branchUnits({ order, parent }: SpanningTree, place: number): number[] {
  const isBelow = new Uint8Array(order.length);
  isBelow[place] = 1;
  const units = [order[place]];
  for (let i = place + 1; i < order.length; i++) {
    if (isBelow[parent[i]] === 0) continue;
    isBelow[i] = 1;
    units.push(order[i]);
  }
  return units;
}
