// Verdicts on a registered expectation. Deliberately narrower than "significant": an effect is borne out when its interval
// excludes zero on the expected side AND the estimate is at least the smallest effect that matters, both stated beforehand.
import type { Interval } from '../comparison.ts';
import { isWithin } from '../statistics/verdict.ts';
import type { Expectation } from './claim.ts';

/** `cannot-tell`: the worlds run so far do not decide; everything else is a finding. */
export const findings = ['borne-out', 'not-borne-out', 'opposite', 'cannot-tell'] as const;
export type Finding = (typeof findings)[number];

/**
 * Judges an effect.
 * @param matters smallest effect that matters, >= 0; the margin for `equal` and `not-...`
 * @param estimate null gives `cannot-tell`
 * @param interval 95 %; null gives `cannot-tell`
 */
export function judgeEffect(
  expect: Expectation,
  matters: number,
  estimate: number | null,
  interval: Interval | null,
): Finding {
  if (estimate === null || interval === null) return 'cannot-tell';
  switch (expect) {
    case 'equal':
      return judgeEqual(matters, interval);
    case 'not-lower':
      return judgeNotLower(matters, interval);
    case 'not-higher':
      return judgeNotLower(matters, negated(interval));
    case 'higher':
      return judgeHigher(matters, estimate, interval);
    case 'lower':
      return judgeHigher(matters, -estimate, negated(interval));
  }
}

/** Without a margin only exact equality counts, in every world: then the interval has no width and lies on zero. */
function judgeEqual(margin: number, interval: Interval): Finding {
  if (isWithin(interval, margin)) return 'borne-out';
  const outside = interval.lower > margin || interval.upper < -margin;
  return outside || margin === 0 ? 'not-borne-out' : 'cannot-tell';
}

function judgeNotLower(margin: number, { lower, upper }: Interval): Finding {
  if (lower >= -margin) return 'borne-out';
  return upper < -margin ? 'opposite' : 'cannot-tell';
}

function judgeHigher(matters: number, estimate: number, { lower, upper }: Interval): Finding {
  if (lower > 0 && estimate >= matters) return 'borne-out';
  if (upper < 0 && -estimate >= matters) return 'opposite';
  return upper < matters ? 'not-borne-out' : 'cannot-tell';
}

const negated = ({ lower, upper }: Interval): Interval => ({ lower: -upper, upper: -lower });
