// Candidates for places of a whole district: one for each community, the cell nearest to the middle of its residents.
import type { Units } from '../units.ts';

/** So that a community without residents has a middle too. */
const nobody = 1e-6;

/** Returns one unit for each community that has units, by community. */
export function communityMiddles(units: Units): number[] {
  const sums = Array.from({ length: units.communities }, () => ({ x: 0, y: 0, weight: 0 }));
  for (let unit = 0; unit < units.count; unit++) {
    const sum = sums[units.community[unit]];
    const weight = units.population[unit] + nobody;
    sum.x += weight * units.x[unit];
    sum.y += weight * units.y[unit];
    sum.weight += weight;
  }
  const nearest = sums.map(() => ({ unit: -1, square: Infinity }));
  for (let unit = 0; unit < units.count; unit++) {
    const { x, y, weight } = sums[units.community[unit]];
    const [dx, dy] = [units.x[unit] - x / weight, units.y[unit] - y / weight];
    const best = nearest[units.community[unit]];
    const square = dx * dx + dy * dy;
    if (square < best.square) Object.assign(best, { unit, square });
  }
  return nearest.map(({ unit }) => unit).filter((unit) => unit >= 0);
}
