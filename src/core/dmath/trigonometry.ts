// sin, cos and atan2 after fdlibm (k_sin.c, k_cos.c, e_rem_pio2.c, s_atan.c), which carries this notice:
//   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc.
//   business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this
//   notice is preserved.
// Meant for coordinates: angles up to 2^19 quarter turns (823,549 radians) are reduced exactly; larger ones
// are refused rather than answered badly. Error below 1 ulp.

import { highWord } from './float-bits.ts';
import { WanggeError } from '../errors.ts';

const TWO_OVER_PI = 6.36619772367581382433e-1;
const PIO2_1 = 1.57079632673412561417;
const PIO2_1_TAIL = 6.07710050650619224932e-11;
const PIO2_2 = 6.0771005063039659766e-11;
const PIO2_2_TAIL = 2.02226624879595063154e-21;
const PIO2_3 = 2.0222662487111664558e-21;
const PIO2_3_TAIL = 8.47842766036889956997e-32;
const QUARTER_PI = 0.7853981633974483;
const ANGLE_MAX = 823549;

let reducedHigh = 0;
let reducedLow = 0;

/** Returns the sine of an angle in radians, |x| <= 823549; NaN for NaN and infinities. @throws `angle-range` */
export function sin(x: number): number {
  const quadrant = reduce(x);
  const value = (quadrant & 1) === 0 ? sinKernel() : cosKernel();
  return (quadrant & 2) === 0 ? value : -value;
}

/** Returns the cosine of an angle in radians, |x| <= 823549; NaN for NaN and infinities. @throws `angle-range` */
export function cos(x: number): number {
  const quadrant = reduce(x);
  const value = (quadrant & 1) === 0 ? cosKernel() : sinKernel();
  return ((quadrant + 1) & 2) === 0 ? value : -value;
}

/** Leaves x minus quarter turns in reducedHigh + reducedLow and returns the quarter turns modulo 4. */
function reduce(x: number): number {
  const size = Math.abs(x);
  if (!(size < Infinity)) {
    reducedHigh = NaN;
    return 0;
  }
  if (size > ANGLE_MAX) {
    const en = `Angle ${String(x)} is beyond ${String(ANGLE_MAX)} radians`;
    throw new WanggeError(
      'angle-range',
      { zh: `角度 ${String(x)} 超过 ${String(ANGLE_MAX)} 弧度`, en },
      { x },
    );
  }
  reducedHigh = x;
  reducedLow = 0;
  if (size <= QUARTER_PI) return 0;
  const n = Math.floor(size * TWO_OVER_PI + 0.5);
  const exponent = highWord(size) >> 20;
  let rest = size - n * PIO2_1;
  let tail = n * PIO2_1_TAIL;
  let high = rest - tail;
  if (exponent - ((highWord(high) >> 20) & 0x7ff) > 16) {
    const before = rest;
    rest = before - n * PIO2_2;
    tail = n * PIO2_2_TAIL - (before - rest - n * PIO2_2);
    high = rest - tail;
    if (exponent - ((highWord(high) >> 20) & 0x7ff) > 49) {
      const second = rest;
      rest = second - n * PIO2_3;
      tail = n * PIO2_3_TAIL - (second - rest - n * PIO2_3);
      high = rest - tail;
    }
  }
  const low = rest - high - tail;
  reducedHigh = x < 0 ? -high : high;
  reducedLow = x < 0 ? -low : low;
  return (x < 0 ? -n : n) & 3;
}

function sinKernel(): number {
  const x = reducedHigh;
  if (Math.abs(x) < 7.450580596923828e-9) return x;
  const z = x * x;
  const v = z * x;
  const r =
    8.33333333332248946124e-3 +
    z *
      (-1.98412698298579493134e-4 +
        z * (2.75573137070700676789e-6 + z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)));
  return x - (z * (0.5 * reducedLow - v * r) - reducedLow - v * -1.66666666666666324348e-1);
}

function cosKernel(): number {
  const x = reducedHigh;
  const z = x * x;
  const r =
    z *
    (4.16666666666666019037e-2 +
      z *
        (-1.38888888888741095749e-3 +
          z *
            (2.48015872894767294178e-5 +
              z *
                (-2.75573143513906633035e-7 +
                  z * (2.0875723212981748279e-9 + z * -1.13596475577881948265e-11)))));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + (z * r - x * reducedLow));
}

const ATAN_HIGH = [
  4.63647609000806093515e-1, 7.85398163397448278999e-1, 9.82793723247329054082e-1, 1.570796326794896558,
];
const ATAN_LOW = [
  2.26987774529616870924e-17, 3.06161699786838301793e-17, 1.39033110312309984516e-17,
  6.12323399573676603587e-17,
];
const ATAN_SERIES = [
  3.33333333333329318027e-1, -1.99999999998764832476e-1, 1.42857142725034663711e-1, -1.1111110405462355788e-1,
  9.09088713343650656196e-2, -7.69187620504482999495e-2, 6.66107313738753120669e-2,
  -5.83357013379057348645e-2, 4.97687799461593236017e-2, -3.6531572744216915527e-2, 1.62858201153657823623e-2,
];

/** Returns the arc tangent of t >= 0. */
function atanOfPositive(t: number): number {
  let id = -1;
  let x = t;
  if (t >= 0.4375) {
    if (t < 0.6875) [id, x] = [0, (2 * t - 1) / (2 + t)];
    else if (t < 1.1875) [id, x] = [1, (t - 1) / (t + 1)];
    else if (t < 2.4375) [id, x] = [2, (t - 1.5) / (1 + 1.5 * t)];
    else [id, x] = [3, -1 / t];
  } else if (t < 7.450580596923828e-9) {
    return t;
  }
  const z = x * x;
  const w = z * z;
  const a = ATAN_SERIES;
  const even = z * (a[0] + w * (a[2] + w * (a[4] + w * (a[6] + w * (a[8] + w * a[10])))));
  const odd = w * (a[1] + w * (a[3] + w * (a[5] + w * (a[7] + w * a[9]))));
  if (id < 0) return x - x * (even + odd);
  return ATAN_HIGH[id] - (x * (even + odd) - ATAN_LOW[id] - x);
}

/** Returns the angle of the point (x, y) in [-pi, pi], with the conventions of ECMAScript's Math.atan2. */
export function atan2(y: number, x: number): number {
  if (x !== x || y !== y) return NaN;
  const xNegative = x < 0 || (x === 0 && 1 / x < 0);
  const yNegative = y < 0 || (y === 0 && 1 / y < 0);
  const pi = 3.141592653589793;
  let angle: number;
  if (y === 0) angle = xNegative ? pi : 0;
  else if (x === 0) angle = pi / 2;
  else if (Math.abs(x) === Infinity) {
    const inner = Math.abs(y) === Infinity ? pi / 4 : 0;
    angle = xNegative ? (inner === 0 ? pi : 3 * inner) : inner;
  } else if (Math.abs(y) === Infinity) angle = pi / 2;
  else {
    const ratio = Math.abs(y / x);
    const acute = atanOfPositive(ratio);
    angle = !xNegative || ratio > 1152921504606846976 ? acute : pi - (acute - 1.2246467991473531772e-16);
  }
  return yNegative ? -angle : angle;
}
