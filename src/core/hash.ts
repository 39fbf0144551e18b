// Result hashing: one 64-bit fingerprint of numbers, texts and arrays, the same in every engine. Two 32-bit lanes of
// murmur3-style mixing (A. Appleby, MurmurHash3, public domain) with different constants. A fingerprint against
// accidents, not against forgery.

import { highWord, lowWord } from './dmath/float-bits.ts';

/** Typed arrays that can be hashed; 64-bit integer arrays are not used in this project. */
export type NumericArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

const TAG_NUMBER = 0x4e;
const TAG_TEXT = 0x54;
const TAG_INTEGERS = 0x49;
const TAG_FLOATS = 0x46;

/** Collects values in order and gives their hexadecimal fingerprint. */
export class ResultHash {
  private a = 0x9747b28c | 0;
  private b = 0x3c6ef372 | 0;
  private words = 0;

  /** Adds a number; -0 counts as 0 and every NaN as the same NaN. */
  number(x: number): this {
    this.word(TAG_NUMBER);
    this.float(x);
    return this;
  }

  /** Adds a text by its UTF-16 units; length counts, so ('ab','c') and ('a','bc') differ. */
  text(s: string): this {
    this.word(TAG_TEXT);
    this.word(s.length);
    for (let i = 0; i < s.length; i++) this.word(s.charCodeAt(i));
    return this;
  }

  /**
   * Adds the values of a typed array or list. Integer arrays count by value, whatever their width; Float32Array,
   * Float64Array and plain lists as float64.
   */
  array(values: NumericArray | readonly number[]): this {
    const length = values.length;
    const plain: ArrayLike<number> = values;
    const floating =
      Array.isArray(values) || values instanceof Float32Array || values instanceof Float64Array;
    this.word(floating ? TAG_FLOATS : TAG_INTEGERS);
    this.word(length);
    if (floating) for (let i = 0; i < length; i++) this.float(plain[i]);
    else for (let i = 0; i < length; i++) this.word(plain[i] | 0);
    return this;
  }

  /** Returns 16 hexadecimal digits for all that was added so far; more may be added afterwards. */
  hex(): string {
    let a = finish(this.a ^ this.words);
    let b = finish(this.b ^ Math.imul(this.words, 0x9e3779b1));
    a = (a + b) | 0;
    b = (b + a) | 0;
    return hex8(a) + hex8(b);
  }

  private float(x: number): void {
    if (x !== x) {
      this.word(0x7ff80000);
      this.word(0);
      return;
    }
    const value = x === 0 ? 0 : x;
    this.word(highWord(value));
    this.word(lowWord(value));
  }

  private word(w: number): void {
    let k = Math.imul(w, 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    const a = this.a ^ k;
    let m = Math.imul(w, 0x38b34ae5);
    m = Math.imul((m << 17) | (m >>> 15), 0xa1e38b93);
    const b = this.b ^ m;
    this.a = (Math.imul((a << 13) | (a >>> 19), 5) + 0xe6546b64) | 0;
    this.b = (Math.imul((b << 18) | (b >>> 14), 5) + 0x561ccd1b) | 0;
    this.words = (this.words + 1) | 0;
  }
}

function finish(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function hex8(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
