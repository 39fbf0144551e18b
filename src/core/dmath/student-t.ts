// Student's t distribution for confidence intervals: distribution function through the incomplete beta function,
// quantile by safeguarded Newton steps on it. Relative error below 1e-11 up to
// 10,000 degrees of freedom. Not for hot paths.

import { betaShare } from './incomplete-beta.ts';
import { exp } from './exponential.ts';
import { log, log1p } from './logarithm.ts';
import { lgamma } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';

/** Returns the probability below t with `degrees` > 0 degrees of freedom (need not be whole); NaN outside. */
export function studentTCdf(t: number, degrees: number): number {
  if (!(degrees > 0) || t !== t) return NaN;
  const tail = 0.5 * upperTwice(Math.abs(t), degrees);
  return t < 0 ? tail : 1 - tail;
}

/** P(|T| > t) for t >= 0. */
function upperTwice(t: number, degrees: number): number {
  if (t === Infinity) return 0;
  const square = t * t;
  const sum = degrees + square;
  return betaShare(degrees / sum, square / sum, degrees / 2, 0.5);
}

/** Returns the quantile for p in [0,1]: -Infinity at 0, Infinity at 1, NaN outside. */
export function studentTQuantile(p: number, degrees: number): number {
  if (!(degrees > 0 && p >= 0 && p <= 1)) return NaN;
  if (p === 0.5) return 0;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  const size = upperQuantile(2 * Math.min(p, 1 - p), degrees);
  return p < 0.5 ? -size : size;
}

/** t >= 0 with P(|T| > t) = q. */
function upperQuantile(q: number, degrees: number): number {
  const logScale = lgamma((degrees + 1) / 2) - lgamma(degrees / 2) - 0.5 * log(degrees * 3.141592653589793);
  let low = 0;
  let high = Infinity;
  let t = Math.max(normalQuantile(1 - q / 2), 1e-8);
  for (let i = 0; i < 1200; i++) {
    const error = q - upperTwice(t, degrees);
    if (error === 0) return t;
    if (error > 0) high = t;
    else low = t;
    const density = 2 * exp(logScale - ((degrees + 1) / 2) * log1p((t * t) / degrees));
    let next = t - error / density;
    if (!(next > low && next < high)) next = high === Infinity ? 2 * t : 0.5 * (low + high);
    if (Math.abs(next - t) <= 4e-16 * t) return next;
    t = next;
  }
  return t;
}
