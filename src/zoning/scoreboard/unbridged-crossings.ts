// Pairs of pieces of one zone that border only over a barrier (river, railway) without a bridge: whoever goes from one to the other
// has to leave the zone.
import { canCross, type Units } from '../units.ts';

/** Counts such pairs. @param pieceOf from zonePieces */
export function unbridgedCrossings(units: Units, zoneOf: Int32Array, pieceOf: Int32Array): number {
  const pairs = new Set<number>();
  for (let unit = 0; unit < units.count; unit++) {
    if (zoneOf[unit] < 0) continue;
    for (let slot = units.neighbourOffsets[unit]; slot < units.neighbourOffsets[unit + 1]; slot++) {
      const other = units.neighbourIds[slot];
      if (zoneOf[other] !== zoneOf[unit] || canCross(units, slot) || pieceOf[unit] >= pieceOf[other])
        continue;
      pairs.add(pieceOf[unit] * units.count + pieceOf[other]);
    }
  }
  return pairs.size;
}
