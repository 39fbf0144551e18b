// Mean and standard deviation of a finished sample, in two passes so that nearly equal numbers lose no digits.

export interface Spread {
  readonly n: number;
  /** NaN when empty. */
  readonly mean: number;
  /** Sample standard deviation (divisor n - 1); NaN for fewer than two values. */
  readonly sd: number;
}

/** Computes count, mean and standard deviation of finite values; their order decides the last bits only. */
export function spreadOf(values: readonly number[]): Spread {
  const n = values.length;
  if (n === 0) return { n, mean: NaN, sd: NaN };
  let sum = 0;
  for (const value of values) sum += value;
  const centre = sum / n;
  let squares = 0;
  let residue = 0;
  for (const value of values) {
    const deviation = value - centre;
    squares += deviation * deviation;
    residue += deviation;
  }
  const mean = centre + residue / n;
  const corrected = Math.max(0, squares - (residue * residue) / n);
  return { n, mean, sd: n < 2 ? NaN : Math.sqrt(corrected / (n - 1)) };
}
