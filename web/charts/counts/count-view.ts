// What the chart of numbers of zones reads out of the runs: days until solved, which is the sum of it all, and its parts - the way, which
// shrinks, and what small teams lose. The way is that of the model's own formula, from areas alone. Pure.
import type { CountMeasure, CountRow } from '../../../src/experiment/zones/zone-counts.ts';
import { roundTripHours } from '../../../src/model/plan/travel.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { zoneSums } from '../../../src/zoning/generate/generated-plan.ts';
import type { ZonePlan } from '../../../src/zoning/plan/zone-plan.ts';
import type { Units } from '../../../src/zoning/units.ts';
import type { CountSeries } from './count-geometry.ts';

export const countPanels = ['days-plain', 'way', 'department-hours', 'on-time-rate'] as const;
export type CountPanelId = (typeof countPanels)[number];

/** Returns minutes there and back within a zone, mean over zones by their work. */
export function wayMinutes(
  units: Units,
  { zoneOf, zones }: ZonePlan,
  staff: Scenario['zones']['staff'],
): number {
  const area = zoneSums(units.areaKm2, zoneOf, zones);
  const work = zoneSums(units.workloadHours, zoneOf, zones);
  let [sum, all] = [0, 0];
  for (let zone = 0; zone < zones; zone++) {
    sum += work[zone] * 60 * roundTripHours(area[zone], staff.detour, staff.travelKmPerHour);
    all += work[zone];
  }
  return all > 0 ? sum / all : NaN;
}

/** Returns the series of the panels. @param ways minutes there and back, one for each row */
export function countSeries(rows: readonly CountRow[], ways: readonly number[]): CountSeries[] {
  const of = (id: CountMeasure): CountSeries => ({
    id,
    points: rows.map(({ zones, level }) => {
      const { value, interval95 } = level[id];
      return { zones, value, lower: interval95?.lower ?? null, upper: interval95?.upper ?? null };
    }),
  });
  const way: CountSeries = {
    id: 'way',
    points: rows.map(({ zones }, i) => ({ zones, value: ways[i], lower: null, upper: null })),
  };
  return [of('days-plain'), way, of('department-hours'), of('on-time-rate')];
}
