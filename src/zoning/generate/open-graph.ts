// Over which borders units may change their zone: not over unbridged barriers, not out of locked zones, not out of a town where zones
// stay inside towns. What hangs together over open borders is a region; no zone reaches beyond its region.
import type { ZonePlan } from '../plan/zone-plan.ts';
import { canCross, type Units } from '../units.ts';

export type Within = 'district' | 'town';

export interface OpenGraph {
  /** 1 for slots of neighbourIds over which zones may grow. */
  readonly open: Uint8Array;
  /** The open slots, and the unit at whose row each stands. */
  readonly openSlots: Int32Array;
  readonly openOwners: Int32Array;
  /** Region of each unit, counted by first unit; -1 in locked zones. */
  readonly regionOf: Int32Array;
  readonly regions: number;
}

/** Returns the open graph. @param keep plan whose locked zones stay as they are */
export function openGraph(units: Units, within: Within, keep?: ZonePlan): OpenGraph {
  const { count, neighbourOffsets, neighbourIds, town } = units;
  const isFree = (unit: number) => keep === undefined || !isLockedUnit(keep, unit);
  const open = new Uint8Array(neighbourIds.length);
  const openSlots: number[] = [];
  const openOwners: number[] = [];
  for (let unit = 0; unit < count; unit++) {
    if (!isFree(unit)) continue;
    for (let slot = neighbourOffsets[unit]; slot < neighbourOffsets[unit + 1]; slot++) {
      const other = neighbourIds[slot];
      if (!isFree(other) || !canCross(units, slot)) continue;
      if (within === 'town' && town[unit] !== town[other]) continue;
      open[slot] = 1;
      openSlots.push(slot);
      openOwners.push(unit);
    }
  }
  const regionOf = new Int32Array(count).fill(-1);
  let regions = 0;
  for (let unit = 0; unit < count; unit++) {
    if (regionOf[unit] >= 0 || !isFree(unit)) continue;
    flood(units, open, regionOf, unit, regions++);
  }
  return {
    open,
    openSlots: Int32Array.from(openSlots),
    openOwners: Int32Array.from(openOwners),
    regionOf,
    regions,
  };
}

/** Tells whether a unit belongs to a locked zone. */
export function isLockedUnit(plan: ZonePlan, unit: number): boolean {
  const zone = plan.zoneOf[unit];
  return zone >= 0 && plan.locked[zone] === 1;
}

function flood(units: Units, open: Uint8Array, regionOf: Int32Array, start: number, region: number): void {
  const { neighbourOffsets, neighbourIds } = units;
  const waiting = [start];
  regionOf[start] = region;
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    for (let slot = neighbourOffsets[unit]; slot < neighbourOffsets[unit + 1]; slot++) {
      const other = neighbourIds[slot];
      if (open[slot] === 0 || regionOf[other] >= 0) continue;
      regionOf[other] = region;
      waiting.push(other);
    }
  }
}
