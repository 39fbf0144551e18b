// Which groups drive a difference: the fewest that together bring half of it, and those that work against it. Says nothing of which
// way the whole goes while that cannot be told.
import type { GroupDifference } from './group-differences.ts';

export interface DifferenceDrivers {
  /** Sum of all contributions: the difference of the whole. */
  readonly total: number;
  /** Groups that go the way of the whole, largest contribution first, until they bring half of it. */
  readonly drivers: readonly GroupDifference[];
  /** What the drivers bring together. */
  readonly driven: number;
  /** The largest contributions against the whole. */
  readonly against: readonly GroupDifference[];
  readonly opposed: number;
}

const MOST_NAMED = 5;

/** Picks the drivers. @param groups from groupDifferences, by the size of their contribution */
export function explainDifference(groups: readonly GroupDifference[]): DifferenceDrivers {
  const part = ({ contribution }: GroupDifference): number => contribution.value ?? 0;
  const sum = (some: readonly GroupDifference[]): number => some.reduce((all, one) => all + part(one), 0);
  const total = sum(groups);
  const sign = total < 0 ? -1 : 1;
  const along = groups.filter((group) => sign * part(group) > 0);
  const opposite = groups.filter((group) => sign * part(group) < 0);
  let count = 0;
  while (count < Math.min(MOST_NAMED, along.length) && sign * sum(along.slice(0, count)) < (sign * total) / 2)
    count++;
  const drivers = along.slice(0, count);
  const against = opposite.slice(0, 2);
  return { total, drivers, driven: sum(drivers), against, opposed: sum(opposite) };
}
