// Exact counts of non-negative whole numbers (minutes, days, counts), with exact quantiles. Values from the limit on
// share one overflow bin, which is reported, not hidden.

import { WanggeError } from './errors.ts';

/** Counts of the integers 0..limit-1 and of all larger ones together. */
export class IntegerHistogram {
  readonly limit: number;
  /** Number of values added. */
  total = 0;
  /** Sum of the values added, overflowing ones in full. */
  sum = 0;
  /** counts[v] for v < limit; counts[limit] for everything at or above the limit. */
  readonly counts: Float64Array;

  /** @param limit first integer that is no longer told apart, >= 1 */
  constructor(limit: number) {
    this.limit = limit;
    this.counts = new Float64Array(limit + 1);
  }

  /** Adds `weight` copies of a whole number >= 0. @throws WanggeError `histogram-value` */
  add(value: number, weight = 1): void {
    if (!(value >= 0 && value < Infinity) || value !== Math.floor(value)) {
      throw new WanggeError(
        'histogram-value',
        {
          zh: `直方图只接受非负整数，收到 ${String(value)}`,
          en: `Histogram takes whole numbers >= 0, got ${String(value)}`,
        },
        { value },
      );
    }
    this.counts[value < this.limit ? value : this.limit] += weight;
    this.total += weight;
    this.sum += value * weight;
  }

  /** Returns how many values lie at or above the limit. */
  overflow(): number {
    return this.counts[this.limit];
  }

  /** Returns the mean; NaN when empty. */
  mean(): number {
    return this.total === 0 ? NaN : this.sum / this.total;
  }

  /**
   * Returns the smallest value with at least the share p of all values at or below it (inverse of the empirical
   * distribution); NaN when empty, Infinity when it lies in the overflow bin.
   * @param p in [0,1]
   */
  quantile(p: number): number {
    if (this.total === 0 || !(p >= 0 && p <= 1)) return NaN;
    const wanted = Math.max(p * this.total, Number.MIN_VALUE);
    let below = 0;
    for (let value = 0; value < this.limit; value++) {
      below += this.counts[value];
      if (below >= wanted) return value;
    }
    return Infinity;
  }

  /** Returns the share of values at or below a whole number < limit; NaN when empty or beyond the limit. */
  shareUpTo(value: number): number {
    if (this.total === 0 || value >= this.limit) return NaN;
    let below = 0;
    for (let v = 0; v <= value; v++) below += this.counts[v];
    return below / this.total;
  }

  /** Adds the counts of another histogram with the same limit. @throws WanggeError `histogram-limit` */
  merge(other: IntegerHistogram): void {
    if (other.limit !== this.limit) {
      throw new WanggeError(
        'histogram-limit',
        { zh: '合并的直方图上限不同', en: 'Histograms with different limits cannot be merged' },
        { limits: [this.limit, other.limit] },
      );
    }
    for (let v = 0; v <= this.limit; v++) this.counts[v] += other.counts[v];
    this.total += other.total;
    this.sum += other.sum;
  }

  /** Returns the state for snapshots: the counts, then total and sum. */
  save(): Float64Array {
    const saved = new Float64Array(this.limit + 3);
    saved.set(this.counts);
    saved[this.limit + 1] = this.total;
    saved[this.limit + 2] = this.sum;
    return saved;
  }

  /** Puts back what save of a histogram with the same limit returned. */
  load(saved: Float64Array): void {
    this.counts.set(saved.subarray(0, this.limit + 1));
    this.total = saved[this.limit + 1];
    this.sum = saved[this.limit + 2];
  }
}
