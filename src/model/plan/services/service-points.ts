// Where the service centres of a town stand: at given places, or sited so that its residents walk least (greedy p-median over the
// grids' centroids). The seam at which a design of zones can hand in its own places. Draws nothing.
import type { Policy } from '../../../scenario/schema/scenario.ts';
import type { Plan } from '../plan.ts';

export interface ServicePoints {
  readonly xKm: Float64Array;
  readonly yKm: Float64Array;
}

/** Returns the places of a town's centres. @param cells local cells of the town, at least one */
export function servicePoints(
  plan: Plan,
  town: number,
  cells: Int32Array,
  settings: Policy['services'],
): ServicePoints {
  const id = plan.selection.townIds[town];
  const given = settings.places.filter((place) => place.town === id);
  if (given.length > 0) {
    return {
      xKm: Float64Array.from(given, (place) => place.xKm),
      yKm: Float64Array.from(given, (place) => place.yKm),
    };
  }
  const x = Float64Array.from(cells, (cell) => plan.territory.cellX[plan.selection.cellIds[cell]]);
  const y = Float64Array.from(cells, (cell) => plan.territory.cellY[plan.selection.cellIds[cell]]);
  const weight = Float64Array.from(cells, (cell) => plan.selection.cellResidents[cell]);
  const sites = greedyMedians(x, y, weight, Math.min(settings.centresPerTown, cells.length));
  return { xKm: Float64Array.from(sites, (i) => x[i]), yKm: Float64Array.from(sites, (i) => y[i]) };
}

/** Chooses points one after another, each where it shortens the weighted distance to the nearest most; the first of equals. */
export function greedyMedians(
  x: Float64Array,
  y: Float64Array,
  weight: Float64Array,
  wanted: number,
): number[] {
  const nearest = new Float64Array(x.length).fill(Infinity);
  const chosen: number[] = [];
  while (chosen.length < wanted) {
    let best = -1;
    let least = Infinity;
    for (let site = 0; site < x.length; site++) {
      if (chosen.includes(site)) continue;
      let sum = 0;
      for (let i = 0; i < x.length; i++) sum += weight[i] * Math.min(nearest[i], between(x, y, i, site));
      if (sum < least) {
        least = sum;
        best = site;
      }
    }
    chosen.push(best);
    for (let i = 0; i < x.length; i++) nearest[i] = Math.min(nearest[i], between(x, y, i, best));
  }
  return chosen;
}

function between(x: Float64Array, y: Float64Array, i: number, j: number): number {
  const dx = x[i] - x[j];
  const dy = y[i] - y[j];
  return Math.sqrt(dx * dx + dy * dy);
}
