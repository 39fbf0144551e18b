// Shares a number of zones among regions that no zone may leave, so that bounds are met best: the least total misfit over all ways of
// sharing, found exactly by dynamic programming over regions. Knows nothing of the map.
import type { BoundedQuantity } from './bounded-quantities.ts';

export interface RegionTotals {
  readonly units: number;
  /** Total of each bounded quantity. */
  readonly totals: readonly number[];
}

/** A region as sentences name it. */
export interface NamedRegion extends RegionTotals {
  readonly zh: string;
  readonly en: string;
}

/**
 * Returns zones for each region: at least one, at most one per unit.
 * @param zones how many to share; raised to the number of regions, lowered to the number of units
 */
export function allotZones(
  regions: readonly RegionTotals[],
  quantities: readonly Pick<BoundedQuantity, 'min' | 'max'>[],
  zones: number,
): Int32Array {
  const units = regions.reduce((sum, region) => sum + region.units, 0);
  const wanted = Math.max(regions.length, Math.min(zones, units));
  const even = quantities.map((_, q) => regions.reduce((sum, { totals }) => sum + totals[q], 0) / wanted);
  let least = new Float64Array(wanted + 1).fill(Infinity);
  least[0] = 0;
  const choices = regions.map((region) => {
    const next = new Float64Array(wanted + 1).fill(Infinity);
    const choice = new Int32Array(wanted + 1);
    for (let own = 1; own <= Math.min(region.units, wanted); own++) {
      const misfit = misfitOf(region, quantities, own, even);
      for (let all = own; all <= wanted; all++) {
        const total = least[all - own] + misfit;
        if (total >= next[all]) continue;
        next[all] = total;
        choice[all] = own;
      }
    }
    least = next;
    return choice;
  });
  const shares = new Int32Array(regions.length);
  for (let region = regions.length - 1, left = wanted; region >= 0; region--) {
    shares[region] = choices[region][left];
    left -= shares[region];
  }
  return shares;
}

/** How far the average zone of a region lies outside the bounds, and, weighing a thousandth, from the average of all. */
function misfitOf(
  { totals }: RegionTotals,
  quantities: readonly Pick<BoundedQuantity, 'min' | 'max'>[],
  zones: number,
  even: readonly number[],
): number {
  let misfit = 0;
  quantities.forEach(({ min, max }, q) => {
    const average = totals[q] / zones;
    if (average < min) misfit += (min - average) / min;
    else if (average > max) misfit += (average - max) / max;
    const deviation = even[q] > 0 ? average / even[q] - 1 : 0;
    misfit += 0.001 * deviation * deviation;
  });
  return misfit * zones;
}
