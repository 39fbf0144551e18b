// Statistics of worlds taken together (ratios of sums, quantiles) as functions of how often each world counts. Their jackknife serves both the t interval for few worlds and the acceleration of BCa.
// Quenouille 1956, Tukey 1958; Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 11.
import type { Estimate, Interval } from '../comparison.ts';
import { studentCritical } from './student-critical.ts';
import { isTooAlike } from './verdict.ts';

/** Several numbers computed at once from all worlds; NaN where a number is not defined. */
export interface PooledStatistic {
  readonly worlds: number;
  /** The numbers when world w counts `counts[w]` times; depends on `counts` alone. */
  at(counts: Int32Array): readonly number[];
  /** The numbers when every world but one counts once. */
  without(world: number): readonly number[];
}

/** Makes a statistic from any function of the counts, e.g. a quantile. */
export function statisticOfCounts(
  worlds: number,
  at: (counts: Int32Array) => readonly number[],
): PooledStatistic {
  const without = (world: number): readonly number[] =>
    at(new Int32Array(worlds).fill(1).fill(0, world, world + 1));
  return { worlds, at, without };
}

/**
 * Makes a statistic from sums over worlds, e.g. ratios; leaving a world out costs a subtraction only.
 * @param columns columns[c][world]
 * @param evaluate computes the numbers from the sums of the columns
 */
export function statisticOfSums(
  worlds: number,
  columns: readonly (readonly number[])[],
  evaluate: (sums: Float64Array) => readonly number[],
): PooledStatistic {
  const rows = Float64Array.from({ length: worlds * columns.length }, (_, i) => {
    return columns[i % columns.length][Math.floor(i / columns.length)];
  });
  const width = columns.length;
  const sumsAt = (counts: Int32Array): Float64Array => {
    const sums = new Float64Array(width);
    for (let world = 0; world < worlds; world++) {
      const count = counts[world];
      if (count === 0) continue;
      for (let c = 0; c < width; c++) sums[c] += count * rows[world * width + c];
    }
    return sums;
  };
  const totals = sumsAt(new Int32Array(worlds).fill(1));
  return {
    worlds,
    at: (counts) => evaluate(sumsAt(counts)),
    without: (world) => evaluate(totals.map((total, c) => total - rows[world * width + c])),
  };
}

export interface Jackknife {
  readonly worlds: number;
  /** The numbers with every world counted once. */
  readonly values: readonly number[];
  /** leftOut[world][k]: number k without that world. */
  readonly leftOut: readonly (readonly number[])[];
}

/** Evaluates the statistic with every world, and without each world in turn. */
export function jackknife(statistic: PooledStatistic): Jackknife {
  const { worlds } = statistic;
  const values = statistic.at(new Int32Array(worlds).fill(1));
  return { worlds, values, leftOut: Array.from({ length: worlds }, (_, world) => statistic.without(world)) };
}

/** Returns mean(leave-one-out) - leave-one-out of number k per world; null when one of them is not defined. */
export function jackknifeDeviations(knife: Jackknife, k: number): number[] | null {
  let sum = 0;
  for (const row of knife.leftOut) sum += row[k];
  const mean = sum / knife.worlds;
  return Number.isFinite(mean) ? knife.leftOut.map((row) => mean - row[k]) : null;
}

/** Estimates number k with t intervals on the jackknife standard error; null below two worlds, or where few are all alike. */
export function jackknifeEstimate(knife: Jackknife, k: number): Estimate {
  const value = knife.values[k];
  const n = knife.worlds;
  const deviations = n < 2 || !Number.isFinite(value) ? null : jackknifeDeviations(knife, k);
  const interval = (level: number): Interval | null => {
    if (deviations === null) return null;
    let squares = 0;
    for (const deviation of deviations) squares += deviation * deviation;
    const error = Math.sqrt((squares * (n - 1)) / n);
    if (isTooAlike({ n, mean: value, sd: error * Math.sqrt(n) })) return null;
    const half = studentCritical(level, n - 1) * error;
    return { lower: value - half, upper: value + half };
  };
  return {
    n,
    value: Number.isFinite(value) ? value : null,
    interval50: interval(0.5),
    interval95: interval(0.95),
    method: 'jackknife-t',
  };
}
