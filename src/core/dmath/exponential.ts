// exp and expm1 after fdlibm (e_exp.c, s_expm1.c), which carries this notice:
//   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc.
//   business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this
//   notice is preserved.
// Only + - * / and bit operations, so every engine returns the same bits. Error below 1 ulp.

import { powerOfTwo, scaleByPowerOfTwo } from './float-bits.ts';

const OVERFLOW = 709.782712893383973096;
const UNDERFLOW = -745.13321910194110842;
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;
const HALF_LN2 = 0.34657359027997264;
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

/** Returns e^x; Infinity above 709.78, 0 below -745.13, NaN for NaN. */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return expAtEdge(x);
  const size = Math.abs(x);
  if (size < 3.725290298461914e-9) return 1 + x;
  let high = x;
  let low = 0;
  let k = 0;
  if (size > HALF_LN2) {
    k = (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
    high = x - k * LN2_HIGH;
    low = k * LN2_LOW;
  }
  const reduced = high - low;
  const t = reduced * reduced;
  const c = reduced - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  if (k === 0) return 1 - ((reduced * c) / (c - 2) - reduced);
  const y = 1 - (low - (reduced * c) / (2 - c) - high);
  return y * powerOfTwo(k);
}

function expAtEdge(x: number): number {
  if (x !== x) return NaN;
  if (x > OVERFLOW) return Infinity;
  if (x < UNDERFLOW) return 0;
  const k = Math.trunc(INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5));
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const reduced = high - low;
  const t = reduced * reduced;
  const c = reduced - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  const y = 1 - (low - (reduced * c) / (2 - c) - high);
  return scaleByPowerOfTwo(y, k);
}

const Q1 = -3.33333333333331316428e-2;
const Q2 = 1.58730158725481460165e-3;
const Q3 = -7.93650757867487942473e-5;
const Q4 = 4.00821782732936239552e-6;
const Q5 = -2.01099218183624371326e-7;

/** Returns e^x - 1 without cancellation near 0; -1 far below, Infinity above 709.78. */
export function expm1(x: number): number {
  if (x !== x) return NaN;
  if (x > OVERFLOW) return Infinity;
  if (x < -56 * LN2_HIGH) return -1;
  const size = Math.abs(x);
  if (size < 5.551115123125783e-17) return x;
  let k = 0;
  let reduced = x;
  let correction = 0;
  if (size > HALF_LN2) {
    k = size < 1.0397207708399179 ? (x > 0 ? 1 : -1) : (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
    const high = x - k * LN2_HIGH;
    const low = k * LN2_LOW;
    reduced = high - low;
    correction = high - reduced - low;
  }
  return expm1Reduced(reduced, correction, k);
}

function expm1Reduced(x: number, correction: number, k: number): number {
  const half = 0.5 * x;
  const square = x * half;
  const r1 = 1 + square * (Q1 + square * (Q2 + square * (Q3 + square * (Q4 + square * Q5))));
  const t = 3 - r1 * half;
  let e = square * ((r1 - t) / (6 - x * t));
  if (k === 0) return x - (x * e - square);
  e = x * (e - correction) - correction - square;
  if (k === -1) return 0.5 * (x - e) - 0.5;
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
  if (k <= -2 || k > 56) return scaleByPowerOfTwo(1 - (e - x), k) - 1;
  const tiny = powerOfTwo(-k);
  if (k < 20) return (1 - tiny - (e - x)) * powerOfTwo(k);
  return (x - (e + tiny) + 1) * powerOfTwo(k);
}
