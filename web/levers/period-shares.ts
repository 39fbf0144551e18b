// Shares of the periods of an assessment (week, month, quarter, year) in all that hangs on it: they add up to 1, and moving one moves
// the others in proportion. Pure.
import type { LeverPath } from '../plan/patch-paths.ts';

export const periods = ['week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];
export type PeriodShares = Readonly<Record<Period, number>>;

/** Where the share of each period is kept. */
export const periodSharePaths: readonly LeverPath[] = periods.map((period) => [
  'scheme',
  'components',
  period,
  'share',
]);

/** Tells whether a path leads to the share of a period. */
export const isPeriodShare = (path: readonly string[]): boolean =>
  periodSharePaths.some((one) => one.join('.') === path.join('.'));

/**
 * Sets one share and scales the others so that the sum is 1; where the others are all 0, they share what is left alike.
 * @param value 0..1
 */
export function withPeriodShare(shares: PeriodShares, period: Period, value: number): PeriodShares {
  const others = periods.filter((one) => one !== period);
  const sum = others.reduce((total, one) => total + shares[one], 0);
  const left = 1 - value;
  const scaled = (one: Period): number =>
    one === period ? value : sum > 0 ? (shares[one] / sum) * left : left / others.length;
  return { week: scaled('week'), month: scaled('month'), quarter: scaled('quarter'), year: scaled('year') };
}
