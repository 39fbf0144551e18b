// Cuts connected units in two parts that hang together and weigh as alike as a few random trees allow.
import type { KeyedRandom } from '../../core/random.ts';
import type { Units } from '../units.ts';
import { branchSums, branchUnits, spanningTree } from './spanning-tree.ts';

/** Trees to try. */
const trees = 24;

/**
 * Returns the units of the part without the first member; empty for fewer than two members.
 * @param weight what both parts are to share evenly, by unit; where all are 0 units are counted
 * @param number keeps the draws of several cuts apart
 */
export function balancedCut(
  units: Units,
  open: Uint8Array,
  members: readonly number[],
  weight: ArrayLike<number>,
  random: KeyedRandom,
  number: number,
): number[] {
  if (members.length < 2) return [];
  const inside = new Set(members);
  const isEmpty = members.every((unit) => weight[unit] === 0);
  const values = isEmpty ? new Float64Array(units.count).fill(1) : weight;
  let best: number[] = [];
  let least = Infinity;
  for (let tree = 0; tree < trees; tree++) {
    const drawn = spanningTree(
      units,
      open,
      members,
      (unit) => inside.has(unit),
      random,
      number * trees + tree,
    );
    const sums = branchSums(drawn, values);
    for (let place = 1; place < sums.length; place++) {
      const imbalance = Math.abs(2 * sums[place] - sums[0]);
      if (imbalance >= least) continue;
      least = imbalance;
      best = branchUnits(drawn, place);
    }
  }
  return best;
}
