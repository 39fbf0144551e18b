// The keyed generator: published vectors, and the properties that make keyed draws usable as independent uniforms.

import { describe, expect, it } from 'vitest';
import { chi2Cdf, normalCdf } from '../../src/core/dmath.ts';
import { assertOccasion, KeyedRandom, OCCASION_MAX, rootKey, threefry2x32 } from '../../src/core/random.ts';
import { WanggeError } from '../../src/core/errors.ts';
import { randomOfTest } from './seed-of.ts';

// Each statistical test below is one of about 20 in this file; together they keep a 1 % level.
const LEVEL = 0.01 / 20;

function chiSquareP(counts: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i];
  const expected = total / counts.length;
  let statistic = 0;
  for (let i = 0; i < counts.length; i++) statistic += (counts[i] - expected) ** 2 / expected;
  const below = chi2Cdf(statistic, counts.length - 1);
  return 2 * Math.min(below, 1 - below);
}

/** Two-sided p value of the correlation of uniforms, whose mean and variance are known. */
function correlationP(pairs: Iterable<readonly [number, number]>): number {
  let n = 0;
  let sum = 0;
  for (const [x, y] of pairs) {
    n++;
    sum += (x - 0.5) * (y - 0.5) * 12;
  }
  return 2 * (1 - normalCdf(Math.abs(sum) / Math.sqrt(n)));
}

function bitCount(word: number): number {
  let bits = 0;
  for (let w = word >>> 0; w !== 0; w = (w & (w - 1)) >>> 0) bits++;
  return bits;
}

describe('Threefry2x32-20', () => {
  it.each([
    [[0, 0], [0, 0], '6b20015999ba4efe'],
    [[0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], '1cb996fcbb002be7'],
    [[0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3], 'c4923a9c483df7a0'],
  ])('gives the published output for key %s and counter %s', ([k0, k1], [c0, c1], expected) => {
    const out = new Uint32Array(2);
    threefry2x32(k0, k1, c0, c1, out);
    expect(Array.from(out, (w) => w.toString(16).padStart(8, '0')).join('')).toBe(expected);
    const random = new KeyedRandom(k0, k1);
    random.draw(0, 0, c0, c1);
    expect([random.w0 >>> 0, random.w1 >>> 0]).toEqual(Array.from(out));
  });

  it('is the same in the hot form and in the plain form under every purpose and occasion', () => {
    const random = new KeyedRandom(0x12345678, 0x9abcdef0);
    const out = new Uint32Array(2);
    for (let i = 0; i < 2000; i++) {
      const purpose = i % 256;
      const occasion = (i * 8389) % (OCCASION_MAX + 1);
      random.draw(purpose, occasion, i, ~i);
      threefry2x32(0x12345678 ^ ((purpose << 24) | occasion), 0x9abcdef0, i, ~i, out);
      expect([random.w0 >>> 0, random.w1 >>> 0]).toEqual([out[0], out[1]]);
    }
  });

  it('takes signed and unsigned origin words alike', () => {
    const random = randomOfTest();
    random.draw(1, 2, 0xfffffff0, 0x80000000);
    const words = [random.w0, random.w1];
    random.draw(1, 2, 0xfffffff0 | 0, 0x80000000 | 0);
    expect([random.w0, random.w1]).toEqual(words);
  });

  it('flips half of the output bits when one bit of the root key, purpose, occasion or origin flips', () => {
    const trials = 400;
    const [root0, root1] = [0x2545f491, 0x5851f42d];
    const plain = new KeyedRandom(root0, root1);
    const flips: [string, number, (bit: number, i: number) => KeyedRandom][] = [
      ['root0', 32, (bit, i) => drawn(new KeyedRandom(root0 ^ (1 << bit), root1), 3, 5, i, 7)],
      ['root1', 32, (bit, i) => drawn(new KeyedRandom(root0, root1 ^ (1 << bit)), 3, 5, i, 7)],
      ['purpose', 8, (bit, i) => drawn(new KeyedRandom(root0, root1), 3 ^ (1 << bit), 5, i, 7)],
      ['occasion', 24, (bit, i) => drawn(new KeyedRandom(root0, root1), 3, 5 ^ (1 << bit), i, 7)],
      ['origin0', 32, (bit, i) => drawn(new KeyedRandom(root0, root1), 3, 5, i ^ (1 << bit), 7)],
      ['origin1', 32, (bit, i) => drawn(new KeyedRandom(root0, root1), 3, 5, i, 7 ^ (1 << bit))],
    ];
    const inputs = flips.reduce((sum, [, bits]) => sum + bits, 0);
    for (const [name, bits, flipped] of flips) {
      for (let bit = 0; bit < bits; bit++) {
        let changed = 0;
        for (let i = 0; i < trials; i++) {
          plain.draw(3, 5, i, 7);
          const other = flipped(bit, i);
          changed += bitCount(plain.w0 ^ other.w0) + bitCount(plain.w1 ^ other.w1);
        }
        const z = (changed - 32 * trials) / Math.sqrt(16 * trials);
        const p = 2 * (1 - normalCdf(Math.abs(z)));
        expect(p, `${name} bit ${String(bit)}`).toBeGreaterThan(LEVEL / inputs);
      }
    }
  });
});

function drawn(random: KeyedRandom, purpose: number, occasion: number, o0: number, o1: number): KeyedRandom {
  random.draw(purpose, occasion, o0, o1);
  return random;
}

describe('keyed uniforms', () => {
  const walks: [string, (random: KeyedRandom, i: number) => void][] = [
    ['over neighbouring second origin words', (r, i) => r.draw(1, 0, 17, i)],
    ['over neighbouring first origin words', (r, i) => r.draw(1, 0, i, 17)],
    ['over neighbouring occasions', (r, i) => r.draw(1, i, 17, 4)],
    ['over occasions and purposes together', (r, i) => r.draw(i & 255, i >>> 8, 17, 4)],
  ];

  it.each(walks)('fill 1,000 boxes evenly in both words %s', (_name, step) => {
    const random = randomOfTest();
    const first = new Float64Array(1000);
    const second = new Float64Array(1000);
    for (let i = 0; i < 200000; i++) {
      step(random, i);
      first[Math.floor(random.u0() * 1000)]++;
      second[Math.floor(random.u1() * 1000)]++;
    }
    expect(chiSquareP(first)).toBeGreaterThan(LEVEL);
    expect(chiSquareP(second)).toBeGreaterThan(LEVEL);
  });

  it.each(walks)('have independent neighbours at lags 1, 2, 3, 16 and 256 %s', (_name, step) => {
    const random = randomOfTest();
    const n = 100000;
    const first = new Float64Array(n);
    const second = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      step(random, i);
      first[i] = random.u0();
      second[i] = random.u1();
    }
    for (const lag of [1, 2, 3, 16, 256]) {
      const pairs = Array.from({ length: n - lag }, (_, i) => [first[i], first[i + lag]] as const);
      expect(correlationP(pairs), `lag ${String(lag)}`).toBeGreaterThan(LEVEL / 6);
    }
    expect(correlationP(Array.from(first, (x, i) => [x, second[i]] as const))).toBeGreaterThan(LEVEL / 6);
  });

  it('fill the unit square evenly in pairs of neighbouring origins', () => {
    const random = randomOfTest();
    const boxes = new Float64Array(32 * 32);
    for (let i = 0; i < 200000; i++) {
      random.draw(9, 0, 5, 2 * i);
      const x = Math.floor(random.u0() * 32);
      random.draw(9, 0, 5, 2 * i + 1);
      boxes[x * 32 + Math.floor(random.u0() * 32)]++;
    }
    expect(chiSquareP(boxes)).toBeGreaterThan(LEVEL);
  });

  it('repeat 32-bit words as often as chance wants over a million neighbouring keys', () => {
    const random = randomOfTest();
    const n = 1 << 20;
    const words = new Uint32Array(n);
    for (let i = 0; i < n; i++) {
      random.draw(i & 15, (i >> 4) & 15, i >> 14, (i >> 8) & 63);
      words[i] = random.w0;
    }
    words.sort();
    let repeats = 0;
    for (let i = 1; i < n; i++) if (words[i] === words[i - 1]) repeats++;
    const mean = (n * (n - 1)) / 2 / 4294967296; // 128, nearly Poisson
    const z = (repeats - mean) / Math.sqrt(mean);
    expect(2 * (1 - normalCdf(Math.abs(z)))).toBeGreaterThan(LEVEL);
  });

  it('never repeat the 64-bit output over a million neighbouring keys', () => {
    const random = randomOfTest();
    const seen = new Set<number>();
    const n = 1 << 20;
    for (let i = 0; i < n; i++) {
      random.draw(i & 15, (i >> 4) & 15, i >> 14, (i >> 8) & 63);
      seen.add((random.w0 >>> 0) * 2097152 + (random.w1 >>> 11)); // 53 of 64 bits: 6e-5 repeats expected
    }
    expect(seen.size).toBe(n);
  });

  it('of uniform() lie on odd multiples of 2^-53, inside (0,1), with mean 1/2 and variance 1/12', () => {
    const random = randomOfTest();
    const n = 200000;
    let sum = 0;
    let squares = 0;
    let offGrid = 0;
    for (let i = 0; i < n; i++) {
      const u = random.uniform(2, 0, 3, i);
      if (!(u > 0 && u < 1 && (u * 4503599627370496 - 0.5) % 1 === 0)) offGrid++;
      sum += u;
      squares += (u - 0.5) ** 2;
    }
    expect(offGrid).toBe(0);
    expect(2 * (1 - normalCdf(Math.abs(sum / n - 0.5) * Math.sqrt(12 * n)))).toBeGreaterThan(LEVEL);
    expect(2 * (1 - normalCdf(Math.abs(squares / n - 1 / 12) * Math.sqrt(180 * n)))).toBeGreaterThan(LEVEL);
  });

  it('reach neither 0 nor 1 at the extreme words', () => {
    const random = randomOfTest();
    random.w0 = 0;
    random.w1 = -1;
    expect(random.u0()).toBe(0.5 / 4294967296);
    expect(random.u1()).toBe(1 - 0.5 / 4294967296);
  });
});

describe('keys', () => {
  it('out of range are refused instead of colliding', () => {
    const random = randomOfTest();
    expect(() => random.draw(256, 0, 0, 0)).toThrow(WanggeError);
    expect(() => random.draw(-1, 0, 0, 0)).toThrow(WanggeError);
    expect(() => random.draw(0, OCCASION_MAX + 1, 0, 0)).toThrow(WanggeError);
    expect(() => assertOccasion(-1)).toThrow(WanggeError);
    expect(() => assertOccasion(0.5)).toThrow(WanggeError);
    expect(() => assertOccasion(OCCASION_MAX)).not.toThrow();
  });

  it('of a replication depend on the text, the replication and the domain only', () => {
    expect(rootKey('seed', 3)).toEqual(rootKey('seed', 3));
    const all = new Set<string>();
    const texts = [
      '',
      'seed',
      'seed ',
      'Seed',
      '网格',
      '网栽',
      '\u4e00',
      '\u4f00',
      'a'.repeat(300),
      'a'.repeat(301),
    ];
    for (const text of texts) {
      for (let replication = 0; replication < 50; replication++) {
        all.add(rootKey(text, replication).join());
        all.add(rootKey(text, replication, 1).join());
      }
    }
    expect(all.size).toBe(texts.length * 100);
  });

  it('of a replication are these, for ever', () => {
    expect(rootKey('wangge', 0)).toEqual([388707863, 1185032662]);
    expect(rootKey('网格', 7)).toEqual([-1248823366, -766260185]);
  });

  it('of descendants differ by parent, ordinal and purpose, and have the top bit set', () => {
    const random = randomOfTest();
    const seen = new Set<number>();
    let made = 0;
    let exogenous = 0;
    for (const purpose of [1, 2]) {
      for (let parent = 0; parent < 200; parent++) {
        for (let ordinal = 0; ordinal < 50; ordinal++) {
          random.childOrigin(purpose, parent, 9, ordinal);
          if (random.child0 >= 0) exogenous++;
          seen.add((random.child0 >>> 0) * 2097152 + (random.child1 >>> 11));
          made++;
        }
      }
    }
    expect([seen.size, exogenous]).toEqual([made, 0]);
    random.childOrigin(1, 5, 9, 3);
    const once = [random.child0, random.child1];
    random.draw(7, 7, 7, 7);
    random.childOrigin(1, 5, 9, 3);
    expect([random.child0, random.child1]).toEqual(once);
  });
});
