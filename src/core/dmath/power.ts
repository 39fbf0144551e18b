// pow after fdlibm (e_pow.c), which carries this notice:
//   Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and distribute
//   this software is freely granted, provided that this notice is preserved.
// Engines differ in Math.pow and in the ** operator; this one has the same bits everywhere. Error below 0.70 ulp.

import { clearLowWord, highWord, scaleByPowerOfTwo, withHighWord } from './float-bits.ts';

const L1 = 5.99999999999994648725e-1;
const L2 = 4.28571428578550184252e-1;
const L3 = 3.33333329818377432918e-1;
const L4 = 2.72728123808534006489e-1;
const L5 = 2.30660745775561754067e-1;
const L6 = 2.06975017800338417784e-1;
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;
const LN2 = 6.93147180559945286227e-1;
const LN2_HIGH = 6.93147182464599609375e-1;
const LN2_LOW = -1.90465429995776804525e-9;
const OVERFLOW_EDGE = 8.0085662595372944372e-17; // -(1024 - log2(overflow + half ulp))
const CP = 9.61796693925975554329e-1; // 2 / (3 ln 2)
const CP_HIGH = 9.61796700954437255859e-1;
const CP_LOW = -7.02846165095275826516e-9;
const INVERSE_LN2 = 1.442695040888963387;
const INVERSE_LN2_HIGH = 1.44269502162933349609;
const INVERSE_LN2_LOW = 1.92596299112661746887e-8;
const LOG2_OF_3_HALVES_HIGH = 5.84962487220764160156e-1;
const LOG2_OF_3_HALVES_LOW = 1.35003920212974897128e-8;

let log2High = 0;
let log2Low = 0;

/**
 * Returns x to the power y with the conventions of ECMAScript's Math.pow (NaN for a negative base with a fractional
 * exponent, and for base of size 1 with an infinite exponent).
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x !== x || y !== y) return NaN;
  const size = Math.abs(x);
  if (size === 1 && Math.abs(y) === Infinity) return NaN;
  if (x === 1 || y === 1) return x;
  const parity = x < 0 || (x === 0 && 1 / x < 0) ? integerParity(y) : 2;
  const sign = parity === 1 ? -1 : 1;
  if (size === 0 || size === Infinity || Math.abs(y) === Infinity) {
    return sign * (size > 1 === y > 0 ? Infinity : 0);
  }
  if (x < 0 && parity === 0) return NaN;
  if (y === 2) return x * x;
  if (y === -1) return 1 / x;
  if (y === 0.5 && x > 0) return Math.sqrt(x);
  return sign * powerOfPositive(size, y);
}

/** Returns 0 when y is no integer, 1 when odd, 2 when even. */
function integerParity(y: number): number {
  if (Math.floor(y) !== y) return 0;
  if (Math.abs(y) >= 9007199254740992) return 2;
  return y / 2 === Math.floor(y / 2) ? 2 : 1;
}

function powerOfPositive(x: number, y: number): number {
  if (Math.abs(y) > 4294967296 * 1.0000019) {
    // |y| beyond 2^32: only a base within 2^-20 of 1 can stay in range.
    if (Math.abs(x - 1) > 9.5367431640625e-7) return x > 1 === y > 0 ? Infinity : 0;
    log2NearOne(x);
  } else {
    log2Split(x);
  }
  const yTop = clearLowWord(y);
  const low = (y - yTop) * log2High + y * log2Low;
  const high = yTop * log2High;
  const exponent = low + high;
  if (exponent >= 1024) {
    if (exponent > 1024 || low + OVERFLOW_EDGE > exponent - high) return Infinity;
  } else if (exponent <= -1075) {
    if (exponent < -1075 || low <= exponent - high) return 0;
  }
  return exp2Split(high, low);
}

/** log2(x) for |x - 1| <= 2^-20, as log2High + log2Low. */
function log2NearOne(x: number): void {
  const t = x - 1;
  const w = t * t * (0.5 - t * (0.3333333333333333333333 - t * 0.25));
  const u = INVERSE_LN2_HIGH * t;
  const v = t * INVERSE_LN2_LOW - w * INVERSE_LN2;
  log2High = clearLowWord(u + v);
  log2Low = v - (log2High - u);
}

/** log2(x) for positive finite x, as log2High + log2Low with about 80 bits. */
function log2Split(x: number): void {
  let n = 0;
  let value = x;
  if (value < 2.2250738585072014e-308) {
    value *= 9007199254740992;
    n = -53;
  }
  const word = highWord(value);
  n += (word >> 20) - 1023;
  const mantissa = word & 0xfffff;
  let bits = mantissa | 0x3ff00000;
  let above = 0;
  if (mantissa > 0x3988e) {
    if (mantissa < 0xbb67a) {
      above = 1;
    } else {
      n += 1;
      bits -= 0x00100000;
    }
  }
  const ax = withHighWord(value, bits);
  const base = above === 1 ? 1.5 : 1;
  const u = ax - base;
  const v = 1 / (ax + base);
  const ss = u * v;
  const sHigh = clearLowWord(ss);
  const tHigh = withHighWord(0, ((bits >> 1) | 0x20000000) + 0x00080000 + (above << 18));
  const tLow = ax - (tHigh - base);
  const sLow = v * (u - sHigh * tHigh - sHigh * tLow);
  finishLog2(ss, sHigh, sLow, n, above);
}

function finishLog2(ss: number, sHigh: number, sLow: number, n: number, above: number): void {
  let s2 = ss * ss;
  let r = s2 * s2 * (L1 + s2 * (L2 + s2 * (L3 + s2 * (L4 + s2 * (L5 + s2 * L6)))));
  r += sLow * (sHigh + ss);
  s2 = sHigh * sHigh;
  const tHigh = clearLowWord(3 + s2 + r);
  const tLow = r - (tHigh - 3 - s2);
  const u = sHigh * tHigh;
  const v = sLow * tHigh + tLow * ss;
  const pHigh = clearLowWord(u + v);
  const pLow = v - (pHigh - u);
  const zHigh = CP_HIGH * pHigh;
  const zLow = CP_LOW * pHigh + pLow * CP + (above === 1 ? LOG2_OF_3_HALVES_LOW : 0);
  const shift = above === 1 ? LOG2_OF_3_HALVES_HIGH : 0;
  log2High = clearLowWord(zHigh + zLow + shift + n);
  log2Low = zLow - (log2High - n - shift - zHigh);
}

/** 2^(high + low), |high + low| < 1076. */
function exp2Split(high: number, low: number): number {
  const exponent = high + low;
  const n = Math.abs(exponent) > 0.5 ? Math.floor(exponent + 0.5) : 0;
  const rest = high - n;
  const t = clearLowWord(low + rest);
  const u = t * LN2_HIGH;
  const v = (low - (t - rest)) * LN2 + t * LN2_LOW;
  const z = u + v;
  const w = v - (z - u);
  const square = z * z;
  const t1 = z - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
  const r = (z * t1) / (t1 - 2) - (w + z * w);
  return scaleByPowerOfTwo(1 - (r - z), n);
}
