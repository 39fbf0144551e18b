// What each keyed draw of the plan generator decides (counter layout: src/core/random.ts). The generator has a domain of its own
// under the user's seed. Never renumber: the plan of every seed rests on it.
import { KeyedRandom, rootKey } from '../../core/random.ts';

/** Domain of rootKey for zone plans: 'zone' in ASCII. */
const zoningDomain = 0x7a6f6e65;

export const zoningPurpose = {
  /** (region, number of the seed): u0 which unit. */
  seedUnit: 1,
  /** (iteration, round): w0 which border, u1 whether a worse plan is taken. */
  flip: 2,
  /** (unit, number of the tree): u0 weight of its borders in a spanning tree; (slot, tree). */
  treeWeight: 3,
  /** (step, 0): w0 which pair of zones, w1 which cut. */
  recombine: 4,
  /** (plan of a gallery, term): u0 weight of the term. */
  weight: 5,
} as const;

/** Returns the generator of random words of a seed text. @param replication which of several searches of the same seed, from 0 */
export function zoningRandom(seed: string, replication = 0): KeyedRandom {
  return new KeyedRandom(...rootKey(seed, replication, zoningDomain));
}
