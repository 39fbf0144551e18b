// Which colour of the palette each zone has: neighbours differ, and a zone keeps its colour while the plan is being edited unless a
// new neighbour forces a change. Colour says only which zone a cell belongs to. Pure.
import type { Units } from '../../zoning/units.ts';

/** Tints of the light and the dark page, in the same order; chosen so that any two differ with every kind of colour vision. */
export const palettes = {
  light: ['#c3ebf5', '#efe6be', '#bdc0e7', '#9dcec5', '#c5c19a', '#73b0b8', '#cfefdc', '#bf9f98'],
  dark: ['#3b6882', '#5f4127', '#54447a', '#0f495c', '#7c5d3f', '#32423f', '#4f6553', '#6a5967'],
} as const;
export const colourCount = palettes.light.length;

type Graph = Pick<Units, 'count' | 'neighbourOffsets' | 'neighbourIds'>;

/** Returns the neighbouring zones of each zone. */
export function zoneNeighbours(units: Graph, zoneOf: ArrayLike<number>, zones: number): Set<number>[] {
  const beside = Array.from({ length: zones }, () => new Set<number>());
  for (let cell = 0; cell < units.count; cell++) {
    const zone = zoneOf[cell];
    if (zone < 0) continue;
    for (let slot = units.neighbourOffsets[cell]; slot < units.neighbourOffsets[cell + 1]; slot++) {
      const other = zoneOf[units.neighbourIds[slot]];
      if (other >= 0 && other !== zone) beside[zone].add(other);
    }
  }
  return beside;
}

/**
 * Returns the colour of each zone as an index into the palette.
 * @param before colours until now; zones keep theirs where they can
 */
export function zoneColours(beside: readonly ReadonlySet<number>[], before: ArrayLike<number>): Int32Array {
  const colours = new Int32Array(beside.length).fill(-1);
  const used = new Int32Array(colourCount);
  for (let zone = 0; zone < beside.length; zone++) {
    const taken = new Set([...beside[zone]].map((other) => colours[other]));
    const old = zone < before.length ? before[zone] : -1;
    colours[zone] = old >= 0 && !taken.has(old) ? old : leastUsed(used, taken);
    used[colours[zone]]++;
  }
  return colours;
}

/** The free colour that the fewest zones have; where all are taken by neighbours, the rarest one. */
function leastUsed(used: Int32Array, taken: ReadonlySet<number>): number {
  let best = -1;
  for (let colour = 0; colour < colourCount; colour++)
    if (!taken.has(colour) && (best < 0 || used[colour] < used[best])) best = colour;
  return best >= 0 ? best : used.indexOf(Math.min(...used));
}
