// log and log1p after fdlibm (e_log.c, s_log1p.c), which carries this notice:
//   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc.
//   business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this
//   notice is preserved.
// Only + - * / and bit operations, so every engine returns the same bits. Error below 1 ulp.

import { highWord, powerOfTwo, withHighWord } from './float-bits.ts';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const TWO_POW_54 = 18014398509481984;
const L1 = 6.66666666666673513e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;

/** Returns the natural logarithm; -Infinity at 0, NaN below 0. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let value = x;
  let scaled = 0;
  if (value < 2.2250738585072014e-308) {
    value *= TWO_POW_54;
    scaled = -54;
  }
  const word = highWord(value);
  const mantissa = word & 0xfffff;
  const carry = (mantissa + 0x95f64) & 0x100000;
  const k = scaled + (word >> 20) - 1023 + (carry >> 20);
  const f = value * powerOfTwo(scaled - k) - 1;
  if ((0xfffff & (2 + mantissa)) < 3) {
    if (f === 0) return k * LN2_HIGH + k * LN2_LOW;
    const near = f * f * (0.5 - 0.33333333333333333 * f);
    return k * LN2_HIGH - (near - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const series = w * (L2 + w * (L4 + w * L6)) + z * (L1 + w * (L3 + w * (L5 + w * L7)));
  if (((mantissa - 0x6147a) | (0x6b851 - mantissa)) > 0) {
    const halfSquare = 0.5 * f * f;
    return k * LN2_HIGH - (halfSquare - (s * (halfSquare + series) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - series) - k * LN2_LOW - f);
}

/** Returns log(1 + x) without cancellation near 0; -Infinity at -1, NaN below. */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  if (Math.abs(x) < 5.551115123125783e-17) return x;
  if (Math.abs(x) < 1.862645149230957e-9) return x - x * x * 0.5;
  let k = 0;
  let f = x;
  let mantissa = 1;
  let correction = 0;
  if (!(x > -0.2928932188134525 && x < 0.4142135623730951)) {
    const sum = 1 + x;
    const word = highWord(sum);
    k = (word >> 20) - 1023;
    if (x < 9007199254740992) correction = (k > 0 ? 1 - (sum - x) : x - (sum - 1)) / sum;
    mantissa = word & 0xfffff;
    if (mantissa < 0x6a09e) {
      f = withHighWord(sum, mantissa | 0x3ff00000) - 1;
    } else {
      k += 1;
      f = withHighWord(sum, mantissa | 0x3fe00000) - 1;
      mantissa = (0x100000 - mantissa) >> 2;
    }
  }
  return log1pReduced(f, mantissa, k, correction);
}

function log1pReduced(f: number, mantissa: number, k: number, correction: number): number {
  const halfSquare = 0.5 * f * f;
  if (mantissa === 0) {
    if (f === 0) return k * LN2_HIGH + (correction + k * LN2_LOW);
    const near = halfSquare * (1 - 0.66666666666666666 * f);
    return k * LN2_HIGH - (near - (k * LN2_LOW + correction) - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const series = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 + z * L7))))));
  if (k === 0) return f - (halfSquare - s * (halfSquare + series));
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + series) + (k * LN2_LOW + correction)) - f);
}
