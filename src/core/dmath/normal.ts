// The normal distribution. Quantile: algorithm AS 241 (PPND16) of M. J. Wichura, Applied Statistics 37 (1988) 477-484,
// relative error about 1e-16. Distribution function through erfc.

import { erfc } from './error-function.ts';
import { exp } from './exponential.ts';
import { log } from './logarithm.ts';
import { clearLowWord } from './float-bits.ts';

const INVERSE_SQRT_TWO_PI = 0.3989422804014327;
const INVERSE_SQRT_TWO = 0.7071067811865476;

/** Returns the standard normal density at x. */
export function normalPdf(x: number): number {
  if (x === Infinity || x === -Infinity) return 0;
  // The square is split so that its rounding error is not amplified in the tails.
  const top = clearLowWord(x);
  return INVERSE_SQRT_TWO_PI * exp(-0.5 * top * top) * exp(-0.5 * (x - top) * (x + top));
}

/** Returns the standard normal probability below x, with full relative accuracy in the lower tail. */
export function normalCdf(x: number): number {
  return 0.5 * erfc(-x * INVERSE_SQRT_TWO);
}

/** Returns the standard normal quantile; -Infinity at 0, Infinity at 1, NaN outside [0,1]. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) return centralQuantile(q);
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const size = r <= 5 ? middleQuantile(r - 1.6) : farQuantile(r - 5);
  return q < 0 ? -size : size;
}

function centralQuantile(q: number): number {
  const r = 0.180625 - q * q;
  const top =
    ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r +
      45921.953931549871457) *
      r +
      13731.693765509461125) *
      r +
      1971.5909503065514427) *
      r +
      133.14166789178437745) *
      r +
    3.387132872796366608;
  const bottom =
    ((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r +
      21213.794301586595867) *
      r +
      5394.1960214247511077) *
      r +
      687.1870074920579083) *
      r +
      42.313330701600911252) *
      r +
    1;
  return (q * top) / bottom;
}

function middleQuantile(r: number): number {
  const top =
    ((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r +
      1.27045825245236838258) *
      r +
      3.64784832476320460504) *
      r +
      5.7694972214606914055) *
      r +
      4.6303378461565452959) *
      r +
    1.42343711074968357734;
  const bottom =
    ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r +
      0.14810397642748007459) *
      r +
      0.68976733498510000455) *
      r +
      1.6763848301838038494) *
      r +
      2.05319162663775882187) *
      r +
    1;
  return top / bottom;
}

function farQuantile(r: number): number {
  const top =
    ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r +
      0.026532189526576123093) *
      r +
      0.29656057182850489123) *
      r +
      1.7848265399172913358) *
      r +
      5.4637849111641143699) *
      r +
    6.6579046435011037772;
  const bottom =
    ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
      7.868691311456132591e-4) *
      r +
      0.0148753612908506148525) *
      r +
      0.13692988092273580531) *
      r +
      0.59983220655588793769) *
      r +
    1;
  return top / bottom;
}
