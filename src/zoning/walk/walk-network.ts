// How far it is on foot between units. With a street network the ways are its ways, and barriers come by themselves; without one a
// way is the straight line times a detour factor, which knows of no river.
import type { Units } from '../units.ts';

export interface WalkNetwork {
  /** Km on foot from a unit's middle to that of every unit, and back; Infinity where no way leads. Callers do not write to it. */
  readonly kmFrom: (unit: number) => Float64Array;
}

/** Returns km as the crow flies between the middles of two units. */
export function straightKm(units: Units, from: number, to: number): number {
  const dx = units.x[to] - units.x[from];
  const dy = units.y[to] - units.y[from];
  return Math.sqrt(dx * dx + dy * dy);
}

/** Returns the network of straight lines times a detour factor; rows are made when they are asked for and kept. */
export function straightWalk(units: Units, detour: number): WalkNetwork {
  const rows = new Map<number, Float64Array>();
  return {
    kmFrom: (unit) => {
      let row = rows.get(unit);
      if (row === undefined) {
        row = Float64Array.from({ length: units.count }, (_, to) => detour * straightKm(units, unit, to));
        rows.set(unit, row);
      }
      return row;
    },
  };
}
