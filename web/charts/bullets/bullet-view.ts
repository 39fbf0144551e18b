// What the bullet table reads out of a plan's scores: the quantities that norms bound, each with its band and the equal share. Pure.
import type { ZoneNorms } from '../../../src/zoning/norms/zone-norms.ts';
import type { BoundedMeasure, ZoneScore } from '../../../src/zoning/scoreboard/plan-score.ts';
import type { BulletMeasure } from './bullet-geometry.ts';

export const bulletMeasures = ['population', 'areaKm2', 'households', 'workloadHours'] as const;

/**
 * Returns the quantities in turn; rows are the zones given.
 * @param zones those that have units
 * @param hours simulated hours of each zone by its number, in place of the planned ones; null = planned
 */
export function bulletsOf(
  zones: readonly ZoneScore[],
  norms: ZoneNorms,
  hours: ArrayLike<number> | null,
): BulletMeasure[] {
  const valueOf = (zone: ZoneScore, id: BoundedMeasure): number =>
    id === 'workloadHours' && hours !== null ? hours[zone.zone] : zone[id];
  return bulletMeasures.map((id) => {
    const values = zones.map((zone) => valueOf(zone, id));
    const total = values.reduce((sum, value) => sum + value, 0);
    return { id, band: norms[id], target: total / Math.max(1, zones.length), values };
  });
}

/** Returns the same quantities with other rows. */
export const withRows = (measures: readonly BulletMeasure[], rows: readonly number[]): BulletMeasure[] =>
  measures.map((measure) => ({ ...measure, values: rows.map((row) => measure.values[row]) }));
