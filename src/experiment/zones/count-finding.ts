// Which number of zones solves matters soonest, and which others the worlds cannot tell from it. Pure.
import { meanEstimate } from '../statistics/mean-interval.ts';
import { pairSamples } from '../statistics/paired-t.ts';
import { WORLDS_FOR_VERDICT } from '../statistics/verdict.ts';
import type { CountRow } from './zone-counts.ts';

/** Days that matter, as registered for claim P7; a smaller difference counts as none. */
const MATTERS = 0.1;

export interface CountFinding {
  /** Number of zones with the fewest days until solved, on average. */
  readonly best: number;
  /** Numbers of zones that are not told from it: the 95 % interval of the paired difference holds 0, or it is too small to matter. The best one is among them. */
  readonly alike: readonly number[];
  /** falls, rises: the best number is at an end of the range; u: both ends are worse; flat: no number is told from another. */
  readonly shape: 'u' | 'falls' | 'rises' | 'flat';
}

/** Reads the rows, ascending by zones; null with fewer than two rows, or fewer worlds than a verdict takes. */
export function countFinding(rows: readonly CountRow[]): CountFinding | null {
  const means = rows.map(({ level }) => level['days-plain']);
  if (rows.length < 2 || means.some(({ n, value }) => n < WORLDS_FOR_VERDICT || value === null)) return null;
  const place = means.reduce(
    (least, { value }, i) => ((value ?? Infinity) < (means[least].value ?? Infinity) ? i : least),
    0,
  );
  const isAlike = rows.map((row, i) => {
    const { value, interval95 } = meanEstimate(pairSamples(row.days, rows[place].days).differences);
    return i === place || interval95 === null || interval95.lower <= 0 || (value ?? 0) < MATTERS;
  });
  const [first, last] = [isAlike[0], isAlike[rows.length - 1]];
  return {
    best: rows[place].zones,
    alike: rows.filter((_, i) => isAlike[i]).map(({ zones }) => zones),
    shape: first && last ? 'flat' : first ? 'rises' : last ? 'falls' : 'u',
  };
}
