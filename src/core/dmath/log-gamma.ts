// lgamma after fdlibm (e_lgamma_r.c), which carries this notice:
//   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc.
//   business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this
//   notice is preserved.
// Positive arguments only: no model quantity needs the reflected branch.

import { log } from './logarithm.ts';
import { polynomial } from './polynomial.ts';

const MINIMUM_AT = 1.46163214496836224576;
const MINIMUM = -1.21486290535849611461e-1;
const MINIMUM_TAIL = -3.63867699703950536541e-18;
const A_EVEN = [
  7.72156649015328655494e-2, 6.73523010531292681824e-2, 7.38555086081402883957e-3, 1.19270763183362067845e-3,
  2.20862790713908385557e-4, 2.52144565451257326939e-5,
];
const A_ODD = [
  3.22467033424113591611e-1, 2.05808084325167332806e-2, 2.89051383673415629091e-3, 5.10069792153511336608e-4,
  1.08011567247583939954e-4, 4.4864094961891516015e-5,
];
const T_0 = [
  4.83836122723810047042e-1, -3.27885410759859649565e-2, 6.10053870246291332635e-3,
  -1.40346469989232843813e-3, 3.15632070903625950361e-4,
];
const T_1 = [
  -1.47587722994593911752e-1, 1.79706750811820387126e-2, -3.6845201678113825676e-3, 8.81081882437654011382e-4,
  -3.12754168375120860518e-4,
];
const T_2 = [
  6.46249402391333854778e-2, -1.0314224129834143745e-2, 2.2596478090061247225e-3, -5.38595305356740546715e-4,
  3.35529192635519073543e-4,
];
const U = [
  -7.72156649015328655494e-2, 6.32827064025093366517e-1, 1.45492250137234768737, 9.77717527963372745603e-1,
  2.28963728064692451092e-1, 1.33810918536787660377e-2,
];
const V = [
  1, 2.45597793713041134822, 2.12848976379893395361, 7.69285150456672783825e-1, 1.04222645593369134254e-1,
  3.2170924228242391181e-3,
];
const S = [
  -7.72156649015328655494e-2, 2.14982415960608852501e-1, 3.25778796408930981787e-1, 1.46350472652464452805e-1,
  2.6642270303363860956e-2, 1.84028451407337715652e-3, 3.19475326584100867617e-5,
];
const R = [
  1, 1.39200533467621045958, 7.21935547567138069525e-1, 1.71933865632803078993e-1, 1.86459191715652901344e-2,
  7.77942496381893596434e-4, 7.32668430744625636189e-6,
];
const W = [
  8.33333333333329678849e-2, -2.7777777772877553647e-3, 7.936505586430195585e-4, -5.95187557450339963135e-4,
  8.36339918996282139126e-4, -1.63092934096575273989e-3,
];
const HALF_LOG_TWO_PI_MINUS_HALF = 4.18938533204672725052e-1;

/** Returns log Gamma(x) for x >= 0; Infinity at 0, NaN below 0. */
export function lgamma(x: number): number {
  if (!(x >= 0)) return NaN;
  if (x === 0 || x === Infinity) return Infinity;
  if (x < 8.470329472543003e-22) return -log(x);
  if (x === 1 || x === 2) return 0;
  if (x < 2) return x <= 0.9 ? belowOne(x) : upToTwo(x);
  if (x < 8) return upToEight(x);
  const inverse = 1 / x;
  if (x > 288230376151711744) return x * (log(x) - 1);
  const series = HALF_LOG_TWO_PI_MINUS_HALF + inverse * polynomial(W, inverse * inverse);
  return (x - 0.5) * (log(x) - 1) + series;
}

function belowOne(x: number): number {
  if (x >= 0.7316321) return nearTwo(1 - x) - log(x);
  if (x >= 0.2316322) return nearMinimum(x - (MINIMUM_AT - 1)) - log(x);
  return nearOne(x) - log(x);
}

function upToTwo(x: number): number {
  if (x >= 1.7316321) return nearTwo(2 - x);
  return x >= 1.2316322 ? nearMinimum(x - MINIMUM_AT) : nearOne(x - 1);
}

function nearTwo(y: number): number {
  const z = y * y;
  return y * polynomial(A_EVEN, z) + z * polynomial(A_ODD, z) - 0.5 * y;
}

function nearMinimum(y: number): number {
  const z = y * y;
  const w = z * y;
  const inner = w * (polynomial(T_1, w) + y * polynomial(T_2, w));
  return MINIMUM + (z * polynomial(T_0, w) - (MINIMUM_TAIL - inner));
}

function nearOne(y: number): number {
  return -0.5 * y + (y * polynomial(U, y)) / polynomial(V, y);
}

function upToEight(x: number): number {
  const whole = Math.floor(x);
  const y = x - whole;
  let product = 1;
  for (let factor = whole - 1; factor >= 2; factor--) product *= y + factor;
  return 0.5 * y + (y * polynomial(S, y)) / polynomial(R, y) + log(product);
}
