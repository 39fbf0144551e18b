// Lognormal service times from one uniform: a table of quantiles with linear interpolation in the middle, the exact
// quantile in both tails. The law is that of the table: its quantiles differ from the true ones by less than the stated
// relative error, and the function is increasing. Same bits everywhere.

import { exp } from './exponential.ts';
import { log } from './logarithm.ts';
import { normalQuantile } from './normal.ts';

const NODES = 2048;
const TAIL_NODES = 32;

/** Quantiles of exp(mu + sigma Z). For sigma <= 1.2 the relative error stays below 1e-4 everywhere. */
export class LognormalTable {
  readonly mu: number;
  readonly sigma: number;
  private readonly values = new Float64Array(NODES + 1);

  /** @param mu mean of the logarithm
   *  @param sigma standard deviation of the logarithm, >= 0 */
  constructor(mu: number, sigma: number) {
    this.mu = mu;
    this.sigma = sigma;
    for (let i = TAIL_NODES; i <= NODES - TAIL_NODES; i++) {
      this.values[i] = exp(mu + sigma * normalQuantile(i / NODES));
    }
  }

  /** Makes the table of a lognormal with the given mean > 0 and standard deviation of the logarithm. */
  static fromMean(mean: number, sigma: number): LognormalTable {
    return new LognormalTable(log(mean) - (sigma * sigma) / 2, sigma);
  }

  /** Returns the quantile at u in (0,1), in the unit of exp(mu). */
  quantile(u: number): number {
    const position = u * NODES;
    const i = position | 0;
    if (i < TAIL_NODES || i >= NODES - TAIL_NODES) return exp(this.mu + this.sigma * normalQuantile(u));
    const low = this.values[i];
    return low + (position - i) * (this.values[i + 1] - low);
  }
}
