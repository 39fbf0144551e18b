// The residents of dispatch-1: threshold, satisfaction and trust as three 16-bit fixed-point numbers each (threshold
// 65535 = 2, the others 65535 = 1), so that a cell's residents fit the fastest cache.

import { normalQuantile } from '../../src/core/dmath.ts';
import type { KeyedRandom } from '../../src/core/random.ts';
import type { Layout } from './layout.ts';
import { PURPOSE } from './parameters.ts';

const NEUTRAL_SATISFACTION = 39321; // 0.6
const NEUTRAL_TRUST = 32768; // 0.5
const WORDS_PER_LINE = 32;

/** State of all residents and what changes it. */
export class Population {
  /** Threshold, satisfaction, trust of each resident in turn. */
  readonly state: Uint16Array;
  /** Number of single updates so far. */
  updates = 0;
  /** Sum over what was only read to bring it near; kept so that reading is not optimised away. */
  touched = 0;

  constructor(layout: Layout, random: KeyedRandom) {
    const { residents } = layout;
    const state = new Uint16Array(residents * 3);
    for (let r = 0; r < residents; r++) {
      if ((r & 1) === 0) random.draw(PURPOSE.threshold, 0, r >> 1, 0);
      const threshold = (0.9 + 0.2 * normalQuantile((r & 1) === 0 ? random.u0() : random.u1())) * 32767.5;
      state[r * 3] = Math.max(0, Math.min(65535, threshold));
      state[r * 3 + 1] = NEUTRAL_SATISFACTION;
      state[r * 3 + 2] = NEUTRAL_TRUST;
    }
    this.state = state;
  }

  /** Reads the cache lines from one resident to another before scattered access; four streams keep memory busy. */
  bringNear(first: number, end: number): void {
    const { state } = this;
    const quarter = ((end - first) * 3) >> 2;
    let sum = 0;
    for (let i = first * 3; i < first * 3 + quarter; i += WORDS_PER_LINE) {
      sum += state[i] + state[i + quarter] + state[i + 2 * quarter] + state[i + 3 * quarter];
    }
    this.touched = (this.touched + sum) | 0;
  }

  /**
   * Updates 10 to 30 residents of a cell, drawn with replacement from a small generator seeded by two keyed words
   * (xoroshiro64**, D. Blackman and S. Vigna).
   * @param first first resident of the cell
   * @param count residents of the cell, below 2^15
   * @param seed0 keyed word
   * @param seed1 keyed word
   * @param satisfaction what they move to, 0..65535
   * @param trust what they move to, 0 or 65535
   */
  affect(
    first: number,
    count: number,
    seed0: number,
    seed1: number,
    satisfaction: number,
    trust: number,
  ): void {
    const { state } = this;
    let s0 = seed0 | 0;
    let s1 = seed1 | 1;
    const times = 10 + ((((s0 >>> 16) * 21) >>> 16) | 0);
    const base = first * 3;
    for (let i = 0; i < times; i++) {
      s1 ^= s0;
      s0 = ((s0 << 26) | (s0 >>> 6)) ^ s1 ^ (s1 << 9);
      s1 = (s1 << 13) | (s1 >>> 19);
      const product = Math.imul(s0, 0x9e3779bb);
      const word = Math.imul((product << 5) | (product >>> 27), 5);
      // high word of word * count, in 16-bit halves
      const index = (Math.imul(word >>> 16, count) + (Math.imul(word & 0xffff, count) >>> 16)) >>> 16;
      const p = base + index * 3;
      const s = state[p + 1];
      const q = state[p + 2];
      state[p + 1] = s + (((satisfaction - s) * 6554 + 32768) >> 16);
      state[p + 2] = q + (((trust - q) * 3277 + 32768) >> 16);
    }
    this.updates += times;
  }

  /** Lets the satisfaction of residents drift 2 % of the way to neutral. */
  relax(first: number, end: number): void {
    const { state } = this;
    for (let i = first * 3 + 1; i < end * 3; i += 3) {
      const s = state[i];
      state[i] = s + (((NEUTRAL_SATISFACTION - s) * 1311 + 32768) >> 16);
    }
  }

  /** Returns mean satisfaction and trust. */
  means(): { satisfaction: number; trust: number } {
    const { state } = this;
    let satisfaction = 0;
    let trust = 0;
    for (let i = 0; i < state.length; i += 3) {
      satisfaction += state[i + 1];
      trust += state[i + 2];
    }
    const scale = (65535 * state.length) / 3;
    return { satisfaction: satisfaction / scale, trust: trust / scale };
  }
}
