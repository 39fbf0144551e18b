// The pieces a zone falls into: units that one can walk between without leaving the zone. Borders along an unbridged barrier do not
// count as a way.
import { canCross, type Units } from '../units.ts';

export interface ZonePieces {
  /** Piece of each unit, counted over all zones; -1 for units without a zone. */
  readonly pieceOf: Int32Array;
  /** Pieces of each zone; 1 = it hangs together, 0 = it has no units. */
  readonly pieces: Int32Array;
}

/** Finds the pieces of every zone. */
export function zonePieces(units: Units, zoneOf: Int32Array, zones: number): ZonePieces {
  const pieceOf = new Int32Array(units.count).fill(-1);
  const pieces = new Int32Array(zones);
  const open = new Int32Array(units.count);
  let found = 0;
  for (let start = 0; start < units.count; start++) {
    const zone = zoneOf[start];
    if (zone < 0 || pieceOf[start] >= 0) continue;
    pieces[zone]++;
    let waiting = 1;
    open[0] = start;
    pieceOf[start] = found;
    while (waiting > 0) {
      const unit = open[--waiting];
      for (let slot = units.neighbourOffsets[unit]; slot < units.neighbourOffsets[unit + 1]; slot++) {
        const other = units.neighbourIds[slot];
        if (zoneOf[other] !== zone || pieceOf[other] >= 0 || !canCross(units, slot)) continue;
        pieceOf[other] = found;
        open[waiting++] = other;
      }
    }
    found++;
  }
  return { pieceOf, pieces };
}
