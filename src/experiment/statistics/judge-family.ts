// Judges several differences together (several designs against one baseline, several towns of one pair): differences by
// Holm-adjusted p-values, equivalence by Bonferroni intervals, so that the chance of any false verdict of either kind
// stays at 5 %. A family of one is judged as that difference alone.
import type { MeasureDeclaration } from '../../model/outcome/measures.ts';
import type { FurtherReplications, Interval, Look, Verdict } from '../comparison.ts';
import { sequenceInterval, sequencePValue } from './confidence-sequence.ts';
import { furtherReplications } from './further-replications.ts';
import { holmAdjust } from './holm.ts';
import { meanInterval } from './mean-interval.ts';
import { pairedPValue } from './paired-t.ts';
import type { Spread } from './spread.ts';
import { directed, isJudged, isTooAlike, isWithin } from './verdict.ts';

const ALPHA = 0.05;

export interface FamilyVerdict {
  /** Holm-adjusted p-value of "no difference"; null for fewer than two worlds. */
  readonly pValue: number | null;
  readonly verdict: Verdict;
  /** Bonferroni interval: for all members at once. Holm calls no difference undecided whose Bonferroni interval excludes 0. */
  readonly interval95: Interval | null;
  /** Only when undecided: forecast for that interval, so never less than Holm's rule would need. */
  readonly further: FurtherReplications | null;
}

/**
 * Judges every member of a family of paired differences.
 * @param spreads count, mean and standard deviation of each member's differences
 * @param look `interim` uses intervals and p-values that may be looked at at any time
 */
export function judgeFamily(
  spreads: readonly Spread[],
  rule: Pick<MeasureDeclaration, 'better' | 'margin'>,
  look: Look,
): FamilyVerdict[] {
  const adjusted = holmAdjust(spreads.map((spread) => pValueAt(spread, look)));
  const share = ALPHA / Math.max(1, spreads.length);
  return spreads.map((spread, i) => {
    const pValue = adjusted[i];
    const interval95 = intervalAt(spread, share, look);
    const verdict = judge(spread, interval95, pValue, rule);
    const further =
      verdict === 'undecided' ? furtherReplications(spread, rule.margin, { alpha: share, look }) : null;
    return { pValue, verdict, interval95, further };
  });
}

/** Returns the p-value of "no difference" that suits the look; null for fewer than two worlds. */
export function pValueAt(spread: Spread, look: Look): number | null {
  const p = look === 'final' ? pairedPValue(spread) : sequencePValue(spread);
  return Number.isFinite(p) ? p : null;
}

/** Returns the (1 - alpha) interval that suits the look; null while there is none, also where few worlds are all alike. */
export function intervalAt(spread: Spread, alpha: number, look: Look): Interval | null {
  if (isTooAlike(spread)) return null;
  return look === 'final' ? meanInterval(spread, 1 - alpha) : sequenceInterval(spread, alpha);
}

function judge(
  spread: Spread,
  interval: Interval | null,
  pValue: number | null,
  rule: Pick<MeasureDeclaration, 'better' | 'margin'>,
): Verdict {
  if (pValue === null) return 'undecided';
  if (!isJudged(spread)) return 'undecided';
  if (interval !== null && isWithin(interval, rule.margin)) return 'equal';
  return pValue <= ALPHA ? directed(spread.mean, rule.better) : 'undecided';
}
