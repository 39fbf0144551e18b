// How many there are, from two lists and their overlap (Chapman 1951; variance of Seber 1970): what patrol logged and what the
// public reported tell how much neither has seen. Assumes a closed stock and lists that are independent of each other; where the
// same incidents are easily seen by both, the estimate is too low. Knows counts only, nothing of what is true.
import { WanggeError } from '../../core/errors.ts';

export interface CaptureRecapture {
  /** Estimated number in all, on either list or on none. */
  readonly total: number;
  /** Standard error of it, 0 when one list holds all of the other. */
  readonly standardError: number;
}

/**
 * Estimates the number of incidents from two lists: (n1+1)(n2+1)/(m+1) - 1. Unbiased when n1 + n2 reaches the true number, next to
 * unbiased when the expected overlap is 7 or more.
 * @param first number on one list @param second on the other @param both on both; whole numbers, both <= each
 * @throws WanggeError `impossible-overlap`
 */
export function captureRecapture(first: number, second: number, both: number): CaptureRecapture {
  const whole = [first, second, both].every((count) => Number.isInteger(count) && count >= 0);
  if (!whole || both > Math.min(first, second)) throw impossible(first, second, both);
  const total = ((first + 1) * (second + 1)) / (both + 1) - 1;
  const variance =
    ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) * (both + 1) * (both + 2));
  return { total, standardError: Math.sqrt(variance) };
}

function impossible(first: number, second: number, both: number): WanggeError {
  return new WanggeError(
    'impossible-overlap',
    {
      zh: `两份名单各 ${first}、${second} 件，重合 ${both} 件：件数须为非负整数，重合不得多于任一名单`,
      en: `Two lists of ${first} and ${second} cannot share ${both}: counts are whole, and the overlap is at most the shorter list`,
    },
    { first, second, both },
  );
}
