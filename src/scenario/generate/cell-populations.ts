// Residents of each cell: lognormal around the mean with the wanted coefficient of variation, times a size relative to others, at least one,
// summing exactly to the population.
import { exp, log1p, normalQuantile } from '../../core/dmath.ts';
import type { KeyedRandom } from '../../core/random.ts';
import { apportion } from './apportion.ts';
import { territoryPurpose } from './purposes.ts';

/** Residents of a park's cell relative to another's (assumption: parks are places of work). */
export const parkResidents = 0.35;

/**
 * Draws `population`.
 * @param spread coefficient of variation outside rounding
 * @param relativeSize what the mean of a cell is multiplied by
 */
export function cellPopulations(
  random: KeyedRandom,
  cells: number,
  population: number,
  spread: number,
  relativeSize: (cell: number) => number,
): Int32Array {
  const variance = log1p(spread * spread);
  const deviation = Math.sqrt(variance);
  const weights = Float64Array.from({ length: cells }, (_, cell) => {
    random.draw(territoryPurpose.population, 0, cell, 0);
    const relative = exp(deviation * normalQuantile(random.u0()) - variance / 2);
    return relative * relativeSize(cell);
  });
  return apportion(population - cells, weights).map((residents) => residents + 1);
}
