// The pieces that a painted plan falls into over open borders - of zones and of what has no zone - with their weights: what a whole
// plan is made of.
import type { ZonePlan } from '../plan/zone-plan.ts';
import type { Units } from '../units.ts';
import type { OpenGraph } from './open-graph.ts';

export interface Piece {
  /** Zone in the painted plan, or -1. */
  readonly zone: number;
  readonly region: number;
  readonly members: readonly number[];
  readonly weight: number;
}

/** Returns the pieces of free units, by first unit. */
export function paintedPieces(units: Units, graph: OpenGraph, plan: ZonePlan, weight: Float64Array): Piece[] {
  const seen = new Uint8Array(units.count);
  const pieces: Piece[] = [];
  for (let start = 0; start < units.count; start++) {
    if (graph.regionOf[start] < 0 || seen[start] === 1) continue;
    const zone = plan.zoneOf[start];
    const members = [start];
    seen[start] = 1;
    for (let next = 0; next < members.length; next++) {
      const unit = members[next];
      for (let slot = units.neighbourOffsets[unit]; slot < units.neighbourOffsets[unit + 1]; slot++) {
        const other = units.neighbourIds[slot];
        if (graph.open[slot] === 0 || seen[other] === 1 || plan.zoneOf[other] !== zone) continue;
        seen[other] = 1;
        members.push(other);
      }
    }
    const sum = members.reduce((all, unit) => all + weight[unit], 0);
    pieces.push({ zone, region: graph.regionOf[start], members, weight: sum });
  }
  return pieces;
}

/** Sorts pieces by weight, then units, the heaviest first; stable. */
export function heaviestFirst(pieces: readonly Piece[]): Piece[] {
  return [...pieces].sort((a, b) => b.weight - a.weight || b.members.length - a.members.length);
}
