// Which way a difference surely goes: the one rule behind every sentence that gives a direction, so that no two of them disagree.
import type { Comparison, PairedSummary, PairSummary, Verdict } from './comparison.ts';
import { findPair, findPaired } from './find-in-comparison.ts';

export interface Directed {
  /** For the measure declared beforehand the verdict that accounts for all designs, else the measure's own. */
  readonly verdict: Verdict;
  /** 1 = surely higher than the baseline, -1 = surely lower, 0 = equal, null = cannot tell. */
  readonly direction: 1 | -1 | 0 | null;
}

/** Returns the verdict on one measure of a pair: for the measure declared beforehand the one that accounts for all designs. */
export const verdictIn = ({ primary }: PairSummary, { measure, verdict }: PairedSummary): Verdict =>
  primary.measure === measure ? primary.verdict : verdict;

/** Returns verdict and direction of a design's difference from the baseline. @throws WanggeError `comparison-lookup` */
export function directionOf(comparison: Comparison, design: string, measure: string): Directed {
  const paired = findPaired(comparison, design, measure);
  const verdict = verdictIn(findPair(comparison, design), paired);
  const sign = (paired.value ?? 0) > 0 ? 1 : -1;
  return { verdict, direction: verdict === 'undecided' ? null : verdict === 'equal' ? 0 : sign };
}
