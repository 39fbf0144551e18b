// Where people live densely: a few cores that fade towards the edge. Relative density, 1 far from any core.
import type { KeyedRandom } from '../../core/random.ts';
import { territoryPurpose } from './purposes.ts';

export interface DensityField {
  /** Largest value: density in the middle of the main core. */
  readonly contrast: number;
  /** Relative density at a place, 1..contrast. */
  at(x: number, y: number): number;
}

const ATTEMPTS = 8;

/** Makes the field. Draws `core` and `coreSize`. @param contrast density of a core relative to the edge, >= 1 */
export function makeDensityField(random: KeyedRandom, cores: number, contrast: number): DensityField {
  const places: { x: number; y: number; reach: number; strength: number }[] = [];
  for (let core = 0; core < cores; core++) {
    const [x, y] = placeApart(random, core, places);
    random.draw(territoryPurpose.coreSize, 0, core, 0);
    const main = core === 0;
    places.push({ x, y, reach: 0.3 + 0.2 * random.u0(), strength: main ? 1 : 0.4 + 0.5 * random.u1() });
  }
  return {
    contrast,
    at(x, y) {
      let highest = 0;
      for (const core of places) {
        const [dx, dy] = [(x - core.x) / core.reach, (y - core.y) / core.reach];
        const fade = 1 / (1 + dx * dx + dy * dy);
        highest = Math.max(highest, core.strength * fade * fade);
      }
      return 1 + (contrast - 1) * highest;
    },
  };
}

/** Of a few candidate places, the one farthest from the cores so far; the main core is near the middle. */
function placeApart(
  random: KeyedRandom,
  core: number,
  others: readonly { readonly x: number; readonly y: number }[],
): [x: number, y: number] {
  const spread = core === 0 ? 0.25 : 0.75;
  let best: [x: number, y: number] = [0, 0];
  let farthest = -1;
  for (let attempt = 0; attempt < (core === 0 ? 1 : ATTEMPTS); attempt++) {
    random.draw(territoryPurpose.core, attempt, core, 0);
    const [x, y] = [(2 * random.u0() - 1) * spread, (2 * random.u1() - 1) * spread];
    const nearest = others.reduce(
      (least, other) => Math.min(least, (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)),
      Infinity,
    );
    if (nearest > farthest) {
      farthest = nearest;
      best = [x, y];
    }
  }
  return best;
}
