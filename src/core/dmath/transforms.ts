// From a uniform to other laws by inversion: one uniform per value, monotone, so that worlds stay aligned when a
// parameter changes. The uniform must lie in (0,1), as KeyedRandom's do.

import { exp } from './exponential.ts';
import { log, log1p } from './logarithm.ts';

/** Returns 1 / (1 + e^-x). */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const grown = exp(x);
  return grown / (1 + grown);
}

/** Returns the exponential quantile with mean 1, increasing in u: -log(1 - u). */
export function exponentialQuantile(u: number): number {
  return -log1p(-u);
}

/** Returns the standard Gumbel quantile -log(-log u), the noise of logit choice; mean 0.5772, variance pi^2/6. */
export function gumbel(u: number): number {
  return -log(-log(u));
}
