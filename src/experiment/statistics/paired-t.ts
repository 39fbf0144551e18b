// Differences world by world: pairs two designs over common worlds and measures what the pairing bought.
import { studentTCdf } from '../../core/dmath.ts';
import type { WorldCount } from '../comparison.ts';
import type { Spread } from './spread.ts';
import { spreadOf } from './spread.ts';

/** Below this ratio pairing bought (almost) nothing. */
export const PAIRING_HELPED_FROM = 1.1;

export interface PairedSample {
  /** design minus baseline, of the worlds where both are defined. */
  readonly differences: readonly number[];
  readonly spread: Spread;
  /** Worlds left out because one of the two was not defined. */
  readonly leftOut: number;
  readonly varianceRatio: number | null;
  readonly pairingHelped: boolean | null;
}

/** Sums taken in another order differ in their last bits: that is no difference. */
const ROUNDING = 1e-12;

function differenceOf(a: number, b: number): number {
  const difference = a - b;
  return Math.abs(difference) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b)) ? 0 : difference;
}

/**
 * Pairs two columns of the same worlds. The variance ratio is (var design + var baseline) / var difference: what
 * independent worlds would give over what common worlds give; null when the differences do not vary.
 * @param design one value per world, NaN or null where not defined
 * @param baseline the same worlds in the same order
 */
export function pairSamples(
  design: readonly (number | null)[],
  baseline: readonly (number | null)[],
): PairedSample {
  const kept: { a: number; b: number }[] = [];
  for (let world = 0; world < design.length; world++) {
    const a = design[world];
    const b = baseline[world];
    if (a !== null && b !== null && Number.isFinite(a) && Number.isFinite(b)) kept.push({ a, b });
  }
  const differences = kept.map(({ a, b }) => differenceOf(a, b));
  const spread = spreadOf(differences);
  const sdA = spreadOf(kept.map(({ a }) => a)).sd;
  const sdB = spreadOf(kept.map(({ b }) => b)).sd;
  const independent = sdA * sdA + sdB * sdB;
  const varianceRatio = spread.sd > 0 ? independent / (spread.sd * spread.sd) : null;
  const pairingHelped =
    spread.n < 2 || independent === 0 ? null : varianceRatio === null || varianceRatio >= PAIRING_HELPED_FROM;
  return { differences, spread, leftOut: design.length - kept.length, varianceRatio, pairingHelped };
}

/** Returns the two-sided p-value of the paired t-test of "no difference"; NaN for fewer than two worlds. */
export function pairedPValue(spread: Spread): number {
  if (spread.n < 2) return NaN;
  if (spread.sd === 0) return spread.mean === 0 ? 1 : 0;
  const t = (Math.abs(spread.mean) * Math.sqrt(spread.n)) / spread.sd;
  return 2 * studentTCdf(-t, spread.n - 1);
}

/** Counts the worlds in which the design beat the baseline; with no good direction, in which it was higher. */
export function countWorlds(
  differences: readonly number[],
  better: 'higher' | 'lower' | 'neither',
): WorldCount {
  const sign = better === 'lower' ? -1 : 1;
  let wins = 0;
  let losses = 0;
  for (const difference of differences) {
    if (sign * difference > 0) wins++;
    else if (sign * difference < 0) losses++;
  }
  return { better: wins, worse: losses, tied: differences.length - wins - losses };
}
