// Shares that must add up to 1, with the tolerance of figures written by hand.
import type { BilingualText } from '../schema/parameter.ts';

export const sumTolerance = 1e-6;

/** Returns what is wrong with a set of shares; undefined when they sum to 1 (or, where allowed, are all zero). */
export function sumFault(shares: readonly number[], allZeroAllowed: boolean): BilingualText | undefined {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= sumTolerance) return undefined;
  if (allZeroAllowed && shares.every((share) => share === 0)) return undefined;
  const shown = String(Number(sum.toPrecision(9)));
  return allZeroAllowed
    ? {
        zh: `之和应为 1（或全部为 0），现为 ${shown}`,
        en: `must sum to 1 (or all be 0), but sum to ${shown}`,
      }
    : { zh: `之和应为 1，现为 ${shown}`, en: `must sum to 1, but sum to ${shown}` };
}
