// 规模适度 - zones of a fitting size: how many of them keep the bounds, and how alike they are.
import type { Band, ZoneNorms } from '../norms/zone-norms.ts';
import { coefficientOfVariation, gini, spread } from './inequality.ts';
import { boundedMeasures, type BoundedMeasure } from './plan-score.ts';
import type { ZoneTotals } from './zone-totals.ts';

const inBandIds: Readonly<Record<BoundedMeasure, string>> = {
  population: 'in-population-band',
  areaKm2: 'in-area-band',
  households: 'in-households-band',
  workloadHours: 'in-workload-band',
};

/** Tells whether a value keeps a bound; the bounds themselves are inside. */
export const isInBand = (value: number, band: Band | null): boolean =>
  band === null || (value >= band.min && value <= band.max);

/** Returns the bounds that a zone breaks. */
export function breachesOf(totals: ZoneTotals, zone: number, norms: ZoneNorms): BoundedMeasure[] {
  return boundedMeasures.filter((measure) => !isInBand(totals[measure][zone], norms[measure]));
}

/** Returns the scores of size, by id. @param used zones that have units */
export function sizeValues(
  totals: ZoneTotals,
  used: readonly number[],
  norms: ZoneNorms,
): Record<string, number> {
  const values: Record<string, number> = {};
  const shareOf = (keeps: (zone: number) => boolean): number =>
    used.length > 0 ? used.filter(keeps).length / used.length : NaN;
  for (const measure of boundedMeasures) {
    const band = norms[measure];
    values[inBandIds[measure]] =
      band === null ? NaN : shareOf((zone) => isInBand(totals[measure][zone], band));
  }
  values['in-all-bands'] = shareOf((zone) => breachesOf(totals, zone, norms).length === 0);
  for (const [name, column] of [
    ['population', totals.population],
    ['workload', totals.workloadHours],
  ] as const) {
    const list = used.map((zone) => column[zone]);
    values[`${name}-variation`] = coefficientOfVariation(list);
    values[`${name}-gini`] = gini(list);
    values[`${name}-spread`] = spread(list);
  }
  return values;
}
