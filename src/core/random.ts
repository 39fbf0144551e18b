// Keyed randomness: a draw is a pure function of (root key, purpose, occasion, origin), never of how many draws came
// before. So the same decision of the same entity meets the same luck under every design.
//
// Counter layout of Threefry2x32-20:
//   key word 0     = root0 xor (purpose << 24 | occasion)   purpose 0..255, occasion 0..2^24-1
//   key word 1     = root1
//   counter word 0 = origin0   below 2^31 for exogenous entities, at least 2^31 for descendants (childOrigin)
//   counter word 1 = origin1
// What goes into origin and occasion is the caller's to say; row numbers, visit counts and clock times of queued
// things never belong there.

import seedrandom from 'seedrandom';
import { WanggeError } from './errors.ts';
import { threefry2x32 } from './threefry.ts';

export { threefry2x32 } from './threefry.ts';

const PARITY = 0x1bd11bda;
const TWO_POW_MINUS_32 = 1 / 4294967296;
const TWO_POW_MINUS_52 = 1 / 4503599627370496;
const CHILD_OCCASION = 0xffffff;

/** Largest occasion that fits the counter layout. */
export const OCCASION_MAX = 0xffffff;

/** Draws random words by key; allocates nothing. One instance serves a whole replication. */
export class KeyedRandom {
  /** First word of the root key (int32). */
  readonly lo: number;
  /** Second word of the root key (int32). */
  readonly hi: number;
  /** First output word of the last draw, int32. */
  w0 = 0;
  /** Second output word of the last draw, int32. */
  w1 = 0;
  /** First word of the last child origin: int32 with the top bit set, so at least 2^31 when read as unsigned. */
  child0 = 0;
  /** Second word of the last child origin, int32. */
  child1 = 0;

  /** @param root0 first word of the root key, see rootKey
   *  @param root1 second word */
  constructor(root0: number, root1: number) {
    this.lo = root0 | 0;
    this.hi = root1 | 0;
  }

  /**
   * Draws two independent 32-bit words into w0 and w1.
   * @param purpose 0..255, what is decided
   * @param occasion 0..2^24-1, which time the same entity decides it
   * @param origin0 first word of the origin key, signed or unsigned 32-bit
   * @param origin1 second word
   * @throws WanggeError `random-key-range` when purpose or occasion does not fit (keys would collide silently)
   */
  draw(purpose: number, occasion: number, origin0: number, origin1: number): void {
    if (((purpose >>> 8) | (occasion >>> 24)) !== 0) throwKeyRange(purpose, occasion);
    const k0 = this.lo ^ ((purpose << 24) | occasion);
    const k1 = this.hi;
    const k2 = PARITY ^ k0 ^ k1;
    let x0 = (origin0 + k0) | 0;
    let x1 = (origin1 + k1) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x0 = (x0 + k1) | 0;
    x1 = (x1 + k2 + 1) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
    x0 = (x0 + k2) | 0;
    x1 = (x1 + k0 + 2) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x0 = (x0 + k0) | 0;
    x1 = (x1 + k1 + 3) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
    x0 = (x0 + k1) | 0;
    x1 = (x1 + k2 + 4) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x0 = (x0 + k2) | 0;
    x1 = (x1 + k0 + 5) | 0;
    this.w0 = x0;
    this.w1 = x1;
  }

  /** Returns the first word of the last draw as a uniform on (0,1): (word + 1/2) / 2^32. */
  u0(): number {
    return ((this.w0 >>> 0) + 0.5) * TWO_POW_MINUS_32;
  }

  /** Returns the second word of the last draw as a uniform on (0,1): (word + 1/2) / 2^32. */
  u1(): number {
    return ((this.w1 >>> 0) + 0.5) * TWO_POW_MINUS_32;
  }

  /**
   * Draws one fine uniform: an odd multiple of 2^-53 in (0,1), from 52 random bits; never 0 or 1, and 1 - u has the
   * same law on the same grid. Parameters as for draw.
   */
  uniform(purpose: number, occasion: number, origin0: number, origin1: number): number {
    this.draw(purpose, occasion, origin0, origin1);
    return ((this.w0 >>> 6) * 67108864 + (this.w1 >>> 6) + 0.5) * TWO_POW_MINUS_52;
  }

  /**
   * Derives the origin key of a descendant (a recurrence, a case file, a case stage) into child0 and child1: 63 hashed
   * bits, top bit of the first word set, so it never equals an exogenous key.
   * @param purpose 0..255, which kind of descent; uses its own occasion, so draws of the same purpose stay apart
   * @param origin0 first word of the parent's origin key
   * @param origin1 second word
   * @param ordinal which descendant, any 32-bit integer
   */
  childOrigin(purpose: number, origin0: number, origin1: number, ordinal: number): void {
    this.draw(purpose, CHILD_OCCASION, origin0, origin1);
    const parent0 = this.w0;
    const parent1 = this.w1;
    this.draw(purpose, CHILD_OCCASION, parent0 ^ ordinal, parent1);
    this.child0 = this.w0 | 0x80000000;
    this.child1 = this.w1;
  }
}

/** Checks that an occasion fits 24 bits. @throws WanggeError `random-key-range` */
export function assertOccasion(occasion: number): void {
  if (!Number.isInteger(occasion) || occasion < 0 || occasion > OCCASION_MAX) throwKeyRange(0, occasion);
}

function throwKeyRange(purpose: number, occasion: number): never {
  throw new WanggeError(
    'random-key-range',
    {
      zh: `随机数键越界：用途 ${String(purpose)}（0..255），场合 ${String(occasion)}（0..${String(OCCASION_MAX)}）`,
      en: `Random key out of range: purpose ${String(purpose)} (0..255), occasion ${String(occasion)} (0..${String(OCCASION_MAX)})`,
    },
    { purpose, occasion },
  );
}

/**
 * Makes the root key of one replication from the user's seed text. The key depends on (text, replication, domain) only,
 * not on how many replications there are.
 * @param seedText any text, the empty one too; every UTF-16 unit counts in full
 * @param replication integer 0..2^32-1
 * @param domain integer 0..2^32-1 that keeps other uses of the same text apart (0 = the luck of a replication)
 * @returns two int32 words
 */
export function rootKey(seedText: string, replication: number, domain = 0): [number, number] {
  const prng = seedrandom(bytePairs(seedText));
  const out = new Uint32Array(2);
  threefry2x32(prng.int32(), prng.int32(), replication, domain, out);
  return [out[0] | 0, out[1] | 0];
}

/** Spells each UTF-16 unit as two characters below 256: seedrandom mixes only the low byte of a unit. */
function bytePairs(text: string): string {
  let spelled = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    spelled += String.fromCharCode(unit >>> 8, unit & 255);
  }
  return spelled;
}
