// Bias-corrected and accelerated bootstrap intervals (Efron, "Better bootstrap confidence intervals", JASA 82, 1987;
// Efron and Tibshirani 1993, section 14.3) for ratios of sums and quantiles over worlds. Trustworthy from about 50 worlds
// on: with fewer, callers use the jackknife t interval instead. Resampling is keyed by (resample, place, n), so the same
// data always give the same interval.
import { normalCdf, normalQuantile } from '../../core/dmath.ts';
import { KeyedRandom, rootKey } from '../../core/random.ts';
import type { Estimate, Interval } from '../comparison.ts';
import type { Jackknife, PooledStatistic } from './resampling.ts';
import { jackknife, jackknifeDeviations } from './resampling.ts';

/** Fewest worlds for which comparisons use the bootstrap. */
export const WORLDS_FOR_BCA = 50;
export const RESAMPLES_DEFAULT = 2000;
const SEED_TEXT = 'bootstrap over worlds';

/**
 * Estimates every number of the statistic with 50 % and 95 % BCa intervals.
 * @param resamples bootstrap samples, 1..2^24
 * @returns one estimate per number; a number not defined in the sample or in some resample has null intervals
 */
export function bcaEstimates(statistic: PooledStatistic, resamples = RESAMPLES_DEFAULT): Estimate[] {
  const knife = jackknife(statistic);
  const draws = bootstrapDraws(statistic, resamples);
  return knife.values.map((value, k) => {
    const sorted = draws[k];
    const at = (level: number) => bcaInterval(knife, k, sorted, level);
    return {
      n: knife.worlds,
      value: Number.isFinite(value) ? value : null,
      interval50: at(0.5),
      interval95: at(0.95),
      method: 'bca' as const,
    };
  });
}

/** Computes the statistic of every resample; returns one ascending column per number. */
export function bootstrapDraws(statistic: PooledStatistic, resamples: number): Float64Array[] {
  const columns: Float64Array[] = [];
  bootstrapCounts(statistic.worlds, resamples).forEach((counts, resample) => {
    const values = statistic.at(counts);
    for (let k = 0; k < values.length; k++) {
      if (resample === 0) columns.push(new Float64Array(resamples));
      columns[k][resample] = values[k];
    }
  });
  return columns.map((column) => column.sort());
}

let latest: { readonly worlds: number; readonly resamples: number; readonly counts: Int32Array[] } | null =
  null;

/** Draws how often each world counts in every resample. The latest answer is kept: a comparison asks many times over. */
function bootstrapCounts(worlds: number, resamples: number): readonly Int32Array[] {
  if (latest?.worlds === worlds && latest.resamples === resamples) return latest.counts;
  const [root0, root1] = rootKey(SEED_TEXT, 0);
  const random = new KeyedRandom(root0, root1);
  const counts = Array.from({ length: resamples }, (_, resample) => {
    const times = new Int32Array(worlds);
    for (let place = 0; place < worlds; place += 2) {
      random.draw(0, resample, place, worlds);
      times[Math.floor(random.u0() * worlds)]++;
      if (place + 1 < worlds) times[Math.floor(random.u1() * worlds)]++;
    }
    return times;
  });
  latest = { worlds, resamples, counts };
  return counts;
}

/**
 * Returns the BCa interval of number k at the level; null where it is not defined.
 * @param sorted the bootstrap values of number k, ascending (NaN sorts last)
 */
export function bcaInterval(
  knife: Jackknife,
  k: number,
  sorted: Float64Array,
  level: number,
): Interval | null {
  const value = knife.values[k];
  const deviations = jackknifeDeviations(knife, k);
  const size = sorted.length;
  if (deviations === null || !Number.isFinite(value) || !Number.isFinite(sorted[size - 1])) return null;
  if (sorted[0] === sorted[size - 1]) return { lower: sorted[0], upper: sorted[0] };
  const bias = normalQuantile(shareBelow(sorted, value));
  const acceleration = accelerationOf(deviations);
  const end = (tail: number): number => {
    const z = bias + normalQuantile(tail);
    return quantileOfSorted(sorted, normalCdf(bias + z / (1 - acceleration * z)));
  };
  return { lower: end((1 - level) / 2), upper: end((1 + level) / 2) };
}

/** Returns Efron's acceleration constant: a sixth of the skewness of the jackknife deviations; 0 if none vary. */
export function accelerationOf(deviations: readonly number[]): number {
  let squares = 0;
  let cubes = 0;
  for (const deviation of deviations) {
    squares += deviation * deviation;
    cubes += deviation * deviation * deviation;
  }
  return squares === 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
}

/** Share of values below, ties counted half; kept off 0 and 1, where no bias can be estimated. */
function shareBelow(sorted: Float64Array, value: number): number {
  let below = 0;
  let ties = 0;
  for (const draw of sorted) {
    if (draw < value) below++;
    else if (draw === value) ties++;
  }
  const share = (below + ties / 2) / sorted.length;
  const least = 0.5 / sorted.length;
  return Math.min(1 - least, Math.max(least, share));
}

/** Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996). */
export function quantileOfSorted(sorted: Float64Array, p: number): number {
  const place = Math.min(1, Math.max(0, p)) * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
}
