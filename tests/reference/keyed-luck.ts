// Draws by their key (1.5): purposes by name, results as a plain object.

import { exponentialTable, gumbelTable } from '../../src/core/dmath.ts';
import type { KeyedRandom } from '../../src/core/random.ts';
import type { Origin } from './run-state.ts';

const purposes = {
  arrival: 1,
  fate: 2,
  sight: 3,
  notice: 4,
  residentNoise: 5,
  workerNoise: 6,
  nature: 7,
  intake: 8,
  dispute: 9,
  coordination: 10,
  service: 11,
  check: 12,
  callback: 13,
  paperNoise: 14,
  audit: 15,
  recurrence: 16,
  affected: 17,
  absence: 32,
  turnover: 33,
  survey: 34,
  resident: 64,
  chair: 65,
} as const;
export type Purpose = keyof typeof purposes;

/** Draws two words: as uniforms u0, u1 and as unsigned integers w0, w1. */
export function draw(random: KeyedRandom, purpose: Purpose, occasion: number, [origin0, origin1]: Origin) {
  random.draw(purposes[purpose], occasion, origin0, origin1);
  return { u0: random.u0(), u1: random.u1(), w0: random.w0 >>> 0, w1: random.w1 >>> 0 };
}

/** Returns the origin of what recurs after a solved incident. */
export function childOf(random: KeyedRandom, [parent0, parent1]: Origin): Origin {
  random.childOrigin(purposes.recurrence, parent0, parent1, 0);
  return [random.child0, random.child1];
}

/** Exponential law of mean 1. */
export const expq = (u: number): number => exponentialTable.quantile(u);

/** Standard Gumbel law. */
export const gumbel = (u: number): number => gumbelTable.quantile(u);
