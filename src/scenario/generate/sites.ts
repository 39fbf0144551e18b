// The sites from which cells grow: scattered within the outline, more densely where people live densely, so that cells hold
// about as many residents each and are small in the cores.
import type { KeyedRandom } from '../../core/random.ts';
import type { TaggedPolygon } from './clip-polygon.ts';
import type { DensityField } from './density-field.ts';
import { territoryPurpose } from './purposes.ts';

/** Enough for a failure to be impossible in practice: even at contrast 100 one attempt succeeds with probability 1 %. */
const MAX_ATTEMPTS = 5000;

export interface Sites {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Scatters `count` sites by rejection. Draws `site`. */
export function scatterSites(
  random: KeyedRandom,
  outline: TaggedPolygon,
  field: DensityField,
  count: number,
): Sites {
  const box = boundingBox(outline);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let cell = 0; cell < count; cell++) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      random.draw(territoryPurpose.site, 2 * attempt, cell, 0);
      const px = box.minX + (box.maxX - box.minX) * random.u0();
      const py = box.minY + (box.maxY - box.minY) * random.u1();
      if (!isInside(outline, px, py)) continue;
      x[cell] = px;
      y[cell] = py;
      random.draw(territoryPurpose.site, 2 * attempt + 1, cell, 0);
      if (random.u0() * field.contrast <= field.at(px, py)) break;
    }
  }
  return { x, y };
}

function isInside({ points }: TaggedPolygon, x: number, y: number): boolean {
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
    const cross =
      (points[i] - points[j]) * (y - points[j + 1]) - (points[i + 1] - points[j + 1]) * (x - points[j]);
    if (cross < 0) return false;
  }
  return true;
}

function boundingBox({ points }: TaggedPolygon): { minX: number; maxX: number; minY: number; maxY: number } {
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  return { minX: Math.min(...xs), maxX: Math.max(...xs), minY: Math.min(...ys), maxY: Math.max(...ys) };
}
