// Regularised incomplete gamma function (power series below the mean, Lentz's continued fraction above), after Press et
// al., Numerical Recipes (3rd ed.) 6.2; chi-square distribution function; gamma quantile by safeguarded Newton steps
// from the Wilson-Hilferty start. Not for hot paths.

import { exp } from './exponential.ts';
import { log } from './logarithm.ts';
import { lgamma } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';

const STEPS_MAX = 100000;
const EPSILON = 1.1102230246251565e-16;
const TINY = 1e-300;

/** x^a e^-x / Gamma(a). */
function prefactor(a: number, x: number): number {
  return exp(a * log(x) - x - lgamma(a));
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < STEPS_MAX; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * EPSILON) break;
  }
  return sum * prefactor(a, x);
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < STEPS_MAX; i++) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / nonZero(numerator * d + b);
    c = nonZero(b + numerator / c);
    const factor = d * c;
    h *= factor;
    if (Math.abs(factor - 1) < 2 * EPSILON) break;
  }
  return h * prefactor(a, x);
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}

/** Returns P(a, x), the share of a gamma distribution with shape a > 0 below x >= 0; NaN outside. */
export function gammaLower(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return NaN;
  if (x === 0) return 0;
  if (x === Infinity) return 1;
  return x < a + 1 ? series(a, x) : 1 - continuedFraction(a, x);
}

/** Returns Q(a, x) = 1 - P(a, x) without cancellation in the upper tail. */
export function gammaUpper(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return NaN;
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x);
}

/** Returns the chi-square probability below x >= 0 with `degrees` > 0 degrees of freedom. */
export function chi2Cdf(x: number, degrees: number): number {
  return gammaLower(degrees / 2, x / 2);
}

/** Returns the chi-square quantile for p in [0,1]. */
export function chi2Quantile(p: number, degrees: number): number {
  return 2 * gammaQuantile(p, degrees / 2);
}

/** Returns the quantile of a gamma distribution with shape a > 0 and scale 1; NaN for p outside [0,1]. */
export function gammaQuantile(p: number, a: number): number {
  if (!(a > 0 && p >= 0 && p <= 1)) return NaN;
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const third = 1 / (9 * a);
  const root = 1 - third + normalQuantile(p) * Math.sqrt(third);
  let x = a * root * root * root;
  // Where the cube root is hopeless (small shapes), P(a,x) is close to x^a / Gamma(a+1).
  if (!(x > 0) || root < 0.2) x = exp((log(p) + lgamma(a + 1)) / a);
  let low = 0;
  let high = Infinity;
  for (let i = 0; i < 200; i++) {
    const upper = p > 0.5;
    const error = upper ? 1 - p - gammaUpper(a, x) : gammaLower(a, x) - p;
    if (error === 0) return x;
    if (error > 0) high = x;
    else low = x;
    let next = x - (error * x) / prefactor(a, x);
    if (!(next > low && next < high)) next = high === Infinity ? 2 * x + 1 : 0.5 * (low + high);
    if (Math.abs(next - x) <= 2e-16 * x) return next;
    x = next;
  }
  return x;
}
