// Streaming mean and variance of a stream of numbers (Welford 1962; merging after Chan, Golub and LeVeque 1979).
// Order of adding changes the last bits, so add in a fixed order where results are hashed.

export { IntegerHistogram } from './integer-histogram.ts';
export { TimeWeighted } from './time-weighted.ts';

/** Count, mean and variance of what was added. */
export class Moments {
  count = 0;
  /** Mean of the values; NaN when empty. */
  get mean(): number {
    return this.count === 0 ? NaN : this.centre;
  }
  private centre = 0;
  private squares = 0;

  /** Adds one value. */
  add(x: number): void {
    this.count++;
    const delta = x - this.centre;
    this.centre += delta / this.count;
    this.squares += delta * (x - this.centre);
  }

  /** Returns the unbiased variance; NaN for fewer than two values. */
  variance(): number {
    return this.count < 2 ? NaN : this.squares / (this.count - 1);
  }

  /** Returns the standard error of the mean; NaN for fewer than two values. */
  standardError(): number {
    return Math.sqrt(this.variance() / this.count);
  }

  /** Adds all values of another stream, as if they had been added one by one (up to rounding). */
  merge(other: Moments): void {
    if (other.count === 0) return;
    const count = this.count + other.count;
    const delta = other.centre - this.centre;
    this.squares += other.squares + (delta * delta * this.count * other.count) / count;
    this.centre += (delta * other.count) / count;
    this.count = count;
  }

  /** Returns [count, mean, sum of squared deviations] for snapshots. */
  save(): Float64Array {
    return Float64Array.of(this.count, this.centre, this.squares);
  }

  /** Puts back what save returned. */
  load(saved: Float64Array): void {
    this.count = saved[0];
    this.centre = saved[1];
    this.squares = saved[2];
  }
}
