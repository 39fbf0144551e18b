// The four verdicts on a difference. "Equal" is an equivalence statement: the whole 95 % interval lies inside the margin,
// which is two one-sided tests at 2.5 % each (Schuirmann 1987 uses 5 % and the 90 % interval; the 95 % interval is stricter
// and is the one that is drawn, so every verdict can be checked by eye). It goes first: a difference that is surely too
// small to matter is "equal" even when it is surely not zero.
import type { Interval, Verdict } from '../comparison.ts';
import type { MeasureDeclaration } from '../../model/outcome/measures.ts';
import type { Spread } from './spread.ts';

/**
 * Fewer worlds than this carry no verdict. A t interval is only as good as the normal shape of the differences, which so few
 * cannot show, and with one or two degrees of freedom a spread that comes out small by luck settles anything.
 */
export const WORLDS_FOR_VERDICT = 5;
/** Below this many worlds, worlds that all show the same difference prove nothing: rare events may just not have come. */
export const WORLDS_FOR_ZERO_SPREAD = 10;
/** Differences that vary by less than this share of their mean do not vary: sums taken in another order differ by as much. */
const ROUNDING = 1e-12;

type Direction = MeasureDeclaration['better'];

/**
 * Judges a difference (design minus baseline) from its interval.
 * @param interval null gives `undecided`
 * @param better which way is good; `neither` gives higher/lower
 * @param margin smallest difference that matters, >= 0, in the measure's unit
 * @param spread of the differences behind the interval; see isJudged
 */
export function verdictOf(
  interval: Interval | null,
  better: Direction,
  margin: number,
  spread: Spread,
): Verdict {
  if (interval === null || !isJudged(spread)) return 'undecided';
  if (isWithin(interval, margin)) return 'equal';
  if (interval.lower > 0) return directed(1, better);
  if (interval.upper < 0) return directed(-1, better);
  return 'undecided';
}

/** Says whether there are enough worlds for a verdict: WORLDS_FOR_VERDICT, or WORLDS_FOR_ZERO_SPREAD where all are alike. */
export function isJudged(spread: Spread): boolean {
  return spread.n >= WORLDS_FOR_VERDICT && !isTooAlike(spread);
}

/** Says whether the worlds are too few for their being alike to mean anything: then there is no interval either. */
export function isTooAlike({ n, mean, sd }: Spread): boolean {
  return n >= 2 && n < WORLDS_FOR_ZERO_SPREAD && sd <= ROUNDING * Math.abs(mean);
}

/** Says whether the interval lies inside +-margin. */
export function isWithin(interval: Interval, margin: number): boolean {
  return interval.lower >= -margin && interval.upper <= margin;
}

/** Names a difference of the given sign. */
export function directed(sign: number, better: Direction): Verdict {
  if (better === 'neither') return sign > 0 ? 'higher' : 'lower';
  return sign > 0 === (better === 'higher') ? 'better' : 'worse';
}
