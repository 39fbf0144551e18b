// Whether a zone still hangs together without some of its units: first along the ring of their neighbours, which nearly always
// answers, then through the rest of the zone. Visits each unit of the zone at most once.
import type { Units } from '../units.ts';

export class ConnectionTest {
  private readonly units: Units;
  private readonly open: Uint8Array;
  private readonly mark: Int32Array;
  private readonly waiting: Int32Array;
  private readonly ring: Int32Array;
  private stamp = 0;

  /** @param open 1 for slots that count as a way */
  constructor(units: Units, open: Uint8Array) {
    this.units = units;
    this.open = open;
    this.mark = new Int32Array(units.count);
    this.waiting = new Int32Array(units.count);
    this.ring = new Int32Array(units.count);
  }

  /**
   * Tells whether what is left of a zone hangs together; false when nothing is left.
   * @param set units to take away, all of one zone, in its first `size` places
   */
  without(zoneOf: Int32Array, set: Int32Array, size: number): boolean {
    const { mark, ring, waiting, open } = this;
    const { neighbourOffsets, neighbourIds } = this.units;
    const zone = zoneOf[set[0]];
    const [taken, wanted, reached] = [++this.stamp, ++this.stamp, ++this.stamp];
    for (let i = 0; i < size; i++) mark[set[i]] = taken;
    let around = 0;
    for (let i = 0; i < size; i++) {
      for (let slot = neighbourOffsets[set[i]]; slot < neighbourOffsets[set[i] + 1]; slot++) {
        const other = neighbourIds[slot];
        if (open[slot] === 0 || zoneOf[other] !== zone || mark[other] >= taken) continue;
        mark[other] = wanted;
        ring[around++] = other;
      }
    }
    if (around === 0) return false;
    // along the ring
    let missing = around - 1;
    let ends = 1;
    waiting[0] = ring[0];
    mark[ring[0]] = reached;
    for (let next = 0; next < ends && missing > 0; next++) {
      const unit = waiting[next];
      for (let slot = neighbourOffsets[unit]; slot < neighbourOffsets[unit + 1]; slot++) {
        const other = neighbourIds[slot];
        if (mark[other] !== wanted || open[slot] === 0) continue;
        mark[other] = reached;
        waiting[ends++] = other;
        missing--;
      }
    }
    return missing === 0 || this.throughZone(zoneOf, zone, ends, missing, taken);
  }

  /** Goes on from what was reached along the ring through the whole zone. */
  private throughZone(
    zoneOf: Int32Array,
    zone: number,
    ends: number,
    missing: number,
    taken: number,
  ): boolean {
    const { mark, waiting, open } = this;
    const { neighbourOffsets, neighbourIds } = this.units;
    const [wanted, reached] = [taken + 1, taken + 2];
    let [last, left] = [ends, missing];
    for (let next = 0; next < last && left > 0; next++) {
      const unit = waiting[next];
      for (let slot = neighbourOffsets[unit]; slot < neighbourOffsets[unit + 1]; slot++) {
        const other = neighbourIds[slot];
        const seen = mark[other];
        if (open[slot] === 0 || zoneOf[other] !== zone || seen === taken || seen === reached) continue;
        if (seen === wanted) left--;
        mark[other] = reached;
        waiting[last++] = other;
      }
    }
    return left === 0;
  }
}
