// Places of zones: who knows the zone, who lives near a place, how often they are used. Declarations and computing.
import type { World } from '../../world/world.ts';
import { row, type MeasureDeclaration } from './declaration.ts';

const DAYS_PER_YEAR = 365;

export const zonePlaceDeclarations: readonly MeasureDeclaration[] = [
  row(
    'zone-awareness',
    '知道片区的居民比例（期末）',
    'Residents who know the zone at the end of the window',
    'share',
    'truth',
    'higher',
    0.01,
  ),
  row(
    'zone-near',
    '步行十五分钟内有片区站点的居民比例（期末）',
    'Residents within fifteen minutes of a place of the zone at the end of the window',
    'share',
    'truth',
    'higher',
    0.01,
  ),
  row(
    'zone-visits',
    '每千居民每年到片区站点反映',
    'Matters brought to places of the zone per 1,000 residents and year',
    'cases',
    'record',
    'neither',
    2,
  ),
];

/** Returns the values by id; shares are NaN where there are no places. */
export function zonePlaceMeasures({ plan, zoneDesks }: World): Record<string, number> {
  const years = (plan.windowEndDay - plan.reformDay) / DAYS_PER_YEAR;
  const thousandYears = (plan.selection.residents / 1000) * years;
  return {
    'zone-awareness': zoneDesks.awareAtEnd[0],
    'zone-near': zoneDesks.nearAtEnd[0],
    'zone-visits': thousandYears > 0 ? zoneDesks.visits[0] / thousandYears : NaN,
  };
}
