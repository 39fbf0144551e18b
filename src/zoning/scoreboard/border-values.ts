// 街巷定界 - borders along streets and rivers, compact zones, nothing cut that belongs together.
import type { GroupSplits } from './group-splits.ts';
import type { ZoneTotals } from './zone-totals.ts';

export interface BorderFacts {
  /** Whether the map says of any border what runs along it. */
  readonly knowsStreets: boolean;
  readonly polsbyPopper: Float64Array;
  readonly reock: Float64Array;
  readonly crossings: number;
  readonly communities: GroupSplits;
  readonly towns: GroupSplits;
}

/** Returns the scores of borders, by id. @param used zones that have units */
export function borderValues(
  totals: ZoneTotals,
  used: readonly number[],
  facts: BorderFacts,
): Record<string, number> {
  let innerKm = 0;
  let streetKm = 0;
  let [popperSum, popperLeast, reockSum] = [0, Infinity, 0];
  for (const zone of used) {
    innerKm += totals.innerKm[zone];
    streetKm += totals.streetKm[zone];
    popperSum += facts.polsbyPopper[zone];
    popperLeast = Math.min(popperLeast, facts.polsbyPopper[zone]);
    reockSum += facts.reock[zone];
  }
  const none = used.length === 0;
  return {
    'on-streets': facts.knowsStreets && innerKm > 0 ? streetKm / innerKm : NaN,
    'polsby-popper-mean': none ? NaN : popperSum / used.length,
    'polsby-popper-least': none ? NaN : popperLeast,
    'reock-mean': none ? NaN : reockSum / used.length,
    'unbridged-crossings': facts.crossings,
    'split-communities': facts.communities.split,
    'zones-across-towns': used.filter((zone) => facts.towns.groupsOfZone[zone] > 1).length,
  };
}
