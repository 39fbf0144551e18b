// Result hashes: canonical numbers, no confusion between neighbouring values, no collisions where chance allows none.

import { describe, expect, it } from 'vitest';
import { ResultHash } from '../../src/core/hash.ts';

const hex = (fill: (hash: ResultHash) => void): string => {
  const hash = new ResultHash();
  fill(hash);
  return hash.hex();
};

describe('a result hash', () => {
  it('counts -0 as 0 and every NaN as one', () => {
    const payload = new Float64Array(new BigUint64Array([0xfff8000000000123n]).buffer);
    expect(hex((h) => h.number(-0))).toBe(hex((h) => h.number(0)));
    expect(hex((h) => h.array(payload))).toBe(hex((h) => h.array(Float64Array.of(NaN))));
  });

  it('counts integer arrays by value whatever their width', () => {
    expect(hex((h) => h.array(Uint8Array.of(1, 2, 3)))).toBe(hex((h) => h.array(Int32Array.of(1, 2, 3))));
    expect(hex((h) => h.array(Float32Array.of(1.5)))).toBe(hex((h) => h.array([1.5])));
  });

  it('tells apart order, boundaries, kinds and emptiness', () => {
    const all = [
      hex(() => undefined),
      hex((h) => h.number(0)),
      hex((h) => h.number(0).number(0)),
      hex((h) => h.text('')),
      hex((h) => h.text('ab').text('c')),
      hex((h) => h.text('a').text('bc')),
      hex((h) => h.array([])),
      hex((h) => h.array([1]).array([2])),
      hex((h) => h.array([1, 2])),
      hex((h) => h.array([2, 1])),
      hex((h) => h.array(Int32Array.of(1, 2))),
      hex((h) => h.number(1).number(2)),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('changes about half of its bits when one bit of the input changes', () => {
    const base = BigInt(`0x${hex((h) => h.array(new Int32Array(8)))}`);
    let changed = 0;
    for (let bit = 0; bit < 256; bit++) {
      const input = new Int32Array(8);
      input[bit >> 5] = 1 << (bit & 31);
      changed += (base ^ BigInt(`0x${hex((h) => h.array(input))}`)).toString(2).replaceAll('0', '').length;
    }
    // 256 flips x 64 bits: mean 8192, standard deviation 64; five deviations
    expect(Math.abs(changed - 8192)).toBeLessThan(320);
  });

  it('has no collision in 200,000 neighbouring numbers', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 200000; i++) seen.add(hex((h) => h.number(i / 8)));
    expect(seen.size).toBe(200000);
  });

  it('can be read before more is added', () => {
    const hash = new ResultHash().number(1);
    const first = hash.hex();
    expect(hash.hex()).toBe(first);
    expect(hash.number(2).hex()).not.toBe(first);
  });

  it('of a fixed record is this, for ever', () => {
    const value = hex((h) => h.text('网格').number(0.1).array(Uint16Array.of(1, 65535)).array([NaN, -0]));
    expect(value).toBe('fbf43e269c90d830');
  });
});
