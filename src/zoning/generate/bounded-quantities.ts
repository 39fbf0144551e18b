// What of a zone is bounded or balanced, as columns over units: the bands of the norms beside the unit values that they bound.
import type { Band, ZoneNorms } from '../norms/zone-norms.ts';
import { boundedMeasures, type BoundedMeasure } from '../scoreboard/plan-score.ts';
import type { Units } from '../units.ts';

export type QuantityId = BoundedMeasure;

/** Bounds of each zone; null or absent = no bound. */
export type Bounds = Readonly<Partial<Record<QuantityId, Band | null>>>;

export interface BoundedQuantity {
  readonly id: QuantityId;
  readonly values: Float64Array;
  /** -Infinity and Infinity where there is no bound. */
  readonly min: number;
  readonly max: number;
}

/** Sums that differ from a bound by less than this share of it are on it: areas are sums of rounded numbers. */
const tolerance = 1e-9;

/** Returns the bounded quantities in the order of boundedMeasures, and those asked for besides. */
export function boundedQuantities(
  units: Units,
  norms: Bounds | ZoneNorms,
  besides: readonly QuantityId[] = [],
): BoundedQuantity[] {
  return boundedMeasures.flatMap((id) => {
    const band = norms[id] ?? null;
    if (band === null && !besides.includes(id)) return [];
    return [{ id, values: units[id], min: band?.min ?? -Infinity, max: band?.max ?? Infinity }];
  });
}

/** Returns by how much a zone's sum lies below (negative) or above (positive) its bounds; 0 inside. */
export function distanceOutside(sum: number, min: number, max: number): number {
  if (sum < min - tolerance * Math.abs(min)) return sum - min;
  if (sum > max + tolerance * Math.abs(max)) return sum - max;
  return 0;
}
